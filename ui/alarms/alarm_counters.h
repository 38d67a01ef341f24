// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/painted.h"

#include <array>
#include <optional>

namespace holdfast {

/// How many alarms stand where, for the strip above the console.
struct AlarmTally
{
    struct OfPriority
    {
        int active = 0;
        int unacknowledged = 0;

        friend bool operator==(const OfPriority&, const OfPriority&) = default;
    };

    std::array<OfPriority, 4> priorities; ///< P1 first
    int alerts = 0;
    int shelved = 0;
    int suppressed = 0;
    int outOfService = 0;
    int returned = 0;       ///< gone, waiting to be acknowledged
    int inTenMinutes = 0;   ///< annunciated in the last ten minutes, alerts aside
    std::optional<Timestamp> oldest;

    [[nodiscard]] int active() const;
    [[nodiscard]] int unacknowledged() const;

    friend bool operator==(const AlarmTally&, const AlarmTally&) = default;
};

[[nodiscard]] AlarmTally tallyOf(const Picture& picture, Timestamp now);

/// Alarms per ten minutes on a scale with its two marks: 1 is good, 10 is a flood (ISA-18.2).
class RateGauge final : public Painted
{
    Q_OBJECT

public:
    explicit RateGauge(const Look& look, QWidget* parent = nullptr);

    void setRate(int inTenMinutes);
    [[nodiscard]] QSize sizeHint() const override { return {140, 40}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rate = 0;
};

} // namespace holdfast
