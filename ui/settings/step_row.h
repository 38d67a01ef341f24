// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "ui/look/look.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace holdfast {

/// One step: after how long, for which alarms, whom, and how.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    StepRow(const Look& look, const NotifyStep& step, QWidget* parent = nullptr);

    [[nodiscard]] NotifyStep step() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void fill(const NotifyStep& step);

    NotifyStep m_step;
    QSpinBox* m_after;
    QComboBox* m_least;
    QComboBox* m_whom;
    std::array<QCheckBox*, 4> m_ways{};
};

} // namespace holdfast
