// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/suppression.h"

#include "app/alarm/suppressors.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks lookInterval = 1s;

QLatin1StringView kindOf(HiddenBy by)
{
    return by == ByMaintenance ? suppressor::maintenance : suppressor::condition;
}

} // namespace

void Suppression::raised(quint32 place, const AlarmMoment& moment)
{
    if (m_looked && !m_windows.empty())
        maintain(place, moment);
    if (m_scene.watches[place].inputs)
        inputsChanged(place, moment);
}

void Suppression::returned(quint32 place, const AlarmMoment& moment)
{
    for (const HiddenBy by : {ByMaintenance, ByCondition})
        show(place, by, moment);
}

/// While it cannot be said the last answer stands only for alarms that it hides already: nothing new is hidden by what is not known.
bool Suppression::answer(quint32 place, const AlarmMoment& moment)
{
    WatchInputs& inputs = *m_scene.watches[place].inputs;
    const auto said = m_inputs.hides(place);
    if (!said)
        return inputs.hides && m_scene.watches[place].hiddenBy & ByCondition;
    const Ticks settle = m_scene.rules[m_scene.watches[place].rule].terms.settle;
    if (inputs.hides && !*said && settle > 0ms) {
        inputs.settledAt = moment.ticks + settle;
        m_timers.set(place, TimerKind::HidingEnd, inputs.settledAt);
    }
    inputs.hides = *said;
    return *said || moment.ticks < inputs.settledAt;
}

void Suppression::inputsChanged(quint32 place, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (!watch.inputs || !watch.inputs->hidingWhile)
        return show(place, ByCondition, moment); // the rule has no such condition any more
    const bool hides = answer(place, moment);
    if (!watch.alarm)
        return;
    if (hides && watch.isActive())
        hide(place, ByCondition, m_scene.rules[watch.rule].terms.suppressedWhile, moment);
    else if (!hides)
        show(place, ByCondition, moment);
}

void Suppression::hide(quint32 place, HiddenBy by, const QString& words, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (watch.hiddenBy & by || m_scene.rules[watch.rule].lifeSafety)
        return;
    watch.hiddenBy = static_cast<quint8>(watch.hiddenBy | by);
    name(*watch.alarm, kindOf(by), words);
    const QString note(kindOf(by) + words);
    if (watch.alarm->flags.suppressedByDesign)
        m_ledger.write(place, {JournalKind::Suppress, note, {}}, moment);
    else
        m_ledger.happen(place, AlarmEvent::Suppress, {JournalKind::Suppress, note, {}}, moment);
    m_ledger.tell(place);
}

void Suppression::show(quint32 place, HiddenBy by, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (!(watch.hiddenBy & by))
        return;
    watch.hiddenBy = static_cast<quint8>(watch.hiddenBy & ~by);
    if (!watch.alarm)
        return;
    unname(*watch.alarm, kindOf(by));
    m_ledger.tell(place);
    if (watch.hiddenBy == ByNothing && watch.cause == nobody && watch.alarm->flags.suppressedByDesign)
        m_ledger.happen(place, AlarmEvent::Release, {JournalKind::Unsuppress, {}, {}}, moment);
}

void Suppression::rejoin(quint32 place)
{
    Watch& watch = m_scene.watches[place];
    if (!watch.alarm || !watch.alarm->flags.suppressedByDesign)
        return;
    for (const QString& one : watch.alarm->suppressors) {
        if (one.startsWith(suppressor::maintenance))
            watch.hiddenBy |= ByMaintenance;
        if (one.startsWith(suppressor::condition) && !m_scene.rules[watch.rule].terms.suppressedWhile.isEmpty()) {
            m_inputs.resolve(place, Inputs::Keep::Always);
            watch.hiddenBy |= ByCondition;
            watch.inputs->hides = true;
        }
    }
    m_changed = true;
}

void Suppression::restore(const std::vector<MaintenanceWindow>& windows)
{
    m_windows = windows;
    m_changed = true;
}

void Suppression::save(const MaintenanceWindow& window, const AlarmMoment& moment)
{
    const auto known = std::find_if(m_windows.begin(), m_windows.end(), [&](const auto& one) { return one.id == window.id; });
    if (known == m_windows.end())
        m_windows.push_back(window);
    else
        *known = window;
    m_changed = true;
    look(moment);
}

bool Suppression::remove(const MaintenanceId& window, const AlarmMoment& moment)
{
    const auto gone = std::remove_if(m_windows.begin(), m_windows.end(), [&](const auto& one) { return one.id == window; });
    if (gone == m_windows.end())
        return false;
    m_windows.erase(gone, m_windows.end());
    m_changed = true;
    look(moment);
    return true;
}

void Suppression::due(const AlarmMoment& moment)
{
    if (m_windows.empty() && !m_changed)
        return;
    if (m_changed || !m_looked || moment.ticks - *m_looked >= lookInterval)
        look(moment);
}

void Suppression::look(const AlarmMoment& moment)
{
    m_looked = moment.ticks;
    std::vector<std::size_t> lasting;
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        if (lastsAt(m_windows[i], m_scene.site.site.timeZone, moment.now))
            lasting.push_back(i);
    }
    if (lasting == m_lasting && !std::exchange(m_changed, false))
        return;
    m_changed = false;
    m_lasting = std::move(lasting);
    for (quint32 place = 0; place < m_scene.watches.size(); ++place) {
        if (m_scene.watches[place].alarm)
            maintain(place, moment);
    }
}

void Suppression::maintain(quint32 place, const AlarmMoment& moment)
{
    const Watch& watch = m_scene.watches[place];
    const MaintenanceWindow* window = coverOf(watch);
    if (window && watch.isActive())
        hide(place, ByMaintenance, QString(window->name + QStringLiteral(": ") + window->reason), moment);
    else if (!window)
        show(place, ByMaintenance, moment);
}

const MaintenanceWindow* Suppression::coverOf(const Watch& watch) const
{
    for (const std::size_t place : m_lasting) {
        if (isCovered(m_windows[place], watch))
            return &m_windows[place];
    }
    return nullptr;
}

bool Suppression::isCovered(const MaintenanceWindow& window, const Watch& watch) const
{
    const auto has = [](const auto& list, const auto& one) { return std::find(list.begin(), list.end(), one) != list.end(); };
    if (!window.rules.empty() && !has(window.rules, m_scene.rules[watch.rule].id))
        return false;
    if (window.devices.empty() && window.spaces.empty())
        return true;
    for (quint32 device = watch.device; device != nobody; device = m_scene.devices[device].via) {
        const WatchedDevice& known = m_scene.devices[device].device;
        if (has(window.devices, known.id) || (device == watch.device && known.space && has(window.spaces, *known.space)))
            return true;
    }
    return false;
}

} // namespace holdfast
