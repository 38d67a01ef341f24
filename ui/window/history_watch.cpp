// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_watch.h"
#include "ui/models/answered.h"

#include <QFuture>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ticksBetween = 30; ///< seconds

/// When the newest of it was found.
Timestamp newestOf(const HistoryHealth& health)
{
    Timestamp newest{};
    for (const DamagedSpan& damage : health.damages)
        newest = std::max(newest, damage.foundAt);
    if (!health.backupFault.isEmpty() && health.backupFaultSince)
        newest = std::max(newest, *health.backupFaultSince);
    return newest;
}

} // namespace

int problemsOf(const HistoryHealth& health)
{
    return (health.damaged > 0 ? 1 : 0) + (health.backupFault.isEmpty() ? 0 : 1) + (health.settingsFault.isEmpty() ? 0 : 1);
}

HistoryWatch::HistoryWatch(HistoryCare* care, const Live& live, QObject* parent)
    : QObject(parent)
    , m_care(care)
{
    if (m_care == nullptr)
        return;
    connect(&live, &Live::ticked, this, &HistoryWatch::counted);
    QTimer::singleShot(0, this, &HistoryWatch::ask); // an answer may come at once, and somebody has to be there to hear it
}

void HistoryWatch::counted()
{
    if (++m_ticks % ticksBetween == 0)
        ask();
}

void HistoryWatch::ask()
{
    whenAnswered(m_care->health(), this, [this](const Expected<HistoryHealth>& health) {
        if (health)
            take(*health);
    });
}

void HistoryWatch::take(const HistoryHealth& health)
{
    if (const int problems = problemsOf(health); problems != std::exchange(m_problems, problems))
        Q_EMIT changed();
    const QString key = u"repairs/told"_s;
    QSettings settings;
    const qint64 newest = newestOf(health).time_since_epoch().count();
    if (newest <= settings.value(key, 0).toLongLong())
        return;
    settings.setValue(key, newest);
    Q_EMIT found();
}

} // namespace holdfast
