// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace holdfast {

class Datum;
class DatumDict;
struct DatumSequence;

/// Something only the template engine knows: a function, a method, a loop's state, a namespace.
class DatumObject
{
public:
    virtual ~DatumObject() = default;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual Datum attribute(const QString& name) const;
};

/// Nothing is there. Remembers what was asked for, so that the reason can name it.
struct Undefined
{
    QString name;
};

/// An integer beyond 64 bits, as its decimal digits.
struct BigInteger
{
    QByteArray digits;
};

/// A date and time as on a clock face; with an offset it is a point in time.
struct Moment
{
    qint64 micros = 0; ///< of the clock face, since 1970-01-01 00:00
    std::optional<int> offset; ///< seconds east of UTC

    [[nodiscard]] qint64 utc() const { return micros - qint64(offset.value_or(0)) * 1'000'000; }
};

struct Duration
{
    qint64 micros = 0;
};

/// How big a value is when every shared part is counted again: what printing, comparing and destroying it cost.
struct Extent
{
    quint32 weight = 1; ///< values in it, itself included; saturates
    quint32 depth = 0;

    void add(const Extent& part);
};

/// What payloads and templates are made of. Keeps what QJsonValue loses: 60 apart from 60.0, big integers whole, the order of keys.
class Datum
{
public:
    using Sequence = std::shared_ptr<const DatumSequence>;
    using Dict = std::shared_ptr<const DatumDict>;
    using Object = std::shared_ptr<DatumObject>;
    struct None
    {
    };
    using State = std::variant<Undefined, None, bool, qint64, BigInteger, double, QString, Sequence, Dict, Object, Moment, Duration>;

    Datum() = default; ///< undefined
    Datum(State state) : m_state(std::move(state)) {}
    static Datum none() { return Datum(State(std::in_place_type<None>)); }
    static Datum undefined(QString name) { return Datum(State(Undefined{std::move(name)})); }
    static Datum of(bool value) { return Datum(State(value)); }
    static Datum of(qint64 value) { return Datum(State(value)); }
    static Datum of(int value) { return Datum(State(qint64(value))); }
    static Datum of(double value) { return Datum(State(value)); }
    static Datum of(QString value) { return Datum(State(std::move(value))); }
    static Datum list(std::vector<Datum> items);
    static Datum tuple(std::vector<Datum> items);
    static Datum dict(DatumDict entries);

    template <typename T>
    [[nodiscard]] bool is() const
    {
        return std::holds_alternative<T>(m_state);
    }
    template <typename T>
    [[nodiscard]] const T* as() const
    {
        return std::get_if<T>(&m_state);
    }
    [[nodiscard]] std::size_t kind() const { return m_state.index(); }
    [[nodiscard]] bool isUndefined() const { return is<Undefined>(); }
    [[nodiscard]] bool isNone() const { return is<None>(); }
    [[nodiscard]] bool isText() const { return is<QString>(); }
    [[nodiscard]] bool isInteger() const { return is<qint64>() || is<BigInteger>() || is<bool>(); }
    [[nodiscard]] bool isNumber() const { return isInteger() || is<double>(); }

    [[nodiscard]] const DatumSequence* sequence() const;
    [[nodiscard]] const DatumDict* dict() const;
    [[nodiscard]] const DatumObject* object() const;

    /// The number in it, true being 1; nothing when it is not a number (text is not).
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] Extent extent() const;

    /// Equality as Python has it: 1 == 1.0 == true, a list is not a tuple.
    friend bool operator==(const Datum& a, const Datum& b);

private:
    State m_state;
};

/// A list and everything that looks like one; the flavour only shows in how it prints and what may be done with it.
struct DatumSequence
{
    enum class Flavour { List, Tuple, Set, Keys, Values, Items, Range, Stream };

    DatumSequence(Flavour kind, std::vector<Datum> content);

    Flavour flavour = Flavour::List;
    std::vector<Datum> items;
    Extent extent;
};

/// Keys in the order they came; the last of two equal keys wins. Look-ups do not slow down with size.
class DatumDict
{
public:
    using Entry = std::pair<Datum, Datum>;

    void insert(Datum key, Datum value);
    [[nodiscard]] const Datum* find(const Datum& key) const;
    [[nodiscard]] const Datum* find(const QString& key) const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Extent& extent() const { return m_extent; }

    /// Lists and dictionaries cannot be keys.
    [[nodiscard]] static bool canBeKey(const Datum& key);

private:
    template <typename Key>
    [[nodiscard]] std::optional<std::size_t> indexOf(const Key& key) const;
    void enter(std::size_t index);
    void grow();

    std::vector<Entry> m_entries;
    Extent m_extent;
    std::vector<quint32> m_table; ///< open addressing, entry index + 1; empty while the dictionary is small
};

} // namespace holdfast
