// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sparkplug_point.h"

#include "app/decode/named_quantity.h"
#include "app/decode/sparkplug_topic.h"
#include "app/decode/units.h"

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 1'000;
constexpr QStringView rebirth = u"Node Control/Rebirth";

/// Folders whose metrics are there to be written, where the metric itself does not say.
constexpr std::array commandFolders{u"Node Control/", u"Device Control/", u"Outputs/", u"Output/", u"Setpoints/", u"Commands/"};

bool isWritable(const SparkplugMetric& metric)
{
    if (metric.readOnly)
        return !*metric.readOnly;
    return std::any_of(commandFolders.begin(), commandFolders.end(), [&](const char16_t* folder) { return metric.name.startsWith(folder); });
}

QString componentOf(PointKind kind, bool writable)
{
    if (kind == PointKind::Bool)
        return writable ? u"switch"_s : u"binary_sensor"_s;
    if (kind == PointKind::Number)
        return writable ? u"number"_s : u"sensor"_s;
    return writable ? u"text"_s : u"sensor"_s;
}

class SparkplugWriter final : public CommandWriter
{
public:
    explicit SparkplugWriter(SparkplugTarget target) : m_target(std::move(target)) {}
    [[nodiscard]] Expected<QByteArray> write(const Value& value, Timestamp now) const override { return writeSparkplugCommand(m_target, value, now); }

private:
    SparkplugTarget m_target;
};

} // namespace

Point sparkplugPoint(const SparkplugMetric& metric)
{
    const SparkplugType type{metric.datatype};
    Point point;
    point.name = metric.name.left(longestName);
    point.property = point.name;
    point.unsupported = sparkplugUnsupported(type);
    point.kind = sparkplugKind(type);
    point.writable = isWritable(metric) && point.unsupported.isEmpty();
    point.component = componentOf(point.kind, point.writable);
    point.function = !point.writable ? PointFunction::Sensor : point.kind == PointKind::Number ? PointFunction::Sp : PointFunction::Cmd;
    point.unit = point.kind == PointKind::Number ? normalUnit(metric.unit) : QString();
    point.quantity = type == SparkplugType::DateTime ? Quantity::PointInTime : quantityFor(point.name, point.kind, point.unit);
    if (point.kind == PointKind::Number && (!metric.low || !metric.high || *metric.low <= *metric.high)) {
        point.minimum = metric.low;
        point.maximum = metric.high;
    }
    const bool control = point.name.startsWith(u"Node Control/") || point.name.startsWith(u"Device Control/");
    const bool fact = point.name.startsWith(u"Properties/") || point.name == u"bdSeq";
    point.category = control ? PointCategory::Config : fact ? PointCategory::Diagnostic : PointCategory::None;
    point.enabledByDefault = !control && point.name != u"bdSeq";
    return point;
}

std::optional<CommandPlan> sparkplugCommand(const SparkplugMetric& metric, const Point& point, const QString& topic)
{
    if (!point.writable)
        return std::nullopt;
    CommandPlan plan;
    plan.topic = topic;
    plan.kind = point.kind;
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    plan.qos = Qos::AtMostOnce;
    plan.writer = std::make_shared<SparkplugWriter>(SparkplugTarget{metric.name, metric.alias, metric.datatype});
    return plan;
}

void readSparkplugFacts(const SparkplugPayload& birth, DeviceClaim& claim)
{
    struct Fact
    {
        QStringView name;
        QString DeviceClaim::*field;
    };
    static constexpr std::array facts{
        Fact{u"Properties/Hardware Make", &DeviceClaim::manufacturer}, Fact{u"Properties/Hardware Model", &DeviceClaim::model}, Fact{u"Properties/FW", &DeviceClaim::firmware},
        Fact{u"Properties/Firmware", &DeviceClaim::firmware},          Fact{u"Properties/Hardware Version", &DeviceClaim::hardware}, Fact{u"Properties/Serial Number", &DeviceClaim::serial},
    };
    for (const SparkplugMetric& metric : birth.metrics)
        for (const Fact& fact : facts)
            if (metric.name == fact.name && metric.content.form == SparkplugContent::Form::Text)
                claim.*fact.field = metric.content.text.left(longestName);
}

Publication sparkplugRebirth(const BrokerId& broker, const QString& group, const QString& edge, Timestamp now)
{
    const auto payload = writeSparkplugCommand({rebirth.toString(), std::nullopt, quint32(SparkplugType::Boolean)}, true, now);
    return {broker, QString(sparkplugPrefix % group % u"/NCMD/" % edge), payload.value_or(QByteArray()), Qos::AtMostOnce, false};
}

} // namespace holdfast
