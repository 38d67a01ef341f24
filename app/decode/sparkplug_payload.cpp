// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sparkplug_payload.h"

#include "app/decode/inflate.h"
#include "app/decode/sparkplug_values.h"

#include "sparkplug_b.pb.h"

#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* compressed = "SPBV1.0_COMPRESSED";
constexpr int mostProperties = 64;

QString text(const std::string& given)
{
    return QString::fromUtf8(given.data(), qsizetype(given.size()));
}

std::optional<double> numberIn(const sparkplug::PropertyValue& value)
{
    double number = std::nan("");
    if (value.has_int_value())
        number = sparkplugSigned(SparkplugType(value.type()), value.int_value());
    else if (value.has_long_value())
        number = sparkplugSigned(SparkplugType(value.type()), value.long_value());
    else if (value.has_float_value())
        number = double(value.float_value());
    else if (value.has_double_value())
        number = value.double_value();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void readProperties(const sparkplug::PropertySet& set, SparkplugMetric& metric)
{
    const int size = std::min({set.keys_size(), set.values_size(), mostProperties});
    for (int i = 0; i < size; ++i) {
        const std::string& key = set.keys(i);
        const sparkplug::PropertyValue& value = set.values(i);
        if (key == "engUnit" && value.has_string_value())
            metric.unit = text(value.string_value());
        else if (key == "engLow")
            metric.low = numberIn(value);
        else if (key == "engHigh")
            metric.high = numberIn(value);
        else if (key == "readOnly" && value.has_boolean_value())
            metric.readOnly = value.boolean_value();
    }
}

SparkplugContent contentOf(const sparkplug::Metric& metric)
{
    using Form = SparkplugContent::Form;
    SparkplugContent content;
    switch (metric.value_case()) {
    case sparkplug::Metric::kIntValue: content = {Form::Whole, metric.int_value(), 0, {}}; break;
    case sparkplug::Metric::kLongValue: content = {Form::Whole, metric.long_value(), 0, {}}; break;
    case sparkplug::Metric::kFloatValue: content = {Form::Real, 0, double(metric.float_value()), {}}; break;
    case sparkplug::Metric::kDoubleValue: content = {Form::Real, 0, metric.double_value(), {}}; break;
    case sparkplug::Metric::kBooleanValue: content = {Form::Flag, metric.boolean_value() ? 1U : 0U, 0, {}}; break;
    case sparkplug::Metric::kStringValue: content = {Form::Text, 0, 0, text(metric.string_value())}; break;
    case sparkplug::Metric::VALUE_NOT_SET: break;
    default: content.form = Form::Other; break;
    }
    return content;
}

void fill(SparkplugMetric& metric, const sparkplug::Metric& given)
{
    metric.name = text(given.name());
    if (given.has_alias())
        metric.alias = given.alias();
    metric.time = given.timestamp();
    metric.datatype = given.datatype();
    metric.historical = given.is_historical();
    metric.null = given.is_null();
    metric.content = contentOf(given);
    if (given.has_properties())
        readProperties(given.properties(), metric);
}

} // namespace

class SparkplugReader::Wire
{
public:
    sparkplug::Payload payload;
};

SparkplugReader::SparkplugReader(SparkplugLimits limits) : m_limits(limits), m_wire(std::make_unique<Wire>()) {}
SparkplugReader::~SparkplugReader() = default;

/// A compressed payload carries the real one, sequence number and all. What is packed twice is not unpacked twice.
std::optional<Error> SparkplugReader::unpack()
{
    const auto bytes = inflated(QByteArrayView(m_wire->payload.body().data(), qsizetype(m_wire->payload.body().size())), std::size_t(m_limits.bytes));
    if (!bytes)
        return bytes.error();
    const std::optional<quint64> outer = m_wire->payload.has_seq() ? std::optional(m_wire->payload.seq()) : std::nullopt;
    if (!m_wire->payload.ParseFromString(*bytes))
        return Error{Error::Code::Invalid, u"what was compressed is no Sparkplug payload"_s};
    if (m_wire->payload.uuid() == compressed)
        return Error{Error::Code::Invalid, u"it is compressed twice"_s};
    if (!m_wire->payload.has_seq() && outer)
        m_wire->payload.set_seq(*outer);
    return std::nullopt;
}

Expected<const SparkplugPayload*> SparkplugReader::read(const QByteArray& bytes)
{
    if (bytes.size() > m_limits.bytes)
        return Error{Error::Code::Invalid, u"a payload of %1 bytes is larger than the limit"_s.arg(bytes.size())};
    sparkplug::Payload& wire = m_wire->payload;
    if (!wire.ParseFromArray(bytes.constData(), int(bytes.size())))
        return Error{Error::Code::Invalid, u"no Sparkplug payload"_s};
    if (wire.uuid() == compressed)
        if (auto error = unpack())
            return std::move(*error);
    if (wire.metrics_size() > m_limits.metrics)
        return Error{Error::Code::Invalid, u"%1 metrics are more than the limit of %2"_s.arg(wire.metrics_size()).arg(m_limits.metrics)};
    m_payload.time = wire.timestamp();
    m_payload.seq = wire.has_seq() ? std::optional(quint64(wire.seq())) : std::nullopt;
    m_payload.metrics.clear();
    m_payload.metrics.resize(std::size_t(wire.metrics_size()));
    for (int i = 0; i < wire.metrics_size(); ++i)
        fill(m_payload.metrics[std::size_t(i)], wire.metrics(i));
    return &m_payload;
}

Expected<QByteArray> writeSparkplugCommand(const SparkplugTarget& target, const Value& value, Timestamp now)
{
    const auto content = sparkplugContentFor(SparkplugType(target.datatype), value);
    if (!content)
        return content.error();
    sparkplug::Payload payload;
    const auto time = quint64(now.time_since_epoch().count());
    payload.set_timestamp(time);
    sparkplug::Metric& metric = *payload.add_metrics();
    if (target.alias)
        metric.set_alias(*target.alias);
    else
        metric.set_name(target.name.toStdString());
    metric.set_timestamp(time);
    metric.set_datatype(target.datatype);
    const SparkplugType type{target.datatype};
    using Form = SparkplugContent::Form;
    if (content->form == Form::Flag)
        metric.set_boolean_value(content->whole != 0);
    else if (content->form == Form::Text)
        metric.set_string_value(content->text.toStdString());
    else if (content->form == Form::Real && type == SparkplugType::Float)
        metric.set_float_value(float(content->real));
    else if (content->form == Form::Real)
        metric.set_double_value(content->real);
    else if (isSparkplugLong(type))
        metric.set_long_value(content->whole);
    else
        metric.set_int_value(quint32(content->whole));
    const std::string bytes = payload.SerializeAsString();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace holdfast
