// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sparkplug_values.h"

#include "app/base/utc.h"
#include "app/decode/extract.h"

#include <array>
#include <cmath>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

using Form = SparkplugContent::Form;
constexpr qsizetype longestText = 4'096;

struct Range
{
    double least;
    double most;
};

Range rangeOf(SparkplugType type)
{
    switch (type) {
    case SparkplugType::Int8: return {-128, 127};
    case SparkplugType::Int16: return {-32'768, 32'767};
    case SparkplugType::Int32: return {-2'147'483'648.0, 2'147'483'647.0};
    case SparkplugType::UInt8: return {0, 255};
    case SparkplugType::UInt16: return {0, 65'535};
    case SparkplugType::UInt32: return {0, 4'294'967'295.0};
    case SparkplugType::UInt64:
    case SparkplugType::DateTime: return {0, 9'007'199'254'740'992.0};
    default: return {-9'007'199'254'740'992.0, 9'007'199'254'740'992.0}; // beyond this doubles skip integers
    }
}

Error mismatch(const QString& what)
{
    return {Error::Code::Invalid, u"%1 came where another type was announced"_s.arg(what)};
}

Expected<Value> momentOf(const SparkplugContent& content)
{
    constexpr quint64 farthest = 253'402'300'799'999; // the year 9999
    if (content.form != Form::Whole)
        return mismatch(u"no time"_s);
    if (content.whole > farthest)
        return Error{Error::Code::Invalid, u"a time beyond the year 9999"_s};
    return Value(isoText(Timestamp(std::chrono::milliseconds(qint64(content.whole)))));
}

Expected<Value> numberOf(SparkplugType type, const SparkplugContent& content)
{
    if (content.form == Form::Real)
        return std::isfinite(content.real) ? Expected<Value>(Value(content.real)) : Error{Error::Code::Invalid, u"not a finite number"_s};
    if (content.form != Form::Whole)
        return mismatch(content.form == Form::Text ? u"a text"_s : u"no number"_s);
    return Value(sparkplugSigned(type, content.whole));
}

} // namespace

PointKind sparkplugKind(SparkplugType type)
{
    if (type == SparkplugType::Boolean)
        return PointKind::Bool;
    return type >= SparkplugType::Int8 && type <= SparkplugType::Double ? PointKind::Number : PointKind::Str;
}

QString sparkplugUnsupported(SparkplugType type)
{
    constexpr quint32 firstArray = 22;
    constexpr quint32 lastArray = 34;
    switch (type) {
    case SparkplugType::Unknown: return u"no data type is told"_s;
    case SparkplugType::DataSet: return u"a data set is not shown"_s;
    case SparkplugType::Bytes:
    case SparkplugType::File: return u"bytes are not shown"_s;
    case SparkplugType::Template: return u"a template is not shown"_s;
    default: break;
    }
    if (quint32(type) >= firstArray && quint32(type) <= lastArray)
        return u"an array is not shown"_s;
    return type > SparkplugType::Template ? u"the data type %1 is unknown"_s.arg(quint32(type)) : QString();
}

bool isSparkplugLong(SparkplugType type)
{
    return type == SparkplugType::Int64 || type == SparkplugType::UInt32 || type == SparkplugType::UInt64 || type == SparkplugType::DateTime;
}

double sparkplugSigned(SparkplugType type, quint64 bits)
{
    switch (type) {
    case SparkplugType::Int8: return double(qint8(bits));
    case SparkplugType::Int16: return double(qint16(bits));
    case SparkplugType::Int32: return double(qint32(bits));
    case SparkplugType::Int64: return double(qint64(bits));
    default: return double(bits);
    }
}

Expected<Value> sparkplugValue(SparkplugType type, const SparkplugContent& content)
{
    if (type == SparkplugType::Boolean)
        return content.form == Form::Flag ? Expected<Value>(Value(content.whole != 0)) : mismatch(u"no yes or no"_s);
    if (type == SparkplugType::DateTime)
        return momentOf(content);
    if (sparkplugKind(type) == PointKind::Number)
        return numberOf(type, content);
    if (content.form != Form::Text)
        return mismatch(u"no text"_s);
    if (content.text.size() > longestText)
        return Error{Error::Code::Invalid, u"a text of %1 characters is too long for a value"_s.arg(content.text.size())};
    return Value(content.text);
}

Expected<SparkplugContent> sparkplugContentFor(SparkplugType type, const Value& value)
{
    const QString text = toText(value);
    if (type == SparkplugType::Boolean) {
        if (!std::holds_alternative<bool>(value) && text != u"true" && text != u"false")
            return Error{Error::Code::Invalid, u"yes or no is needed"_s};
        return SparkplugContent{Form::Flag, text == u"true" ? 1U : 0U, 0, {}};
    }
    if (type == SparkplugType::String || type == SparkplugType::Text || type == SparkplugType::Uuid)
        return SparkplugContent{Form::Text, 0, 0, text};
    const auto number = std::holds_alternative<QString>(value) ? finiteNumber(text) : toNumber(value);
    if (!number || !std::isfinite(*number) || !sparkplugUnsupported(type).isEmpty())
        return Error{Error::Code::Invalid, u"a number is needed"_s};
    if (type == SparkplugType::Float || type == SparkplugType::Double) {
        const bool fits = type == SparkplugType::Double || std::abs(*number) <= double(std::numeric_limits<float>::max());
        return fits ? Expected<SparkplugContent>(SparkplugContent{Form::Real, 0, *number, {}}) : Error{Error::Code::Invalid, u"the number does not fit its type"_s};
    }
    const Range range = rangeOf(type);
    if (*number != std::trunc(*number) || *number < range.least || *number > range.most)
        return Error{Error::Code::Invalid, u"the number does not fit its type"_s};
    const qint64 whole = qint64(*number);
    return SparkplugContent{Form::Whole, isSparkplugLong(type) ? quint64(whole) : quint64(quint32(whole)), 0, {}};
}

} // namespace holdfast
