// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "tests/engine/engine_site.h"

namespace holdfast {

/// Two brokers with one sensor. The links do as they are told, as far as their brokers let them.
class LineSite : public EngineSite
{
public:
    /// One of the brokers and our link to it.
    struct Side
    {
        BrokerId id;
        bool hasSensor = false;             ///< it is connected there
        bool up = true;
        bool echoes = true;     ///< hands on what it takes, while it is up
        bool refusesEcho = false; ///< by its access list
        BrokerUse use = BrokerUse::Standby; ///< as the link has been granted
        std::optional<Timestamp> lastLive{}; ///< while it listens
        LinkState told{};
    };

    enum class Echo { Asked, NotAsked, Refused };

    /// Asked: with the permission for own topics. Refused: by the usual broker's access list.
    explicit LineSite(Echo echo = Echo::Asked);

    /// Time passes in quarters of a second; the sensor reports once a second wherever it is connected.
    void live(Ticks time);
    /// What somebody says on one of the brokers, as far as our link hears it.
    void say(Side& side, const QString& topic, const QByteArray& payload, bool retained = false);
    void announceSensor(Side& side);
    /// The engine ends and begins again with what was kept.
    void restart();

    [[nodiscard]] const LineStanding& line() const { return picture.lines.front(); }
    [[nodiscard]] bool isOn(const Side& side) const { return !picture.lines.empty() && line().inUse == side.id; }
    [[nodiscard]] Reading reading() const { return picture.shown(picture.pointsOf.begin()->front()); }
    [[nodiscard]] QStringList alarms() const; ///< those that stand
    [[nodiscard]] qsizetype switches() const; ///< in either direction, since clear()
    [[nodiscard]] std::vector<double> values() const; ///< that were stored, since clear()
    [[nodiscard]] std::vector<Interval> gaps() const; ///< ended ones of the broker, since clear()

    Side usual{BrokerId(QStringLiteral("site")), true};
    Side spare{BrokerId(QStringLiteral("spare"))};
    bool bridged = false; ///< each hands on to the other what the sensor says
    bool spareFirst = false; ///< what both are to bring comes through the spare one first
    bool sensorSpeaks = true;
    int said = 0;         ///< by the sensor, one more each time
    Picture picture;

private:
    void tell(Side& side);
    void step(const std::vector<Message>& messages, const LinkStates& links);
    [[nodiscard]] std::vector<BrokerConfig> configs() const;

    bool m_ownTopics;
    int m_quarter = 0;
    std::vector<Document> m_kept;
};

} // namespace holdfast
