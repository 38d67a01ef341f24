// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/binding.h"
#include "app/decode/decoder_options.h"
#include "app/model/message.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace holdfast {

class TemplateCache;

/// Gives out the dense numbers of sources; none is given twice.
class SourceNumbers
{
public:
    [[nodiscard]] SourceIndex next() { return SourceIndex{m_next++}; }
    [[nodiscard]] quint32 given() const { return m_next; }

private:
    quint32 m_next = 0;
};

/// What a session answers: news for the fleet, and which topics feed which source from now on.
struct Yield
{
    Events events;
    std::vector<Bound> bound;          ///< replaces what the source was bound to before
    std::vector<SourceIndex> released;
};

/// What a session is given for its life.
struct SessionContext
{
    BrokerId broker;
    const DecoderOptions& options;
    SourceNumbers& numbers;
    TemplateCache& templates;
};

/// One convention's memory of one broker.
class Session
{
public:
    virtual ~Session() = default;
    /// Whether the topic is an announcement of this convention. Asked for every message: must be cheap.
    [[nodiscard]] virtual bool claims(const QString& topic) const = 0;
    /// Whether other conventions may read that claimed topic as well: a bridge's state is also the availability of what Home Assistant was told. It is never proposed.
    [[nodiscard]] virtual bool shares(const QString& /*topic*/) const { return false; }
    virtual void step(const Message& message, Yield& out) = 0;
    /// A last resort's topic has found its reader.
    virtual void taken(const QString& /*topic*/) {}
    virtual void due(Ticks /*ticks*/, Timestamp /*now*/, Yield& /*out*/) {}
    virtual void connectionChanged(bool /*connected*/) {}
    /// The message that puts this question. NotFound for a device it does not know.
    [[nodiscard]] virtual Expected<std::vector<Publication>> ask(const Question& question);
};

/// What opens the sessions of a convention that has one type of them.
template <typename Own>
[[nodiscard]] std::unique_ptr<Session> opened(const SessionContext& context)
{
    return std::make_unique<Own>(context);
}

/// One way devices have of announcing themselves.
struct Convention
{
    /// A last resort sees only what nobody claimed for a while, and from then on every message of it.
    enum class Turn : quint8 { First, LastResort };

    QString name;
    Turn turn = Turn::First;
    QStringList (*topics)(const DecoderOptions&);
    std::unique_ptr<Session> (*open)(const SessionContext&);
    QStringList questions{}; ///< what it can be asked: "announce", "rebirth", "network-map", "ota-check", "health", "status"
    QStringList answered{};  ///< those that bring an AnswerHeard for every publication; the others are answered by what devices announce
};

} // namespace holdfast
