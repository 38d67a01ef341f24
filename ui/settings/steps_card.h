// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "ui/look/card.h"

#include <vector>

namespace holdfast {

class StepRow;

/// What else happens while nobody acknowledges, counted from the alarm's start.
class StepsCard final : public Card
{
    Q_OBJECT

public:
    explicit StepsCard(const Look& look, QWidget* parent = nullptr);

    void show(const NotifySettings& settings);
    /// In the order of their times, whatever order they were typed in.
    void write(NotifySettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    void add(const NotifyStep& step);
    void clear();

    std::vector<StepRow*> m_rows;
    QVBoxLayout* m_lines;
};

} // namespace holdfast
