// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/decoder_options.h"
#include "app/model/event.h"
#include "app/model/learned.h"
#include "app/model/message.h"

#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace holdfast {

/// What the decoder could not place, for the status page.
struct DecoderFigures
{
    quint64 unclaimedTopics = 0;    ///< kept, waiting for an announcement
    quint64 unclaimedMessages = 0;  ///< messages of topics beyond the limit: counted, not kept
    quint64 boundTopics = 0;
    quint64 sources = 0;            ///< points alive

    friend bool operator==(const DecoderFigures&, const DecoderFigures&) = default;
};

/// Messages become events. Announcements go to their convention, states go by their bindings: one hash look-up, then the extractors.
/// Pure: no clock, no thread, no I/O.
class Decoder
{
public:
    explicit Decoder(DecoderOptions options = {});
    ~Decoder();
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;

    /// Appends to `out`; reuse it to keep the hot path free of allocations.
    void step(const Message& message, Events& out);
    void due(Ticks ticks, Timestamp now, Events& out);
    void connectionChanged(const BrokerId& broker, bool connected);

    /// What the operator adopted of a proposal becomes points, read from now on; a mapping of the same device replaces the earlier one. Also at the start, for every mapping that was kept.
    void learn(const LearnedMapping& mapping, Events& out);
    /// Its points are withdrawn; its topics may be proposed again.
    void forget(const BrokerId& broker, const Identifier& device, Events& out);

    /// The last message of a topic that nobody reads yet.
    [[nodiscard]] std::optional<Message> waiting(const BrokerId& broker, const QString& topic) const;

    /// Publication for a new value of a writable point. Never retained.
    [[nodiscard]] Expected<Publication> encode(SourceIndex source, const Value& value, Timestamp now = {}) const;

    /// Whether anything is heard of what stands at this source; otherwise what was written is all there is to know.
    [[nodiscard]] bool isRead(SourceIndex source) const;

    /// The messages that put this question to the publishers. Invalid for a question the convention does not know.
    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) const;
    /// What this convention can be asked.
    [[nodiscard]] static QStringList questionsOf(const QString& convention);
    /// Whether each publication of this question is answered by an AnswerHeard.
    [[nodiscard]] static bool isAnswered(const QString& convention, const QString& what);

    /// Filters that carry announcements, for a transport that does not subscribe to everything.
    [[nodiscard]] QStringList discoveryFilters() const;

    /// Exact topics whose every reader is a plain numeric measurement: the next message replaces the last, so they may be thinned.
    [[nodiscard]] QSet<QString> telemetryTopics() const;
    [[nodiscard]] QSet<QString> telemetryTopics(const BrokerId& broker) const;
    /// Changes whenever telemetryTopics() may have changed.
    [[nodiscard]] quint64 telemetryRevision() const;

    [[nodiscard]] DecoderFigures figures() const;
    [[nodiscard]] DecoderFigures figures(const BrokerId& broker) const;

private:
    class Lines;
    std::unique_ptr<Lines> m_lines;
};

} // namespace holdfast
