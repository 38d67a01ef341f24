// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/homie_description.h"

#include "app/decode/datum_text.h"
#include "app/decode/json_reader.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const DatumDict& object, const QString& key)
{
    const Datum* found = object.find(key);
    return found && (found->isText() || found->isNumber()) ? stateText(*found) : QString();
}

bool flagOf(const DatumDict& object, const QString& key, bool otherwise)
{
    const Datum* found = object.find(key);
    if (found && found->is<bool>())
        return found->truth();
    const QString text = found ? stateText(*found) : QString();
    return text == u"true" || (text != u"false" && otherwise);
}

const DatumDict* objectOf(const DatumDict& object, const QString& key)
{
    const Datum* found = object.find(key);
    return found ? found->dict() : nullptr;
}

struct Place
{
    QString node;
    QString nodeName;
};

void readProperty(const Place& place, const QString& id, const Datum& given, HomieDescription& out)
{
    const DatumDict* fields = given.dict();
    if (!fields || id.isEmpty())
        return void(out.faults.push_back(u"the property \"%1/%2\" is no object"_s.arg(place.node, id)));
    HomieProperty property{place.node, id, place.nodeName, textOf(*fields, u"name"_s), textOf(*fields, u"datatype"_s), textOf(*fields, u"format"_s), textOf(*fields, u"unit"_s), false, true};
    property.settable = flagOf(*fields, u"settable"_s, false);
    property.retained = flagOf(*fields, u"retained"_s, true);
    out.properties.push_back(std::move(property));
}

void readNode(const QString& id, const Datum& given, HomieDescription& out)
{
    const DatumDict* fields = given.dict();
    if (!fields || id.isEmpty())
        return void(out.faults.push_back(u"the node \"%1\" is no object"_s.arg(id)));
    const DatumDict* properties = objectOf(*fields, u"properties"_s);
    if (!properties)
        return;
    const Place place{id, textOf(*fields, u"name"_s)};
    for (const auto& [key, value] : properties->entries()) {
        if (out.properties.size() >= mostHomieProperties)
            return void(out.faults.push_back(u"more than %1 properties: the rest is not taken"_s.arg(mostHomieProperties)));
        readProperty(place, stateText(key), value, out);
    }
}

bool hasItems(const DatumDict& object, const QString& key)
{
    const Datum* found = object.find(key);
    return found && found->sequence() && !found->sequence()->items.empty();
}

} // namespace

Expected<HomieDescription> readHomieDescription(const QByteArray& json)
{
    const auto document = readJson(json);
    if (!document)
        return Error{Error::Code::Invalid, u"not JSON: %1"_s.arg(document.error().message)};
    const DatumDict* fields = document->dict();
    if (!fields)
        return Error{Error::Code::Invalid, u"not a JSON object"_s};
    HomieDescription read;
    read.version = textOf(*fields, u"homie"_s);
    if (read.version != u"5" && !read.version.startsWith(u"5."))
        return Error{Error::Code::Invalid, u"its version of Homie is \"%1\", not 5"_s.arg(read.version.left(20))};
    read.name = textOf(*fields, u"name"_s);
    read.type = textOf(*fields, u"type"_s);
    read.root = textOf(*fields, u"root"_s);
    read.parent = textOf(*fields, u"parent"_s);
    if (read.parent.isEmpty())
        read.parent = read.root;
    read.hasChildren = hasItems(*fields, u"children"_s);
    if (const DatumDict* nodes = objectOf(*fields, u"nodes"_s))
        for (const auto& [key, value] : nodes->entries())
            readNode(stateText(key), value, read);
    return read;
}

} // namespace holdfast
