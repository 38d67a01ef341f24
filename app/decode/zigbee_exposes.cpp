// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zigbee_exposes.h"

#include "app/decode/ha_config.h"

#include <QJsonObject>
#include <QSet>

#include <array>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 5;
constexpr std::size_t mostFeatures = 1'000; ///< of one device

/// What the features below take from those above.
struct Above
{
    QString parent{};
    QString endpoint{};
    QString label{};
    QStringList within{};
    int depth = 0;
};

struct TypeName
{
    QLatin1StringView name;
    Feature::Type type;
};

constexpr std::array leafTypes{
    TypeName{"binary"_L1, Feature::Type::Binary}, TypeName{"numeric"_L1, Feature::Type::Numeric}, TypeName{"enum"_L1, Feature::Type::Enum},
    TypeName{"text"_L1, Feature::Type::Text},     TypeName{"list"_L1, Feature::Type::List},
};

class Reader
{
public:
    void read(const QJsonArray& exposes, const Above& above)
    {
        for (const QJsonValue& expose : exposes)
            if (expose.isObject() && found.size() < mostFeatures)
                readOne(expose.toObject(), above);
    }

    std::vector<Feature> found;

private:
    void readOne(const QJsonObject& expose, const Above& above)
    {
        const QString type = expose.value("type"_L1).toString();
        const QString property = expose.value("property"_L1).toString();
        const QJsonArray features = expose.value("features"_L1).toArray();
        if (type == "composite"_L1 && above.parent != "light"_L1 && !property.isEmpty()) {
            Above next{above.parent, endpointOf(expose, above), expose.value("label"_L1).toString(), above.within + QStringList(property), above.depth + 1};
            return next.depth < deepest ? read(features, next) : void();
        }
        if (type != "composite"_L1 && type != "list"_L1 && !features.isEmpty()) {
            Above next{type, endpointOf(expose, above), {}, above.within, above.depth + 1};
            return next.depth < deepest ? read(features, next) : void();
        }
        add(expose, type, above);
    }

    static QString endpointOf(const QJsonObject& expose, const Above& above)
    {
        const QString own = homeassistant::textOption(expose.value("endpoint"_L1));
        return own.isEmpty() ? above.endpoint : own;
    }

    void add(const QJsonObject& expose, const QString& type, const Above& above)
    {
        Feature feature;
        feature.property = expose.value("property"_L1).toString();
        const QString place = above.within.join(u'\n') % u'\n' % feature.property;
        if (feature.property.isEmpty() || m_places.contains(place))
            return;
        m_places.insert(place);
        for (const TypeName& known : leafTypes)
            if (type == known.name)
                feature.type = known.type;
        if (type == "composite"_L1)
            feature.type = Feature::Type::Composite;
        feature.parent = above.parent;
        feature.within = above.within;
        feature.endpoint = endpointOf(expose, above);
        feature.name = expose.value("name"_L1).toString(feature.property);
        feature.label = expose.value("label"_L1).toString(feature.name);
        if (!above.label.isEmpty())
            feature.label = QString(above.label % u' ' % feature.label.toLower());
        feature.unit = expose.value("unit"_L1).toString();
        feature.category = expose.value("category"_L1).toString();
        feature.access = expose.value("access"_L1).toInt();
        feature.minimum = homeassistant::numberOption(expose.value("value_min"_L1));
        feature.maximum = homeassistant::numberOption(expose.value("value_max"_L1));
        feature.step = homeassistant::numberOption(expose.value("value_step"_L1));
        feature.values = expose.value("values"_L1).toArray();
        feature.on = expose.value("value_on"_L1);
        feature.off = expose.value("value_off"_L1);
        found.push_back(std::move(feature));
    }

    QSet<QString> m_places;
};

} // namespace

std::vector<Feature> readExposes(const QJsonArray& exposes)
{
    Reader reader;
    reader.read(exposes, {});
    return std::move(reader.found);
}

} // namespace holdfast::zigbee
