// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

namespace holdfast {

class Button;
class PlainLabel;

/// What stands where nothing is: why, and what to do next.
class EmptyState final : public Painted
{
    Q_OBJECT

public:
    explicit EmptyState(const Look& look, Icon icon, const QString& title, const QString& text, const QString& action = {}, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& text);

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
};

} // namespace holdfast
