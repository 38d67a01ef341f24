// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/plain_values.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A member of a JSON text by a plain `value_json` path, with or without a word on its absence; the whole text without one.
std::optional<QJsonValue> plainlyRead(const QString& reading, const QByteArray& payload)
{
    static const QRegularExpression whole(uR"x(^\{\{ *value_json((?:\.\w+|\[['"][^'"\]]+['"]\])+) *(?:\| *is_defined *|if [^{}]* is defined else [^{}]*)?\}\}$)x"_s);
    static const QRegularExpression step(uR"x(\.(\w+)|\[['"]([^'"\]]+)['"]\])x"_s);
    if (reading.isEmpty() || reading.simplified() == u"{{ value }}")
        return QJsonValue(QString::fromUtf8(payload).trimmed());
    const auto match = whole.match(reading.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QJsonValue at = QJsonDocument::fromJson(payload).object();
    for (auto steps = step.globalMatch(match.captured(1)); steps.hasNext();) {
        const auto one = steps.next();
        at = at.toObject().value(one.captured(1) + one.captured(2));
    }
    return at;
}

QString rendered(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"True"_s : u"False"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

bool same(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<PlainLeaf> PlainLeaf::of(const CorpusMessage& announcement)
{
    static const QStringList plain{u"sensor"_s, u"binary_sensor"_s, u"switch"_s, u"number"_s, u"select"_s, u"text"_s};
    const QJsonObject options = QJsonDocument::fromJson(announcement.payload).object();
    const auto text = [&](const char* full, const char* brief) {
        QString found = rendered(options.value(QLatin1String(options.contains(QLatin1String(full)) ? full : brief)));
        if (found.startsWith(u'~'))
            found.replace(0, 1, options.value(u"~"_s).toString());
        return found;
    };
    PlainLeaf leaf{text("state_topic", "stat_t"), text("value_template", "val_tpl"), text("payload_on", "pl_on"), text("payload_off", "pl_off")};
    if (leaf.topic.isEmpty() || !plain.contains(announcement.topic.section(u'/', 1, 1)))
        return std::nullopt;
    leaf.on = leaf.on.isEmpty() ? u"ON"_s : leaf.on;
    leaf.off = leaf.off.isEmpty() ? u"OFF"_s : leaf.off;
    return leaf;
}

bool PlainLeaf::shows(const Point& point, const Value& value, const QString& said) const
{
    if (point.kind == PointKind::Bool)
        return value == Value(same(said, on));
    if (point.kind == PointKind::Number)
        return std::holds_alternative<double>(value) && std::get<double>(value) == said.toDouble();
    return same(toText(value), said);
}

PlainStates::PlainStates(const QList<CorpusMessage>& messages)
{
    for (const CorpusMessage& message : messages)
        if (!message.topic.startsWith(u"homeassistant/") && !message.payload.isEmpty())
            m_heard[message.topic].prepend(message.payload);
}

std::optional<QString> PlainStates::lastOf(const PlainLeaf& leaf, const Point& point) const
{
    const QString end = leaf.topic.section(u'+', -1);
    const auto fits = [&](const QString& topic) {
        return leaf.topic.contains(u'+') ? topic.endsWith(end) && topic.count(u'/') == leaf.topic.count(u'/') : topic == leaf.topic;
    };
    std::optional<QJsonValue> said;
    for (auto topic = m_heard.begin(); topic != m_heard.end() && !said; ++topic) {
        if (!fits(topic.key()))
            continue;
        for (const QByteArray& payload : *topic) {
            const auto one = plainlyRead(leaf.reading, payload);
            if (!said && (!leaf.reading.contains(u"is_defined") || (one && !one->isUndefined())))
                said = one ? one : QJsonValue();
        }
    }
    if (!said || said->isUndefined() || said->isNull() || said->isObject() || said->isArray())
        return std::nullopt;
    const QString text = rendered(*said);
    bool number = false;
    (void)text.toDouble(&number);
    const bool readable = point.kind == PointKind::Number ? number : point.kind == PointKind::Bool ? same(text, leaf.on) || same(text, leaf.off) : !text.isEmpty();
    return readable ? std::optional(text) : std::nullopt;
}

} // namespace holdfast
