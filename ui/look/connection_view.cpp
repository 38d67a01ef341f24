// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/connection_view.h"

#include "ui/look/plain_label.h"
#include "ui/look/words.h"

#include <QGridLayout>
#include <QPainter>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;
using Stage = ConnectionStep::Stage;

/// Waiting, running, passed, failed: a ring, an arc, a tick, a cross.
class StepSign final : public Painted
{
public:
    enum class State : quint8 { Waiting, Running, Passed, Failed };

    explicit StepSign(const Look& look) : Painted(look) { setFixedSize(18, 18); }

    void setState(State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto pen = [&](Ink ink, qreal width) { painter.setPen(QPen(look().color(ink), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); };
        if (m_state == State::Waiting) {
            pen(Ink::Control, 1.5);
            painter.drawEllipse(QPointF(9, 9), 3.5, 3.5);
        } else if (m_state == State::Running) {
            pen(Ink::Accent, 2.2);
            painter.drawArc(QRectF(2.5, 2.5, 13, 13), 90 * 16, -260 * 16);
        } else if (m_state == State::Passed) {
            pen(Ink::Text, 2);
            painter.drawPolyline(QPolygonF{{3.5, 9.4}, {7.2, 13}, {14.5, 5.2}});
        } else {
            pen(Ink::P1, 2.2);
            painter.drawLine(QPointF(4.5, 4.5), QPointF(13.5, 13.5));
            painter.drawLine(QPointF(13.5, 4.5), QPointF(4.5, 13.5));
        }
    }

private:
    State m_state = State::Waiting;
};

namespace {

constexpr int rowHeight = 30;

constexpr std::array titles{
    QT_TRANSLATE_NOOP("holdfast::ConnectionView", "Name found"), QT_TRANSLATE_NOOP("holdfast::ConnectionView", "Port answers"),
    QT_TRANSLATE_NOOP("holdfast::ConnectionView", "Secure channel"), QT_TRANSLATE_NOOP("holdfast::ConnectionView", "Signed in"),
    QT_TRANSLATE_NOOP("holdfast::ConnectionView", "Subscribed"), QT_TRANSLATE_NOOP("holdfast::ConnectionView", "Heard something"),
};

} // namespace

ConnectionView::ConnectionView(const Look& look, QWidget* parent)
    : QWidget(parent), m_look(look)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(1, 116);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const int line = static_cast<int>(i);
        row.sign = new StepSign(look);
        row.title = new PlainLabel(look, tr(titles[i]), Type::DenseStrong);
        row.text = new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Wrap);
        row.text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        row.text->setObjectName(u"step%1"_s.arg(i));
        row.took = new PlainLabel(look, {}, Type::Caption, Ink::Text2);
        grid->addWidget(row.sign, line, 0, Qt::AlignTop);
        grid->addWidget(row.title, line, 1, Qt::AlignTop);
        grid->addWidget(row.text, line, 2);
        grid->addWidget(row.took, line, 3, Qt::AlignTop | Qt::AlignRight);
        grid->setRowMinimumHeight(line, rowHeight);
    }
    setAccessibleName(tr("Connection test"));
}

void ConnectionView::begin(const BrokerConfig& broker)
{
    m_broker = broker;
    m_connected = false;
    m_running = true;
    for (Row& row : m_rows) {
        row.sign->setState(StepSign::State::Waiting);
        row.text->clear();
        row.text->setInk(Ink::Text2);
        row.took->clear();
    }
    for (QWidget* part : std::initializer_list<QWidget*>{rowOf(Stage::Tls).sign, rowOf(Stage::Tls).title, rowOf(Stage::Tls).text, rowOf(Stage::Tls).took})
        part->setVisible(broker.tls);
    static_cast<QGridLayout*>(layout())->setRowMinimumHeight(static_cast<int>(Stage::Tls), broker.tls ? rowHeight : 0);
    rowOf(Stage::Name).sign->setState(StepSign::State::Running);
}

void ConnectionView::take(const ConnectionStep& step)
{
    if (!m_running)
        return;
    Row& row = rowOf(step.stage);
    const bool quiet = step.stage == Stage::Heard && !step.passed && step.fault == LinkFault::None;
    row.sign->setState(step.passed ? StepSign::State::Passed : quiet ? StepSign::State::Waiting : StepSign::State::Failed);
    row.text->setText(wordsOf(step));
    row.text->setInk(step.passed ? Ink::Text2 : Ink::Text);
    row.took->setText(step.stage == Stage::Heard ? QString() : tr("%1 ms").arg(m_look.format().count(step.took.count())));
    if (step.stage == Stage::Subscribe)
        m_connected = step.passed;
    if (step.stage == Stage::Heard || !step.passed)
        return finish();
    runNext(step.stage);
}

void ConnectionView::runNext(Stage after)
{
    auto next = static_cast<Stage>(static_cast<int>(after) + 1);
    if (next == Stage::Tls && !m_broker.tls)
        next = Stage::Login;
    rowOf(next).sign->setState(StepSign::State::Running);
    if (next == Stage::Heard)
        rowOf(next).text->setText(tr("Listening for a few seconds"));
}

void ConnectionView::finish()
{
    m_running = false;
    Q_EMIT finished();
}

QString ConnectionView::wordsOf(const ConnectionStep& step) const
{
    if (!step.passed) {
        if (step.fault == LinkFault::None)
            return step.stage == Stage::Heard ? tr("Connected, but nothing was published meanwhile. Check the topic filters.") : step.detail;
        const QString date = step.certificateDate ? tr(" Date on the certificate: %1.").arg(m_look.format().day(*step.certificateDate)) : QString();
        return sentenceOf(step.fault) + date;
    }
    switch (step.stage) {
    case Stage::Tcp:
        return QString::number(m_broker.port);
    case Stage::Tls:
        return tr("Certificate accepted for %1").arg(step.detail.isEmpty() ? m_broker.host : step.detail);
    case Stage::Login:
        return m_broker.user.isEmpty() ? tr("without a user name") : tr("as %1").arg(m_broker.user);
    case Stage::Subscribe:
        return m_broker.filters.join(u", "_s);
    case Stage::Heard:
        return tr("%n message(s)", nullptr, step.messagesHeard);
    case Stage::Name:
        break;
    }
    return step.detail;
}

QString ConnectionView::sentence(Stage stage) const
{
    return m_rows[static_cast<std::size_t>(stage)].text->text();
}

} // namespace holdfast
