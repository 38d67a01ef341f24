// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/functions_card.h"

#include "ui/continuity/run_text.h"
#include "ui/look/mirror.h"
#include "ui/look/plain_label.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal markWidth = 17;
constexpr qreal markHeight = 24;
constexpr qreal pitch = 19;
constexpr int linesMost = 2;
constexpr int sideBySide = 600;

int countOf(const std::vector<FunctionMark>& marks, FunctionStatus status)
{
    return static_cast<int>(std::ranges::count(marks, status, &FunctionMark::status));
}

void paintOne(QPainter& painter, const Theme& theme, const QRectF& place, FunctionStatus status)
{
    const bool proven = status == FunctionStatus::Proven;
    QPen outline(theme[proven ? Ink::Text2 : Ink::Text], 1.4);
    if (!proven)
        outline.setDashPattern({1.5, 1.8});
    painter.setPen(outline);
    painter.setBrush(theme[proven ? Ink::Text2 : Ink::Surface]);
    painter.drawRoundedRect(place.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3);
    if (proven) {
        painter.setPen(QPen(theme[Ink::Surface], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPointF middle = place.center();
        painter.drawPolyline(QPolygonF{middle + QPointF(-4, 0.5), middle + QPointF(-1, 3.5), middle + QPointF(4, -2.5)});
        return;
    }
    QFont sign = fontOf(Type::Caption);
    sign.setWeight(QFont::Bold);
    painter.setFont(sign);
    painter.setPen(theme[Ink::Text]);
    painter.drawText(place, Qt::AlignCenter, status == FunctionStatus::Untested ? u"?"_s : u"–"_s);
}

} // namespace

QString wordOf(FunctionStatus status)
{
    switch (status) {
    case FunctionStatus::Proven:
        return FunctionMarks::tr("proven");
    case FunctionStatus::Untested:
        return FunctionMarks::tr("untested");
    case FunctionStatus::NoFallback:
        break;
    }
    return FunctionMarks::tr("no fallback");
}

FunctionMarks::FunctionMarks(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FunctionMarks::setMarks(const std::vector<FunctionMark>& marks)
{
    m_marks = marks;
    updateGeometry();
    update();
}

int FunctionMarks::perLine(int width) const
{
    return std::max(1, static_cast<int>((width + pitch - markWidth) / pitch));
}

/// Two lines of marks; of more, the last place tells how many are left.
int FunctionMarks::shown() const
{
    return std::min(static_cast<int>(m_marks.size()), perLine(width()) * linesMost);
}

QSize FunctionMarks::sizeHint() const
{
    const int count = std::max(1, static_cast<int>(m_marks.size()));
    return {static_cast<int>(std::min(count, 14) * pitch), static_cast<int>(markHeight)};
}

int FunctionMarks::heightForWidth(int width) const
{
    const int lines = std::clamp((static_cast<int>(m_marks.size()) + perLine(width) - 1) / perLine(width), 1, linesMost);
    return static_cast<int>(lines * markHeight + (lines - 1) * 3);
}

QRectF FunctionMarks::placeOf(int mark) const
{
    const int line = mark / perLine(width());
    const QRectF place((mark % perLine(width())) * pitch, line * (markHeight + 3), markWidth, markHeight);
    return Mirror(layoutDirection(), rect())(place);
}

bool FunctionMarks::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (int mark = 0; mark < shown(); ++mark)
        if (const FunctionMark& one = m_marks[static_cast<std::size_t>(mark)]; placeOf(mark).contains(help->pos()))
            text = QString(one.name + u": "_s + wordOf(one.status));
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void FunctionMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = shown();
    const int left = static_cast<int>(m_marks.size()) - count;
    for (int mark = 0; mark < count; ++mark) {
        if (left > 0 && mark == count - 1) {
            painter.setFont(fontOf(Type::Caption));
            painter.setPen(theme()[Ink::Text2]);
            painter.drawText(placeOf(mark), Qt::AlignCenter | Qt::TextDontClip, u"…"_s);
        } else {
            paintOne(painter, theme(), placeOf(mark), m_marks[static_cast<std::size_t>(mark)].status);
        }
    }
}

/// "14  12 proven, 1 untested, 1 none"
class FunctionsCard::Count final : public QWidget
{
public:
    explicit Count(const Look& look) : m_number(new PlainLabel(look, {}, Type::Kpi)), m_words(new RunText(look))
    {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(m_number, 0, Qt::AlignBottom);
        m_words->setContentsMargins(0, 0, 0, 0);
        auto* raised = new QVBoxLayout;
        raised->addStretch(1);
        raised->addWidget(m_words);
        raised->addSpacing(7); // both stand on one line of writing
        line->addLayout(raised, 1);
    }

    void show(const QString& number, const QString& words)
    {
        m_number->setText(number);
        m_words->setRuns({{words, false, {}}});
    }
    [[nodiscard]] QString words() const { return m_words->text(); }

private:
    PlainLabel* m_number;
    RunText* m_words;
};

FunctionsCard::FunctionsCard(const Look& look, QWidget* parent)
    : Card(look, {}, parent)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_count(new Count(look))
    , m_row(new FunctionMarks(look))
    , m_weakest(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Elide))
{
    setObjectName(u"functionsCard"_s);
    body()->setContentsMargins(space::inside, 10, space::inside, 8);
    body()->addLayout(m_parts);
    m_parts->setSpacing(4);
    auto* counted = new QVBoxLayout;
    counted->setSpacing(0);
    counted->addWidget(new PlainLabel(look, tr("Critical functions"), Type::CaptionStrong, Ink::Text2));
    counted->addWidget(m_count);
    auto* marked = new QVBoxLayout;
    marked->setSpacing(4);
    marked->addStretch(1);
    marked->addWidget(m_row);
    marked->addWidget(m_weakest);
    m_parts->addLayout(counted, 2);
    m_parts->addLayout(marked, 3);
}

/// Over the whole width of a page the two halves stand side by side: the room is the matrix's.
void FunctionsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_parts->setDirection(width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FunctionsCard::setMarks(const std::vector<FunctionMark>& marks, const QString& weakest)
{
    m_weakest->setText(weakest);
    m_weakest->setVisible(!weakest.isEmpty());
    const Format& format = look().format();
    QStringList words;
    words << tr("%n proven", nullptr, countOf(marks, FunctionStatus::Proven)) << tr("%n untested", nullptr, countOf(marks, FunctionStatus::Untested))
          << tr("%n without fallback", nullptr, countOf(marks, FunctionStatus::NoFallback));
    m_count->show(format.count(static_cast<qint64>(marks.size())), words.join(u", "_s));
    m_row->setMarks(marks);
    QStringList spoken;
    for (const FunctionMark& mark : marks)
        if (mark.status != FunctionStatus::Proven)
            spoken << QString(mark.name + u": "_s + wordOf(mark.status));
    m_row->setAccessibleName(words.join(u", "_s));
    m_row->setAccessibleDescription(spoken.join(u"; "_s));
    setAccessibleName(tr("Critical functions"));
    setAccessibleDescription(words.join(u", "_s));
}

QString FunctionsCard::sentence() const
{
    return m_count->words();
}

} // namespace holdfast::continuity_page
