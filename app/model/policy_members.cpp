// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy_members.h"

#include <QJsonArray>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

struct DurationUnit
{
    const char* name;
    qint64 milliseconds;
};

constexpr std::array durationUnits{DurationUnit{"d", 86'400'000}, DurationUnit{"h", 3'600'000}, DurationUnit{"min", 60'000}, DurationUnit{"s", 1000}, DurationUnit{"ms", 1}};

/// What a file says is shown back in errors; it must neither be long nor steer a terminal.
QString quoted(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isString())
        return value.isObject() ? u"an object"_s : value.isArray() ? u"a list"_s : u"nothing"_s;
    QString text = value.toString().left(40);
    for (QChar& letter : text)
        if (!letter.isPrint())
            letter = u'?';
    return QString(u'"' % text % u'"');
}

QString childPath(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : QString(path % u'.' % name);
}

QString itemPath(const QString& path, qsizetype index)
{
    return QString(path % u'[' % QString::number(index) % u']');
}

} // namespace

QString durationText(Ticks duration)
{
    const auto unit = std::find_if(durationUnits.begin(), durationUnits.end(), [&](const DurationUnit& candidate) { return duration.count() != 0 && duration.count() % candidate.milliseconds == 0; });
    if (unit == durationUnits.end())
        return u"0 s"_s;
    return QString(QString::number(duration.count() / unit->milliseconds) % u' ' % QLatin1String(unit->name));
}

std::optional<Ticks> durationFrom(const QString& text)
{
    const qsizetype gap = text.indexOf(u' ');
    const QString digits = text.left(gap);
    constexpr qsizetype mostDigits = 12;
    if (gap < 1 || gap > mostDigits || !std::all_of(digits.begin(), digits.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; }))
        return std::nullopt;
    const auto unit = std::find_if(durationUnits.begin(), durationUnits.end(), [&](const DurationUnit& candidate) { return text.mid(gap + 1) == QLatin1String(candidate.name); });
    if (unit == durationUnits.end())
        return std::nullopt;
    return Ticks(digits.toLongLong() * unit->milliseconds);
}

QString PolicyMembers::pathOf(const char* name) const
{
    return childPath(m_path, QString::fromLatin1(name));
}

QJsonValue PolicyMembers::take(const char* name)
{
    m_known.append(QString::fromLatin1(name));
    return m_object.value(QLatin1String(name));
}

void PolicyMembers::failAt(const QString& path, const QString& reason)
{
    if (!m_fault)
        m_fault = Error{Error::Code::Invalid, QString(path % u": " % reason)};
}

QString PolicyMembers::cleanText(const QString& path, const QJsonValue& value)
{
    constexpr qsizetype longest = 200;
    const QString text = value.toString();
    if (!value.isString())
        failAt(path, QString(u"expected a text, not " % quoted(value)));
    else if (text.size() > longest)
        failAt(path, u"longer than 200 characters"_s);
    else if (!text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; }))
        failAt(path, u"holds characters that are no text"_s);
    else
        return text;
    return {};
}

QString PolicyMembers::text(const char* name, Need need)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() && need == Need::Optional)
        return {};
    if (value.isUndefined() || (value.toString().isEmpty() && value.isString() && need == Need::Required))
        fail(name, u"must be given"_s);
    return cleanText(pathOf(name), value);
}

QStringList PolicyMembers::texts(const char* name, qsizetype most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    const QJsonArray list = value.toArray();
    if (!value.isArray())
        fail(name, QString(u"expected a list, not " % quoted(value)));
    if (list.size() > most)
        fail(name, QString(u"more than " % QString::number(most) % u" entries"));
    QStringList texts;
    for (qsizetype index = 0; index < std::min<qsizetype>(list.size(), most); ++index)
        texts.append(cleanText(itemPath(pathOf(name), index), list.at(index)));
    return texts;
}

bool PolicyMembers::flag(const char* name, bool fallback)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, QString(u"expected true or false, not " % quoted(value)));
    return value.toBool(fallback);
}

double PolicyMembers::number(const char* name, double fallback, double least, double most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    if (value.isDouble() && number >= least && number <= most)
        return number;
    fail(name, QString(u"expected a number from " % QString::number(least, 'g', 12) % u" to " % QString::number(most, 'g', 12) % u", not " % quoted(value)));
    return fallback;
}

