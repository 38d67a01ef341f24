// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 20'000;

const QByteArray& state()
{
    static const QByteArray bytes = R"({"battery":87,"humidity":41.2,"linkquality":120,"state":"ON","temperature":21.5,"voltage":2987,"fan_mode":"low","update":{"state":"idle","installed_version":12,"latest_version":13}})";
    return bytes;
}

template <typename Work>
double nanosecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        work();
    return double(timer.nsecsElapsed()) / rounds;
}

double nanosecondsOf(const QString& text)
{
    const auto made = Template::parse(text);
    const Payload payload(state());
    const TemplateInput input{.payload = &payload};
    return nanosecondsOf([&] {
        if (!made->render(input).isText())
            qFatal("nothing was rendered");
    });
}

} // namespace

class BenchTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendering_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("plain value") << u"{{ value }}"_s;
        QTest::addRow("plain path") << u"{{ value_json.temperature }}"_s;
        QTest::addRow("deep path") << u"{{ value_json['update']['installed_version'] }}"_s;
        QTest::addRow("inline if") << u"{{ 'online' if value_json.state is defined and value_json.state == 'ON' else 'offline' }}"_s;
        QTest::addRow("dictionary") << u"{{ {'off':0, 'low':1, 'medium':2, 'high':3}[value_json['fan_mode']] | default('None') }}"_s;
        QTest::addRow("number") << u"{{ (value_json.temperature | float * 1.8 + 32) | round(1) }}"_s;
    }

    void rendering()
    {
        QFETCH(QString, text);
        const double ours = nanosecondsOf(text);
        qInfo("%s: %.0f ns", QTest::currentDataTag(), ours);
        QCOMPARE_LT(ours, 60'000.0);
    }

    void readingAndFindingIsNoSlowerThanTwiceQtsOwnReader()
    {
        const auto made = Template::parse(u"{{ value_json.temperature }}"_s);
        const double ours = nanosecondsOf([&] {
            const Payload payload(state());
            if (!made->render({.payload = &payload}).isText())
                qFatal("nothing was rendered");
        });
        const double theirs = nanosecondsOf([&] {
            if (QJsonDocument::fromJson(state()).object()[u"temperature"_s].toVariant().toString().isEmpty())
                qFatal("nothing was read");
        });
        qInfo("read and find: %.0f ns, QJsonDocument: %.0f ns", ours, theirs);
        QCOMPARE_LT(ours, 2 * theirs);
    }
};

QTEST_GUILESS_MAIN(BenchTemplate)
#include "bench_template.moc"
