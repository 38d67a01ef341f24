// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/models/census.h"

#include <QObject>

namespace holdfast {

/// Whether the devices out there are real or played by the simulated site.
enum class World : quint8 { Real, Simulated };

/// What the window knows: the sum of all deltas, and a signal for each. Lives on the window's thread.
class Live final : public QObject
{
    Q_OBJECT

public:
    explicit Live(World world = World::Real, QObject* parent = nullptr);

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    /// Whoever counts the site asks here.
    [[nodiscard]] const Census& census() const { return m_census; }
    [[nodiscard]] bool isSimulated() const { return m_world == World::Simulated; }

    /// The time ages are counted to: the last tick, or the engine's time when that is newer.
    [[nodiscard]] Timestamp now() const;

    void apply(Delta&& delta);

    /// Once a second, by whoever owns the clock.
    void tick(Timestamp now);

Q_SIGNALS:
    /// The picture and the census have it already.
    void changed(const holdfast::Delta& delta);
    /// Ages have grown; nothing else is new.
    void ticked(holdfast::Timestamp now);

private:
    World m_world;
    Picture m_picture;
    Census m_census{m_picture};
    Timestamp m_tick{};
};

} // namespace holdfast
