// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/run_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

constexpr qreal lineFactor = 1.4;

} // namespace

Runs filled(const QString& pattern, const QStringList& strong)
{
    Runs pieces;
    for (const QString& text : strong)
        pieces.push_back({text, true, {}});
    return filled(pattern, pieces);
}

Runs filled(const QString& pattern, const Runs& strong)
{
    Runs runs;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype next = pattern.indexOf(u'%', at);
        const bool isPlace = next >= 0 && next + 1 < pattern.size() && pattern[next + 1].isDigit();
        const qsizetype end = next < 0 ? pattern.size() : isPlace ? next : next + 1;
        if (end > at)
            runs.push_back({pattern.mid(at, end - at), false, {}});
        at = end;
        if (!isPlace)
            continue;
        const auto place = static_cast<std::size_t>(pattern[next + 1].digitValue()) - 1;
        if (place < strong.size() && !strong[place].text.isEmpty())
            runs.push_back(strong[place]);
        at = next + 2;
    }
    return runs;
}

QString plain(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

RunText::RunText(const Look& look, Type type, Type strong, QWidget* parent)
    : Painted(look, parent)
    , m_type(type)
    , m_strong(strong)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RunText::setRuns(const Runs& runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

/// Breaks the lines and answers how high they are together.
qreal RunText::layOut(QTextLayout& layout, qreal width) const
{
    layout.setText(text().replace(u'\n', QChar::LineSeparator));
    layout.setFont(fontOf(m_type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Run& run : m_runs) {
        QTextCharFormat format;
        format.setFont(fontOf(run.strong ? m_strong : m_type));
        format.setForeground(theme()[run.strong ? Ink::Text : Ink::Text2]);
        formats.push_back({at, static_cast<int>(run.text.size()), format});
        at += static_cast<int>(run.text.size());
    }
    layout.setFormats(formats);
    const qreal lineHeight = std::ceil(fontOf(m_type).pixelSize() * lineFactor);
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, top + (lineHeight - line.height()) / 2});
        top += lineHeight;
    }
    layout.endLayout();
    return std::max(top, lineHeight);
}

QSize RunText::sizeHint() const
{
    QTextLayout layout;
    const qreal height = layOut(layout, 1 << 20);
    return {static_cast<int>(std::ceil(layout.boundingRect().isEmpty() ? 0 : layout.lineAt(0).naturalTextWidth())) + 1, static_cast<int>(std::ceil(height))};
}

QSize RunText::minimumSizeHint() const
{
    return {120, static_cast<int>(std::ceil(fontOf(m_type).pixelSize() * lineFactor))};
}

int RunText::heightForWidth(int width) const
{
    QTextLayout layout;
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

void RunText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace holdfast::continuity_page
