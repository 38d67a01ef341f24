// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_flow.h"

#include <QFontMetricsF>

namespace holdfast {
namespace {

/// As much of the text as fits; at least a letter.
qsizetype fitting(const QString& text, const QFontMetricsF& metrics, double width)
{
    qsizetype low = 1;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype half = (low + high + 1) / 2;
        if (metrics.horizontalAdvance(text.left(half)) <= width)
            low = half;
        else
            high = half - 1;
    }
    return low < text.size() && text[low - 1].isHighSurrogate() ? low + 1 : low;
}

} // namespace

double widthOf(const QString& text, const SheetFont& font)
{
    return QFontMetricsF(fontOf(font)).horizontalAdvance(text);
}

double lineHeight(const SheetFont& font)
{
    return font.size * 1.35;
}

QStringList wrapped(const QString& text, const SheetFont& font, double width)
{
    const QFontMetricsF metrics(fontOf(font));
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        if (metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(std::exchange(line, QString()));
        while (metrics.horizontalAdvance(word) > width && word.size() > 1) {
            const qsizetype fits = fitting(word, metrics, width);
            lines.append(word.left(fits));
            word.remove(0, fits);
        }
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

SheetFlow::SheetFlow(QSizeF size)
    : m_size(size), m_sheets(1)
{
}

void SheetFlow::breakPage()
{
    m_sheets.emplace_back();
    m_y = page::top;
}

bool SheetFlow::ensure(double height)
{
    if (height <= room() || m_y <= page::top)
        return false;
    breakPage();
    return true;
}

double SheetFlow::write(const QString& text, const SheetFont& font)
{
    double height = 0;
    for (const QString& line : wrapped(text, font, width())) {
        ensure(lineHeight(font));
        put(line, font, {left(), m_y, width(), lineHeight(font)});
        m_y += lineHeight(font);
        height += lineHeight(font);
    }
    return height;
}

double SheetFlow::write(const QString& text, const SheetFont& font, double x, double width)
{
    double y = m_y;
    for (const QString& line : wrapped(text, font, width)) {
        put(line, font, {x, y, width, lineHeight(font)});
        y += lineHeight(font);
    }
    return y - m_y;
}

void SheetFlow::put(const QString& text, const SheetFont& font, const QRectF& box, Qt::Alignment side)
{
    if (!text.isEmpty())
        sheet().texts.push_back({box, text, font, side});
}

} // namespace holdfast
