// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace holdfast {

/// Much work in slices: a few milliseconds in one turn of the event loop, then whatever the window has to do, then the next.
class Slices final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<bool()>;  ///< a small part of the work; false when nothing is left
    using Watch = std::function<Ticks()>; ///< monotonic

    static constexpr Ticks budget{4};

    /// Counts from when it was made.
    [[nodiscard]] static Watch ownWatch();

    explicit Slices(Step step, QObject* parent = nullptr, Watch watch = {});

    /// Goes on with the next turn of the loop, or that much later. While it runs already, nothing changes.
    void start(Ticks pause = Ticks(0));
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

    /// Everything that is left, at once: for small work, pictures and tests.
    void finish();
    /// One turn's worth. False when nothing is left.
    bool slice();

Q_SIGNALS:
    /// After every slice.
    void paused(bool done);

private:
    Step m_step;
    Watch m_watch;
    QTimer m_timer;
};

} // namespace holdfast
