// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_event.h"

#include "app/decode/template_pattern.h"
#include "app/decode/template_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Parts = std::vector<std::pair<QString, QString>>;

/// Of everything behind the line with the key, white space counted as one blank.
constexpr auto knownLogic = "ea0287716d6e52abc9f0d8b11ac6bd6b8e3cfd89"_L1;

QString between(const QString& text, const QString& begin, const QString& end)
{
    const auto from = text.indexOf(begin);
    const auto to = from < 0 ? -1 : text.indexOf(end, from + begin.size());
    return to < 0 ? QString() : text.mid(from + begin.size(), to - from - begin.size());
}

bool isKnownLogic(const QString& text)
{
    return QLatin1StringView(QCryptographicHash::hash(text.simplified().toUtf8(), QCryptographicHash::Sha1).toHex()) == knownLogic;
}

/// The value of a list literal.
Datum literalOf(const QString& text)
{
    const auto made = Template::parse(u"{{ "_s + text + u" | to_json }}"_s);
    const Payload nothing{QByteArray()};
    const TemplateResult json = made ? made->render({.payload = &nothing}) : TemplateResult{TemplateResult::Kind::Failed, {}};
    const Payload read(json.isText() ? json.text.toUtf8() : QByteArray());
    return read.json() ? *read.json() : Datum();
}

std::optional<ActionEvent::Pattern> patternOf(const Datum& row)
{
    const Datum* expression = row.dict() ? row.dict()->find(u"pattern"_s) : nullptr;
    const Datum* groups = row.dict() ? row.dict()->find(u"groups"_s) : nullptr;
    if (!expression || !expression->isText() || !groups || !groups->sequence())
        return {};
    ActionEvent::Pattern pattern{boundedPattern(*expression->as<QString>(), QRegularExpression::NoPatternOption), {}};
    for (const Datum& group : groups->sequence()->items)
        pattern.groups << textOf(group);
    const bool fits = pattern.expression.isValid() && pattern.expression.captureCount() > 1; // one group alone would be taken apart by letters
    return fits ? std::optional(pattern) : std::nullopt;
}

void put(Parts& parts, const QString& key, const QString& value)
{
    std::erase_if(parts, [&](const auto& part) { return part.first == key; });
    parts.emplace_back(key, value);
}

QString taken(const Parts& parts, const QString& key)
{
    const auto found = std::ranges::find(parts, key, &Parts::value_type::first);
    return found == parts.end() ? QString() : found->second;
}

Parts partsOf(const QString& action, const std::vector<ActionEvent::Pattern>& patterns)
{
    Parts parts{{u"action"_s, action}};
    for (const auto& pattern : patterns) {
        const auto match = pattern.expression.match(action);
        if (!match.hasMatch())
            continue;
        const int count = std::min(int(pattern.groups.size()), pattern.expression.captureCount());
        for (int i = 0; i < count; ++i)
            put(parts, pattern.groups[i], match.captured(i + 1));
    }
    const QString prefix = taken(parts, u"actionPrefix"_s);
    if (!prefix.isNull())
        put(parts, u"action"_s, prefix + taken(parts, u"action"_s));
    return parts;
}

} // namespace

std::optional<ActionEvent> ActionEvent::recognise(const QString& text)
{
    if (!text.startsWith(u"{% set patterns = ["))
        return {};
    ActionEvent event;
    const QString list = between(text, u"{% set patterns = "_s, u" %}"_s);
    event.key = between(text, u"{% set action_value = value_json."_s, u"|default('') %}"_s);
    const QString head = event.key + u"|default('') %}"_s;
    const Datum rows = event.key.isEmpty() || !isKnownLogic(text.mid(text.indexOf(head) + head.size())) ? Datum() : literalOf(list);
    if (!rows.sequence())
        return {};
    for (const Datum& row : rows.sequence()->items) {
        auto pattern = patternOf(row);
        if (!pattern)
            return {};
        event.patterns.push_back(*std::move(pattern));
    }
    return event;
}

TemplateResult ActionEvent::render(const Payload& payload) const
{
    using enum TemplateResult::Kind;
    constexpr qsizetype longestAction = 4096;
    const Datum* json = payload.json();
    if (!json)
        return {Ignored, u"'value_json' is undefined"_s};
    const Datum* found = walk(*json, {key});
    const QString action = found && found->isText() ? *found->as<QString>() : u""_s;
    if (found && !found->isText())
        return {Ignored, u"no action in the message"_s};
    if (action.size() > longestAction)
        return {Failed, u"the action is too long"_s};
    DatumDict out;
    const Parts parts = partsOf(action, patterns);
    for (const auto& [name, value] : parts)
        if (name != u"action" && name != u"actionPrefix")
            out.insert(Datum::of(name), Datum::of(value));
    if (const QString type = taken(parts, u"action"_s); !type.isEmpty())
        out.insert(Datum::of(u"event_type"_s), Datum::of(type));
    return {Text, *jsonOf(Datum::dict(std::move(out)), JsonStyle::Compact)};
}

} // namespace holdfast::jinja
