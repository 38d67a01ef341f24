// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_text.h"
#include "ui/look/painted.h"

#include <QWidget>

class QGridLayout;

namespace holdfast {

class PlainLabel;

/// Facts in two columns: what, and how it is. Text can be selected and copied.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const Look& look, int firstColumn = 112, QWidget* parent = nullptr);

    void setFacts(const Facts& facts);

private:
    const Look& m_look;
    QGridLayout* m_grid;
    std::vector<std::pair<PlainLabel*, PlainLabel*>> m_lines;
};

/// The way from a device to us, one line per station.
class PathList final : public Painted
{
    Q_OBJECT

public:
    explicit PathList(const Look& look, QWidget* parent = nullptr);

    void setHops(const std::vector<Hop>& hops);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Hop> m_hops;
};

} // namespace holdfast
