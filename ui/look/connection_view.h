// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/painted.h"

#include <array>

namespace holdfast {

class PlainLabel;
class StepSign;

/// A connection test as it goes: one row for each hop in order, what was found or what to do, and how long it took. It stops at the first failure.
class ConnectionView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionView(const Look& look, QWidget* parent = nullptr);

    /// Forgets the last test; the first hop is being tried.
    void begin(const BrokerConfig& broker);
    void take(const ConnectionStep& step);

    /// Every hop up to the subscription went well.
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What a hop's row says.
    [[nodiscard]] QString sentence(ConnectionStep::Stage stage) const;

Q_SIGNALS:
    void finished();

private:
    struct Row
    {
        StepSign* sign = nullptr;
        PlainLabel* title = nullptr;
        PlainLabel* text = nullptr;
        PlainLabel* took = nullptr;
    };

    [[nodiscard]] Row& rowOf(ConnectionStep::Stage stage) { return m_rows[static_cast<std::size_t>(stage)]; }
    [[nodiscard]] QString wordsOf(const ConnectionStep& step) const;
    void runNext(ConnectionStep::Stage after);
    void finish();

    const Look& m_look;
    BrokerConfig m_broker;
    std::array<Row, 6> m_rows;
    bool m_connected = false;
    bool m_running = false;
};

} // namespace holdfast
