// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_standing.h"
#include "ui/look/look.h"

#include <QWidget>

#include <chrono>
#include <vector>

class QMenu;

namespace holdfast {

class Button;

namespace continuity_page {

/// What can be told to an armed policy as it stands: to go on, to keep its hands off for a time, to act again, to go back.
class PolicyOrders final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyOrders(const Look& look, QWidget* parent = nullptr);

    /// Shows what makes sense now, and hides itself where nothing does.
    void show(const Policy& policy, const std::vector<PolicyStanding>& standings);

Q_SIGNALS:
    /// `time` counts with PolicyAct::HandsOff alone.
    void told(holdfast::PolicyAct act, std::chrono::minutes time);

private:
    [[nodiscard]] Button* add(const QString& text, const QString& name, PolicyAct act);
    void offerTimes(std::chrono::minutes longest);

    const Look& m_look;
    Button* m_goOn;
    Button* m_goBack;
    Button* m_handsOff;
    Button* m_resume;
    QMenu* m_times;
    std::chrono::minutes m_longest{0};
};

} // namespace continuity_page
} // namespace holdfast
