// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QLabel>

namespace holdfast {

enum class Overflow : quint8 { Grow, Elide, Wrap };

/// The only label there is: plain text always, in one of the look's types and inks. Device names cannot become markup.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const Look& look, const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Text, Overflow overflow = Overflow::Grow, QWidget* parent = nullptr);

    void setInk(Ink ink);
    void setType(Type type);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Look& m_look;
    Type m_type;
    Ink m_ink;
    Overflow m_overflow;
};

/// A tooltip that shows the text as it is, whatever tags it contains.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace holdfast
