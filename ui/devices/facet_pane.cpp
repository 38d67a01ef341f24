// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/facet_pane.h"

#include "ui/devices/device_text.h"
#include "ui/look/plain_label.h"
#include "ui/look/scrollable.h"
#include "ui/look/words.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowHeight = 24;
constexpr qsizetype mostValues = 12;
constexpr int narrow = 172;
constexpr int broad = 224;

/// The order that means something; nothing for facets that go by name or by count.
QStringList fixedOrder(Facet facet)
{
    if (facet == Facet::Status)
        return {u"abnormal"_s, u"fresh"_s, u"degraded"_s, u"local"_s, u"silent"_s, u"unknown"_s, u"retired"_s};
    return facet == Facet::Battery ? QStringList{u"low"_s, u"half"_s, u"good"_s, u"none"_s} : QStringList();
}

Mark markOf(Facet facet, const QString& value)
{
    if (facet != Facet::Status)
        return Mark::None;
    constexpr std::pair<const char*, Presence> states[] = {{"fresh", Presence::Online}, {"degraded", Presence::Degraded}, {"local", Presence::OnFallback}, {"silent", Presence::Offline}};
    for (const auto& state : states)
        if (value == QLatin1String(state.first))
            return wordsOf(state.second).mark;
    return Mark::None;
}

} // namespace

/// A box, a word and a number in one line.
class FacetRow final : public QAbstractButton
{
public:
    FacetRow(const Look& look, const QString& text, Mark mark) : m_look(look), m_mark(mark)
    {
        setCheckable(true);
        setText(text);
        setFixedHeight(rowHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setCount(int count)
    {
        m_count = m_look.format().count(count);
        setAccessibleName(text() + u", "_s + m_count);
        update();
    }

    /// With a scroll bar beside it.
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(fontOf(Type::Dense)).horizontalAdvance(text()) + QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(m_count);
        return {words * 9 / 8 + space::gap + 24 + (m_mark != Mark::None ? 20 : 0) + 8 + space::gap + 12, rowHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), m_look.color(Ink::Hover));
        const auto at = [&](int x, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())); };
        QStyleOptionButton box;
        box.initFrom(this);
        box.rect = at(space::gap, 16);
        box.state.setFlag(QStyle::State_On, isChecked());
        box.state.setFlag(QStyle::State_Off, !isChecked());
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
        int x = space::gap + 16 + 8;
        if (m_mark != Mark::None) {
            paintMark(painter, m_look, QRectF(at(x, 14)).adjusted(0, 5, 0, -5), m_mark);
            x += 20;
        }
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(m_look.color(Ink::Text2));
        const int wide = painter.fontMetrics().horizontalAdvance(m_count);
        painter.drawText(at(width() - space::gap - wide, wide), Qt::AlignVCenter | Qt::TextDontClip, m_count);
        painter.setFont(fontOf(isChecked() ? Type::DenseStrong : Type::Dense));
        painter.setPen(m_look.color(isChecked() ? Ink::Text : Ink::Text2));
        const int room = width() - space::gap - wide - 8 - x;
        painter.drawText(at(x, room), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip && sizeHint().width() > width())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return QAbstractButton::event(event);
    }

private:
    const Look& m_look;
    Mark m_mark;
    QString m_count;
};

namespace {

/// The facet's title; a click folds it.
class FoldHead final : public QAbstractButton
{
public:
    FoldHead(const Look& look, const QString& text) : m_look(look)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setChecked(true);
        setFixedHeight(30);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect line = rect().adjusted(space::gap, 6, -space::gap, 0);
        painter.setFont(fontOf(Type::CaptionStrong));
        painter.setPen(m_look.color(Ink::Text));
        painter.drawText(line, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
        const QRect icon = QStyle::visualRect(layoutDirection(), line, QRect(line.right() - 13, line.center().y() - 6, 14, 14));
        painter.drawPixmap(icon.topLeft(), m_look.pixmap(isChecked() ? Icon::Up : Icon::Down, Ink::Text2, 14, devicePixelRatioF()));
    }

private:
    const Look& m_look;
};

} // namespace

