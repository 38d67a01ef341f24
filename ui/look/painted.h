// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QWidget>

namespace holdfast {

/// A widget that paints itself with the look and repaints when it changes.
class Painted : public QWidget
{
    Q_OBJECT

public:
    explicit Painted(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] const Theme& theme() const { return m_look.theme(); }

private:
    const Look& m_look;
};

} // namespace holdfast
