// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QTemporaryDir>
#include <QTimer>

#include <array>
#include <memory>

namespace holdfast {

/// What a device said, and when it did.
struct SaidValue
{
    int value = 0;
    Timestamp at;
};

/// Twelve sensors and what they said: each knows both brokers, leaves the usual one when that is gone, and goes home when it is told to; every third speaks on both at once, as through a cluster.
class TwoBrokerDevices
{
public:
    static constexpr int count = 12;

    TwoBrokerDevices(quint16 usual, quint16 spare, const Clock& clock);

    [[nodiscard]] bool connected() const { return m_usual.connected() && m_spare.connected(); }
    void announce();
    void begin();
    void goHome() { m_away = false; }
    void end() { m_timer.stop(); }
    [[nodiscard]] const std::vector<SaidValue>& said(int device) const { return m_said[static_cast<std::size_t>(device)]; }
    [[nodiscard]] int rounds() const { return m_rounds; } ///< four a second
    [[nodiscard]] static bool speaksOnBoth(int device) { return device % 3 == 0; }

private:
    void round();
    static void say(LinkProbe& probe, const QString& topic, const QByteArray& payload, bool retained);

    const Clock& m_clock;
    LinkProbe m_usual;
    LinkProbe m_spare;
    QTimer m_timer;
    std::array<std::vector<SaidValue>, count> m_said;
    int m_rounds = 0;
    bool m_away = false;
};

/// The whole program below its window with two brokers, and everything that ever called somebody.
class TwoBrokerDesk
{
public:
    TwoBrokerDesk(const QString& folder, quint16 usual, quint16 spare, const Clock& clock);

    const Picture& look();
    [[nodiscard]] bool isStarted() const { return m_runtime != nullptr; }
    [[nodiscard]] bool isOn(const QString& broker);
    [[nodiscard]] bool listensToUsual(); ///< beside the one in use
    [[nodiscard]] int heard();  ///< devices whose last value is live
    [[nodiscard]] std::vector<PointId> points(); ///< of the devices, in their order; fewer while not all are known
    [[nodiscard]] int switches() const { return m_switches; } ///< seen by look()
    [[nodiscard]] const QSet<QString>& called() const { return m_called; }
    void stop() { m_runtime->stop(); }

private:
    const Clock& m_clock;
    std::unique_ptr<Runtime> m_runtime;
    Picture m_picture;
    QSet<QString> m_called;
    BrokerId m_inUse{QStringLiteral("site")};
    int m_switches = 0;
};

/// How what was stored compares with what was said.
struct RowComparison
{
    int said = 0;
    int stored = 0;
    int twice = 0;
    int missing = 0;
    int missingOutsideGaps = 0; ///< said when nothing is recorded as missing
    std::vector<Interval> gaps; ///< of the broker, in which somebody said something
};

/// `slack`: between a device's saying and our hearing it.
[[nodiscard]] RowComparison compare(const QString& folder, const std::vector<PointId>& points, const TwoBrokerDevices& devices, Ticks slack);

} // namespace holdfast