FacetPane::FacetPane(const Live& live, const Look& look, QWidget* parent)
    : Card(look, {}, parent), m_live(live)
{
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Narrow down"));
    setFixedWidth(narrow);
    body()->setContentsMargins(1, 4, 1, 8);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (std::size_t facet = 0; facet < facetCount; ++facet)
        makeGroup(static_cast<Facet>(facet));
    m_column->addStretch();
    body()->addWidget(scrollable(content));
}

void FacetPane::makeGroup(Facet facet)
{
    Group& group = m_groups[static_cast<std::size_t>(facet)];
    group.whole = new QWidget;
    auto* column = new QVBoxLayout(group.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new FoldHead(look(), DeviceText::facetTitle(facet));
    column->addWidget(head);
    group.list = new QWidget;
    group.rows = new QVBoxLayout(group.list);
    group.rows->setContentsMargins(0, 0, 0, 0);
    group.rows->setSpacing(0);
    column->addWidget(group.list);
    connect(head, &QAbstractButton::toggled, group.list, &QWidget::setVisible);
    m_column->addWidget(group.whole);
}

QStringList FacetPane::ordered(Facet facet, const QHash<QString, int>& counts, const QSet<QString>& ticked) const
{
    const DeviceText text(m_live.picture(), look().format(), m_live.now());
    const QStringList fixed = fixedOrder(facet);
    QStringList values;
    for (auto value = counts.cbegin(); value != counts.cend(); ++value)
        values += value.key();
    for (const QString& value : ticked)
        if (!counts.contains(value))
            values += value;
    const auto rank = [&](const QString& value) -> int {
        if (!fixed.isEmpty())
            return static_cast<int>(fixed.indexOf(value));
        if (facet == Facet::Floor) {
            const Floor* floor = floorOf(m_live.picture().site, FloorId(value));
            return floor == nullptr ? 1'000'000 : floor->number;
        }
        return value.isEmpty() ? 1 : -counts.value(value);
    };
    const bool byName = facet == Facet::Gateway;
    std::ranges::sort(values, [&](const QString& a, const QString& b) {
        const int one = byName ? 0 : rank(a);
        const int other = byName ? 0 : rank(b);
        return one != other ? one < other : naturalKey(text.facetValue(facet, a)) < naturalKey(text.facetValue(facet, b));
    });
    while (values.size() > mostValues && !ticked.contains(values.constLast()))
        values.removeLast();
    return values;
}

void FacetPane::fill(Facet facet, const QStringList& values)
{
    Group& group = m_groups[static_cast<std::size_t>(facet)];
    for (FacetRow* row : group.shown) {
        row->hide();
        row->deleteLater();
    }
    group.shown.clear();
    group.values = values;
    const DeviceText text(m_live.picture(), look().format(), m_live.now());
    for (const QString& value : values) {
        auto* row = new FacetRow(look(), text.facetValue(facet, value), markOf(facet, value));
        connect(row, &QAbstractButton::clicked, this, [this, facet, value](bool on) { Q_EMIT toggled(facet, value, on); });
        group.rows->addWidget(row);
        group.shown.push_back(row);
    }
}

void FacetPane::show(const FacetCounts& counts, const DeviceFilter& filter)
{
    int widest = narrow;
    for (std::size_t at = 0; at < facetCount; ++at) {
        const auto facet = static_cast<Facet>(at);
        Group& group = m_groups[at];
        const QStringList values = ordered(facet, counts[at], filter.ticked[at]);
        if (values != group.values)
            fill(facet, values);
        for (qsizetype i = 0; i < values.size(); ++i) {
            FacetRow* row = group.shown[static_cast<std::size_t>(i)];
            row->setChecked(filter.ticked[at].contains(values[i]));
            row->setCount(counts[at].value(values[i]));
        }
        const bool named = facet == Facet::Floor || facet == Facet::Gateway || facet == Facet::Protocol || facet == Facet::Maker; // by others
        for (const FacetRow* row : named ? std::vector<FacetRow*>() : group.shown)
            widest = std::max(widest, row->sizeHint().width());
        group.whole->setVisible(values.size() > 1 || !filter.ticked[at].isEmpty() || facet == Facet::Status);
    }
    setFixedWidth(std::min(widest, broad)); // our own words fit, names of others may be longer
}

} // namespace holdfast
