// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace holdfast::zigbee {

/// Requests that wait for the bridge's answer.
class Questions
{
public:
    Questions(const SessionContext& context, QString convention) : m_context(context), m_convention(std::move(convention)) {}

    /// The request to this bridge; `device` is the address of the device in question.
    [[nodiscard]] Expected<Publication> put(const Question& question, const QString& base, const QString& device);
    /// `name` is what follows `bridge/response/`. `coordinator` is the gateway of a network map.
    void hear(const Message& message, const QString& base, const QString& name, const QString& coordinator, Yield& out);
    /// Forgets what nobody will answer any more. Who has waited too long is the engine's to say.
    void due(Ticks ticks);

private:
    struct Waiting
    {
        QString base;
        QString what;
        quint64 transaction = 0;
        std::optional<Ticks> forgetAt; ///< set at the first look at the clock
    };

    void answer(const Waiting& waiting, bool good, const QString& detail, Yield& out) const;

    SessionContext m_context;
    QString m_convention;
    std::vector<Waiting> m_waiting;
};

/// The raw network map as hops; nothing where it is none.
[[nodiscard]] std::optional<TopologyHeard> readNetworkMap(const QJsonObject& value, const QString& coordinator);

} // namespace holdfast::zigbee
