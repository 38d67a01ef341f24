// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answered.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace holdfast;

/// An answer finds who asked, or nobody.
class TestAnswered : public QObject
{
    Q_OBJECT

private:
    QObject m_page;
    std::vector<int> m_heard;

    void ask(const QFuture<int>& answer, QObject* who)
    {
        whenAnswered(answer, who, [this](int value) { m_heard.push_back(value); });
    }

private Q_SLOTS:
    void init() { m_heard.clear(); }

    void whatIsThereAlreadyIsTakenAtOnce()
    {
        ask(QtFuture::makeReadyFuture(7), &m_page);
        QCOMPARE(m_heard, std::vector<int>{7});
    }

    void whatComesLaterIsTakenOnce()
    {
        QPromise<int> desk;
        desk.start();
        ask(desk.future(), &m_page);
        QVERIFY(m_heard.empty());
        desk.addResult(8);
        desk.finish();
        QTRY_COMPARE(m_heard, std::vector<int>{8});
        QTRY_VERIFY(m_page.children().isEmpty()); // what listened has gone
    }

    void whoIsGoneHearsNothing()
    {
        QPromise<int> desk;
        desk.start();
        auto page = std::make_unique<QObject>();
        ask(desk.future(), page.get());
        page.reset();
        desk.addResult(9);
        desk.finish();
        QPromise<int> later; // what is told after it has come: so the first would have come, too
        later.start();
        ask(later.future(), &m_page);
        later.addResult(10);
        later.finish();
        QTRY_COMPARE(m_heard, std::vector<int>{10});
    }

    void aDeskThatClosesWithoutAnAnswerIsNoAnswer()
    {
        {
            QPromise<int> desk;
            desk.start();
            ask(desk.future(), &m_page);
        }
        QTRY_VERIFY(m_page.children().isEmpty());
        QVERIFY(m_heard.empty());
    }
};

QTEST_GUILESS_MAIN(TestAnswered)
#include "tst_answered.moc"
