// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/extract.h"
#include "app/decode/ha_config.h"
#include "app/decode/topic_filter.h"
#include "app/decode/zigbee_leaf.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes a value as the device's own JSON: its words for on and off, its numbers, its choices.
class FeatureWriter final : public CommandWriter
{
public:
    FeatureWriter(const Feature& feature, std::vector<Word> words) : m_feature(feature), m_words(std::move(words)) {}

    [[nodiscard]] Expected<QByteArray> write(const Value& value, Timestamp) const override
    {
        QJsonObject body{{m_feature.property, jsonFor(value)}};
        for (auto outer = m_feature.within.crbegin(); outer != m_feature.within.crend(); ++outer)
            body = QJsonObject{{*outer, body}};
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

private:
    [[nodiscard]] QJsonValue jsonFor(const Value& value) const
    {
        using Type = Feature::Type;
        if (m_feature.type == Type::Enum && m_feature.values.size() == 1)
            return m_feature.values.first();
        const QString text = toText(value);
        if (m_feature.type == Type::Binary)
            return text == u"true" || text == u"locked" ? m_feature.on : m_feature.off;
        if (m_feature.type == Type::Numeric)
            return numberFor(value);
        for (const Word& word : m_words)
            if (toText(word.means) == text)
                return word.text;
        for (const QJsonValue& choice : m_feature.values)
            if (homeassistant::textOption(choice) == text)
                return choice;
        const QJsonDocument object = m_feature.type == Type::Composite ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
        return object.isObject() ? QJsonValue(object.object()) : QJsonValue(text);
    }

    [[nodiscard]] static QJsonValue numberFor(const Value& value)
    {
        const QString* text = std::get_if<QString>(&value);
        const double number = (text ? finiteNumber(*text) : toNumber(value)).value_or(0);
        constexpr double exactIntegers = 9'007'199'254'740'992.0;
        return number == std::trunc(number) && std::abs(number) < exactIntegers ? QJsonValue(qint64(number)) : QJsonValue(number);
    }

    Feature m_feature;
    std::vector<Word> m_words;
};

} // namespace

CommandPlan commandFor(const Feature& feature, const Point& point, const std::vector<Word>& words, const Place& place)
{
    CommandPlan plan;
    plan.topic = QString(place.topic % u"/set");
    plan.refusal = faultOfTopic(plan.topic);
    plan.kind = point.kind;
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    plan.writer = std::make_shared<FeatureWriter>(feature, words);
    if (point.function == PointFunction::Event) {
        plan.words = {{homeassistant::textOption(feature.values.first()), {}}};
    } else if (feature.type == Feature::Type::Binary) {
        plan.words = words;
    } else if (!words.empty()) {
        for (const QJsonValue& value : feature.values)
            for (const Word& word : words)
                if (word.text == homeassistant::textOption(value))
                    plan.words.push_back(word);
    } else if (feature.type == Feature::Type::Enum) {
        plan.values = point.values;
    }
    return plan;
}

} // namespace holdfast::zigbee