int PolicyMembers::whole(const char* name, int fallback, int least, int most)
{
    const double value = number(name, fallback, least, most);
    if (value != std::floor(value))
        fail(name, u"expected a whole number"_s);
    return int(value);
}

Ticks PolicyMembers::duration(const char* name, Ticks fallback, Ticks least, Ticks most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return fallback;
    const auto duration = durationFrom(value.toString());
    if (duration && *duration >= least && *duration <= most)
        return *duration;
    fail(name, QString(u"expected a time from \"" % durationText(least) % u"\" to \"" % durationText(most) % u"\", not " % quoted(value)));
    return fallback;
}

QString PolicyMembers::clockTime(const char* name)
{
    const QString text = this->text(name);
    if (!text.isEmpty() && (text.size() != 5 || !QTime::fromString(text, u"HH:mm"_s).isValid()))
        fail(name, QString(u"expected a time of day such as \"18:00\", not " % quoted(text)));
    return text;
}

QMap<QString, Value> PolicyMembers::values(const char* name, qsizetype most)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        fail(name, QString(u"expected an object, not " % quoted(value)));
    const QJsonObject object = value.toObject();
    if (object.size() > most)
        fail(name, QString(u"more than " % QString::number(most) % u" entries"));
    QMap<QString, Value> values;
    for (auto entry = object.begin(); entry != object.end() && !m_fault; ++entry) {
        const QString key = cleanText(pathOf(name), entry.key());
        const QString path = childPath(pathOf(name), key);
        if (entry.value().isBool())
            values.insert(key, entry.value().toBool());
        else if (entry.value().isDouble())
            values.insert(key, entry.value().toDouble());
        else
            values.insert(key, cleanText(path, entry.value()));
    }
    return values;
}

PolicyMembers PolicyMembers::object(const char* name, Need need)
{
    const QJsonValue value = take(name);
    if (need == Need::Required && value.isUndefined())
        fail(name, u"must be given"_s);
    else if (!value.isUndefined() && !value.isObject())
        fail(name, QString(u"expected an object, not " % quoted(value)));
    return {value.toObject(), pathOf(name), m_fault};
}

std::vector<PolicyMembers> PolicyMembers::objects(const char* name, qsizetype most)
{
    const QJsonValue value = take(name);
    const QJsonArray list = value.toArray();
    if (!value.isUndefined() && !value.isArray())
        fail(name, QString(u"expected a list, not " % quoted(value)));
    if (list.size() > most)
        fail(name, QString(u"more than " % QString::number(most) % u" entries"));
    std::vector<PolicyMembers> objects;
    for (qsizetype index = 0; index < std::min<qsizetype>(list.size(), most); ++index) {
        const QString path = itemPath(pathOf(name), index);
        if (!list.at(index).isObject())
            failAt(path, QString(u"expected an object, not " % quoted(list.at(index))));
        objects.push_back(PolicyMembers(list.at(index).toObject(), path, m_fault));
    }
    return objects;
}

int PolicyMembers::indexOf(const QString& path, const QJsonValue& value, std::span<const char* const> names)
{
    const QString text = value.toString();
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* name) { return text == QLatin1String(name); });
    if (value.isString() && found != names.end())
        return int(found - names.begin());
    QStringList known;
    for (const char* name : names)
        known.append(QString::fromLatin1(name));
    failAt(path, QString(u"expected one of " % known.join(u", "_s) % u", not " % quoted(value)));
    return 0;
}

int PolicyMembers::oneOf(const char* name, int fallback, std::span<const char* const> names)
{
    const QJsonValue value = take(name);
    return value.isUndefined() ? fallback : indexOf(pathOf(name), value, names);
}

std::vector<int> PolicyMembers::manyOf(const char* name, std::span<const char* const> names)
{
    const QStringList given = texts(name, qsizetype(names.size()));
    std::vector<int> chosen;
    for (qsizetype index = 0; index < given.size(); ++index) {
        const int choice = indexOf(itemPath(pathOf(name), index), given.at(index), names);
        if (std::find(chosen.begin(), chosen.end(), choice) != chosen.end())
            failAt(itemPath(pathOf(name), index), u"stands here twice"_s);
        chosen.push_back(choice);
    }
    return chosen;
}

void PolicyMembers::close()
{
    for (const QString& name : m_object.keys())
        if (!m_known.contains(name))
            failAt(childPath(m_path, quoted(name).mid(1).chopped(1)), u"is not known here"_s);
}

} // namespace holdfast
