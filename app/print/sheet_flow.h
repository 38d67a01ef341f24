// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet.h"

namespace holdfast {

namespace page {
inline constexpr double side = 500;
inline constexpr double top = 620;
inline constexpr double bottom = 760; ///< room of the foot
} // namespace page

/// How wide a text is, how high its line.
[[nodiscard]] double widthOf(const QString& text, const SheetFont& font);
[[nodiscard]] double lineHeight(const SheetFont& font);

/// In lines no wider than that: at spaces, in the middle of a word only where a whole line has no room for it.
[[nodiscard]] QStringList wrapped(const QString& text, const SheetFont& font, double width);

/// Takes things from top to bottom, and a new sheet where there is no room left.
class SheetFlow
{
public:
    explicit SheetFlow(QSizeF size);

    [[nodiscard]] Sheet& sheet() { return m_sheets.back(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return page::side; }
    [[nodiscard]] double width() const { return m_size.width() - 2 * page::side; }
    [[nodiscard]] double room() const { return m_size.height() - page::bottom - m_y; }
    [[nodiscard]] std::size_t count() const { return m_sheets.size(); }

    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    void breakPage();
    /// True: a new sheet had to begin.
    bool ensure(double height);
    /// At the place of the moment, and moves on below it. Answers the height.
    double write(const QString& text, const SheetFont& font);
    double write(const QString& text, const SheetFont& font, double x, double width);
    void put(const QString& text, const SheetFont& font, const QRectF& box, Qt::Alignment side = Qt::AlignLeft);

    [[nodiscard]] std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    const QSizeF m_size;
    std::vector<Sheet> m_sheets;
    double m_y = page::top;
};

} // namespace holdfast
