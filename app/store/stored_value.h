// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/device.h"
#include "app/model/quantity.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QPointF>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>
#include <type_traits>
#include <vector>

namespace holdfast {

// How each kind of value lies in a column of holdfast.db, and back. Enums are their numbers, which never change their meaning (tst_inventory_file);
// quantities are their names, because their list grows in the middle.

[[nodiscard]] inline QVariant toStored(const QString& text) { return storable(text); }
inline void fromStored(const QVariant& stored, QString& text) { text = stored.toString(); }

[[nodiscard]] QVariant toStored(const QStringList& list);
void fromStored(const QVariant& stored, QStringList& list);

[[nodiscard]] QVariant toStored(const std::vector<Identifier>& identifiers);
void fromStored(const QVariant& stored, std::vector<Identifier>& identifiers);

[[nodiscard]] QVariant toStored(const QPointF& place);
void fromStored(const QVariant& stored, QPointF& place);

[[nodiscard]] QVariant toStored(const Value& value);
void fromStored(const QVariant& stored, Value& value);

[[nodiscard]] QVariant toStored(const AlarmCondition& condition);
void fromStored(const QVariant& stored, AlarmCondition& condition);

[[nodiscard]] QVariant toStored(const RuleTerms& terms);
void fromStored(const QVariant& stored, RuleTerms& terms);

[[nodiscard]] QVariant toStored(const std::vector<StepDone>& steps);
void fromStored(const QVariant& stored, std::vector<StepDone>& steps);

[[nodiscard]] QVariant toStored(const RulePlaces& places);
void fromStored(const QVariant& stored, RulePlaces& places);

[[nodiscard]] inline QVariant toStored(const QDate& day) { return day.toString(Qt::ISODate); }
inline void fromStored(const QVariant& stored, QDate& day) { day = QDate::fromString(stored.toString(), Qt::ISODate); }

[[nodiscard]] inline QVariant toStored(const QTime& time) { return time.toString(Qt::ISODateWithMs); }
inline void fromStored(const QVariant& stored, QTime& time) { time = QTime::fromString(stored.toString(), Qt::ISODateWithMs); }

[[nodiscard]] inline QVariant toStored(Quantity quantity) { return nameOf(quantity).isEmpty() ? QStringLiteral("") : nameOf(quantity); }
inline void fromStored(const QVariant& stored, Quantity& quantity) { quantity = quantityNamed(stored.toString()); }

[[nodiscard]] inline QVariant toStored(Timestamp at) { return qlonglong{at.time_since_epoch().count()}; }
inline void fromStored(const QVariant& stored, Timestamp& at) { at = Timestamp{std::chrono::milliseconds{stored.toLongLong()}}; }

[[nodiscard]] inline QVariant toStored(std::chrono::seconds duration) { return qlonglong{duration.count()}; }
inline void fromStored(const QVariant& stored, std::chrono::seconds& duration) { duration = std::chrono::seconds{stored.toLongLong()}; }

[[nodiscard]] inline QVariant toStored(double number) { return number; }
inline void fromStored(const QVariant& stored, double& number) { number = stored.toDouble(); }

template <typename Tag>
[[nodiscard]] QVariant toStored(const Id<Tag>& id)
{
    return storable(id.text());
}

template <typename Tag>
void fromStored(const QVariant& stored, Id<Tag>& id)
{
    id = Id<Tag>(stored.toString());
}

template <typename Tag>
[[nodiscard]] QVariant toStored(const std::vector<Id<Tag>>& ids)
{
    QStringList texts;
    for (const auto& id : ids)
        texts.append(id.text());
    return toStored(texts);
}

template <typename Tag>
void fromStored(const QVariant& stored, std::vector<Id<Tag>>& ids)
{
    QStringList texts;
    fromStored(stored, texts);
    ids.clear();
    for (const QString& text : texts)
        ids.push_back(Id<Tag>(text));
}

template <typename Number>
    requires(std::is_enum_v<Number> || std::is_integral_v<Number>)
[[nodiscard]] QVariant toStored(Number number)
{
    return static_cast<qlonglong>(number);
}

template <typename Number>
    requires(std::is_enum_v<Number> || std::is_integral_v<Number>)
void fromStored(const QVariant& stored, Number& number)
{
    number = static_cast<Number>(stored.toLongLong());
}

template <typename T>
[[nodiscard]] QVariant toStored(const std::optional<T>& maybe)
{
    return maybe ? toStored(*maybe) : QVariant();
}

template <typename T>
void fromStored(const QVariant& stored, std::optional<T>& maybe)
{
    maybe.reset();
    if (!stored.isNull())
        fromStored(stored, maybe.emplace());
}

} // namespace holdfast
