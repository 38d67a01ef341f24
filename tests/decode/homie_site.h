// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"

namespace holdfast::homie_site {

using namespace Qt::Literals::StringLiterals;

/// A small device of version 4, all but its state.
inline void describeLamp(Listener& listener, const QString& path = u"homie/lamp"_s, bool retained = false)
{
    const auto say = [&](const QString& topic, const QByteArray& payload) { listener.hear(QString(path + topic), payload, retained); };
    say(u"/$homie"_s, "4.0.0");
    say(u"/$name"_s, "Lamp");
    say(u"/$nodes"_s, "light");
    say(u"/light/$name"_s, "Light");
    say(u"/light/$properties"_s, "power,level");
    say(u"/light/power/$name"_s, "Power");
    say(u"/light/power/$settable"_s, "true");
    say(u"/light/power/$datatype"_s, "boolean");
    say(u"/light/level/$name"_s, "Level");
    say(u"/light/level/$settable"_s, "true");
    say(u"/light/level/$format"_s, "0:100:5");
    say(u"/light/level/$datatype"_s, "integer");
}

/// A device of version 5, said to be as it is in one go.
inline void five(Listener& listener, const QString& id, const QByteArray& more, const QByteArray& state = "ready")
{
    listener.hear(u"homie/5/%1/$description"_s.arg(id), R"({"homie":"5.0","version":1,"name":"N")" + more + "}");
    if (!state.isEmpty())
        listener.hear(u"homie/5/%1/$state"_s.arg(id), state);
}

/// Its one node with these properties.
[[nodiscard]] inline QByteArray node(const QByteArray& properties)
{
    return R"(,"nodes":{"n":{"name":"Node","properties":{)" + properties + "}}}";
}

[[nodiscard]] inline std::optional<bool> present(const Listener& listener, SourceIndex source)
{
    const auto found = listener.availability.find(source);
    return found == listener.availability.end() ? std::nullopt : std::optional(found->second.available);
}

/// What a command sends, in one line.
[[nodiscard]] inline QByteArray sent(const Listener& listener, const QString& property, const Value& value)
{
    const auto made = listener.decoder.encode(listener.point(property)->source, value);
    if (!made)
        return "refused: " + made.error().message.toUtf8();
    return made->topic.toUtf8() + ' ' + made->payload + (made->retained ? " retained" : "");
}

} // namespace holdfast::homie_site
