// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_part.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cmath>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestText = 2'000;
constexpr qsizetype mostRows = 200'000;
constexpr qsizetype mostUnknown = 100;
constexpr qsizetype largestDocument = 64 * 1024 * 1024;
constexpr double largestAmount = 9e15; ///< beyond it a double no longer counts

} // namespace

ContinuityPart::ContinuityPart(const QJsonValue& value, QString path, ContinuityTrouble& trouble)
    : m_object(value.toObject()), m_path(std::move(path)), m_trouble(trouble)
{
    if (!value.isObject() && !m_trouble.error)
        m_trouble.error = Error{Error::Code::Corrupt, QString(m_path + u": not an object"_s)};
}

QString ContinuityPart::pathTo(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path + u'.' + key);
}

void ContinuityPart::refuse(QLatin1StringView key, const QString& why)
{
    if (!m_trouble.error)
        m_trouble.error = Error{Error::Code::Corrupt, QString(pathTo(key) + u": "_s + why)};
}

QJsonValue ContinuityPart::take(QLatin1StringView key)
{
    m_asked.insert(QString(key));
    return m_object.value(key);
}

QString ContinuityPart::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        refuse(key, u"not a text"_s);
    if (value.toString().size() > longestText)
        refuse(key, u"longer than anybody writes"_s);
    return value.toString();
}

bool ContinuityPart::flag(QLatin1StringView key, bool usual)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        refuse(key, u"neither true nor false"_s);
    return value.toBool(usual);
}

std::optional<qint64> ContinuityPart::amount(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble();
    if (!value.isDouble() || std::abs(number) > largestAmount || number != std::floor(number)) {
        refuse(key, u"not a whole number"_s);
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

int ContinuityPart::number(QLatin1StringView key, int usual)
{
    const qint64 given = amount(key).value_or(usual);
    if (given < -1'000'000 || given > 1'000'000) {
        refuse(key, u"out of any range"_s);
        return usual;
    }
    return static_cast<int>(given);
}

std::optional<std::chrono::seconds> ContinuityPart::seconds(QLatin1StringView key)
{
    const auto given = amount(key);
    constexpr qint64 longest = 100LL * 366 * 86'400;
    if (given && (*given < 0 || *given > longest))
        refuse(key, u"no time that makes sense"_s);
    return given ? std::optional(std::chrono::seconds(*given)) : std::nullopt;
}

std::optional<Timestamp> ContinuityPart::moment(QLatin1StringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!read.isValid() || !written.endsWith(u'Z')) {
        refuse(key, u"not a moment in universal time"_s);
        return std::nullopt;
    }
    return Timestamp(std::chrono::milliseconds(read.toMSecsSinceEpoch()));
}

QJsonArray ContinuityPart::array(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        refuse(key, u"not a list"_s);
    if (value.toArray().size() > mostRows) {
        refuse(key, u"longer than anybody writes"_s);
        return {};
    }
    return value.toArray();
}

ContinuityPart ContinuityPart::inside(QLatin1StringView key)
{
    return {take(key), pathTo(key), m_trouble};
}

void ContinuityPart::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key()) && m_trouble.unknown.size() < mostUnknown)
            m_trouble.unknown.append(m_path.isEmpty() ? member.key().left(80) : QString(m_path + u'.' + member.key().left(80)));
    }
}

Expected<QJsonObject> continuityObject(const QByteArray& json, QLatin1StringView format, int version)
{
    if (json.size() > largestDocument)
        return Error{Error::Code::Corrupt, u"larger than anybody writes"_s};
    QJsonParseError fault{};
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Code::Corrupt, fault.errorString()};
    if (object.value("format"_L1).toString() != format)
        return Error{Error::Code::Corrupt, QString(u"not a document of the format "_s + format)};
    const QJsonValue given = object.value("version"_L1);
    if (!given.isDouble() || given.toDouble() < 1 || given.toDouble() != std::floor(given.toDouble()))
        return Error{Error::Code::Corrupt, u"a document without a version"_s};
    if (given.toDouble() > version)
        return Error{Error::Code::Invalid, u"written by a later version of Holdfast"_s};
    return object;
}

} // namespace holdfast
