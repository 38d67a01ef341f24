// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policy_orders.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr std::array<std::chrono::minutes, 4> times{15min, 30min, 120min, 480min};

} // namespace

PolicyOrders::PolicyOrders(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_goOn(add(tr("Go on"), u"policyGoOn"_s, PolicyAct::GoOn))
    , m_goBack(add(tr("Go back now"), u"policyGoBack"_s, PolicyAct::GoBack))
    , m_handsOff(new Button(look, tr("Hands off"), ButtonKind::Default, ButtonSize::Small))
    , m_resume(add(tr("Let it act again"), u"policyResume"_s, PolicyAct::Resume))
    , m_times(new QMenu(this))
{
    m_handsOff->setObjectName(u"policyHandsOff"_s);
    m_handsOff->setMenu(m_times);
    m_handsOff->setToolTip(plainToolTip(tr("It lets go what it holds and does nothing for a time.")));
    m_handsOff->setAccessibleDescription(tr("It lets go what it holds and does nothing for a time."));
    m_goOn->setAccessibleDescription(tr("Somebody has looked: it goes on."));
    m_goBack->setAccessibleDescription(tr("The usual way is good again and is used from now on."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (Button* button : {m_goOn, m_goBack, m_handsOff, m_resume})
        row->addWidget(button);
    row->addStretch(1);
}

Button* PolicyOrders::add(const QString& text, const QString& name, PolicyAct act)
{
    auto* button = new Button(m_look, text, ButtonKind::Default, ButtonSize::Small);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT told(act, 0min); });
    return button;
}

void PolicyOrders::offerTimes(std::chrono::minutes longest)
{
    if (std::exchange(m_longest, longest) == longest)
        return;
    m_times->clear();
    for (const std::chrono::minutes time : times) {
        if (time <= longest)
            m_times->addAction(m_look.format().duration(time), this, [this, time] { Q_EMIT told(PolicyAct::HandsOff, time); });
    }
    if (m_times->isEmpty() && longest >= 1min)
        m_times->addAction(m_look.format().duration(longest), this, [this, longest] { Q_EMIT told(PolicyAct::HandsOff, longest); });
}

void PolicyOrders::show(const Policy& policy, const std::vector<PolicyStanding>& standings)
{
    const auto any = [&](auto is) { return std::ranges::any_of(standings, [&](const PolicyStanding& one) { return one.stage == PolicyStage::Armed && one.hindrance.isEmpty() && is(one); }); };
    const bool armed = any([](const PolicyStanding&) { return true; });
    const bool rests = any([](const PolicyStanding& one) { return one.handsOff > 0min; });
    offerTimes(std::chrono::floor<std::chrono::minutes>(policy.limits.maxOverride));
    m_goOn->setVisible(any([](const PolicyStanding& one) { return one.phase == PolicyPhase::Latched; }));
    m_goBack->setVisible(policy.recovery.failback != FailbackRule::Auto && any([](const PolicyStanding& one) { return one.phase == PolicyPhase::Recovering; }));
    m_handsOff->setVisible(armed && !rests && !m_times->isEmpty());
    m_resume->setVisible(rests);
    setVisible(armed);
}

} // namespace holdfast::continuity_page
