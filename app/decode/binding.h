// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/decode/payload.h"
#include "app/model/event.h"
#include "app/model/ids.h"
#include "app/model/message.h"
#include "app/model/point.h"
#include "app/model/value.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

class Template;

/// A text of the publisher and the value it stands for.
struct Word
{
    QString text;
    Value means;

    friend bool operator==(const Word&, const Word&) = default;
};

/// A range of the publisher drawn on ours (position 0…99 shown as 0…100 %).
struct Scale
{
    double from = 0; ///< the publisher's number for our 0
    double to = 100; ///< the publisher's number for our 100

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// How one leaf is found in a payload and what its words mean. Made by a convention, applied by the decoder.
struct Extractor
{
    enum class Source : quint8 { Text, Path, Rendering, Size,
                                 Plain }; ///< the text as it stands: nothing trimmed, no word special; one zero byte is the empty text
    enum class Inner : quint8 { Never, Required, Where, Only };
    enum class Words : quint8 { Open, Closed };
    enum class Retained : quint8 { Counts, Ignored };
    enum class Encoding : quint8 { Utf8, Bytes, Latin1 };

    Source source = Source::Text;
    Inner inner = Inner::Never;               ///< whether that text is a JSON object; other text is unreadable (Required), the value itself (Where) or says nothing (Only)
    PointKind kind = PointKind::Str;
    Words otherWords = Words::Open;           ///< Closed: a text without a meaning is unreadable
    Retained retained = Retained::Counts;     ///< Ignored: an event, which a kept message does not repeat
    Encoding encoding = Encoding::Utf8;
    std::vector<Word> words;
    std::optional<Scale> scale;
    std::optional<std::chrono::milliseconds> offDelay; ///< after this time a true becomes false by itself
    QString only;                             ///< a trigger: any other text says nothing; empty for all
    QString says;                             ///< a trigger: what is reported when `only` comes
    std::vector<PathStep> path;               ///< Path: keys from the root of the JSON payload
    std::shared_ptr<const Template> rendering; ///< Rendering: makes the text
    std::vector<PathStep> innerPath;          ///< where the value stands in the text that is JSON
    std::vector<PathStep> timePath;           ///< where the JSON payload tells its own time (Unix seconds or milliseconds, ISO 8601 with offset); empty: it does not

    friend bool operator==(const Extractor&, const Extractor&) = default;
};

/// One topic filter that feeds one source.
struct Binding
{
    QString filter;
    Extractor extractor;
};

/// One of the topics on which a publisher says whether the entity is there.
struct AvailabilityTopic
{
    QString topic;
    std::vector<PathStep> path;                ///< a plain value path, else empty
    std::shared_ptr<const Template> rendering; ///< absent for a plain path and for bare text
    std::vector<QString> available;            ///< texts that mean there
    std::vector<QString> notAvailable;         ///< texts that mean gone; any other text leaves the old value
};

/// All of them; entities with an equal key share one book entry.
struct AvailabilityPlan
{
    QString key;
    AvailabilityMode mode = AvailabilityMode::Latest;
    std::vector<AvailabilityTopic> topics;
};

/// A plan as it is handed around: in one piece of memory, however many are bound by it.
class SharedPlan
{
public:
    SharedPlan() = default;
    SharedPlan(AvailabilityPlan plan) : m_plan(std::make_shared<const AvailabilityPlan>(std::move(plan))) {}
    SharedPlan(std::optional<AvailabilityPlan> plan) : SharedPlan(plan ? SharedPlan(std::move(*plan)) : SharedPlan()) {}

    explicit operator bool() const { return m_plan != nullptr; }
    const AvailabilityPlan& operator*() const { return *m_plan; }
    const AvailabilityPlan* operator->() const { return m_plan.get(); }

private:
    std::shared_ptr<const AvailabilityPlan> m_plan;
};

/// Makes payloads that are neither text nor JSON.
class CommandWriter
{
public:
    virtual ~CommandWriter() = default;
    [[nodiscard]] virtual Expected<QByteArray> write(const Value& value, Timestamp now) const = 0;
};

/// How a value becomes a publication.
struct CommandPlan
{
    enum class Body : quint8 { Text, Json };

    QString topic;
    std::shared_ptr<const Template> rendering; ///< absent: the text itself
    std::shared_ptr<const Template> off;       ///< for false, where the publisher has a template of its own for it
    QString variable;                          ///< its name in the template, beside `value`
    Body body = Body::Text;
    QString key;                               ///< Json: the member that carries the value
    QString impliedState;                      ///< Json: what `state` says beside any other member
    std::vector<Word> words;                   ///< what is written for a value; empty: the value's own text
    PointKind kind = PointKind::Str;
    QStringList values;                        ///< the closed set, empty for any
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<Scale> scale;
    Qos qos = Qos::AtLeastOnce;
    QByteArray forEmpty;                       ///< what is sent for an empty text
    std::shared_ptr<const CommandWriter> writer; ///< makes the payload from the checked value, instead of all above
    QString refusal;                           ///< why it cannot be sent (template not supported), else empty
};

/// Everything the decoder needs to serve one declared point.
struct Bound
{
    SourceIndex source{};
    std::vector<Binding> bindings;
    SharedPlan availability; ///< empty: its publisher does not tell
    std::optional<CommandPlan> command;
    bool telemetry = false; ///< a plain numeric measurement: the next message replaces it
    bool isPoint = true;    ///< false: a device itself, bound for its availability
};

} // namespace holdfast
