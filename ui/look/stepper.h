// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <vector>

namespace holdfast {

struct Step
{
    enum class State { Done, Current, Next, Failed }; // with a base named, lupdate 6.8 takes Stepper out of its namespace

    QString title;
    QString note;
    State state = State::Next;
};

/// The steps of a wizard or of a command's life, down a side or along a line.
class Stepper final : public Painted
{
    Q_OBJECT

public:
    explicit Stepper(const Look& look, Qt::Orientation orientation = Qt::Vertical, QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepClicked(int index); ///< only for steps that are done

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintVertical(QPainter& painter);
    void paintHorizontal(QPainter& painter);

    std::vector<Step> m_steps;
    Qt::Orientation m_orientation;
};

} // namespace holdfast
