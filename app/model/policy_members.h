// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/model/value.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace holdfast {

/// "30 s", "500 ms", "8 h": in the largest unit that says it exactly.
[[nodiscard]] QString durationText(Ticks duration);
/// A whole number and one of ms, s, min, h, d.
[[nodiscard]] std::optional<Ticks> durationFrom(const QString& text);

/// Reads one object of a policy's file member by member. The first thing that is wrong is kept, with the path of its member; what nobody asked for is wrong too.
class PolicyMembers
{
public:
    PolicyMembers(QJsonObject object, QString path, std::optional<Error>& fault) : m_object(std::move(object)), m_path(std::move(path)), m_fault(fault) {}

    enum class Need : quint8 { Required, Optional };

    [[nodiscard]] bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    [[nodiscard]] QString text(const char* name, Need need = Need::Optional);
    [[nodiscard]] QStringList texts(const char* name, qsizetype most);
    [[nodiscard]] bool flag(const char* name, bool fallback);
    [[nodiscard]] double number(const char* name, double fallback, double least, double most);
    [[nodiscard]] int whole(const char* name, int fallback, int least, int most);
    [[nodiscard]] Ticks duration(const char* name, Ticks fallback, Ticks least, Ticks most);
    [[nodiscard]] QString clockTime(const char* name);
    [[nodiscard]] QMap<QString, Value> values(const char* name, qsizetype most);
    [[nodiscard]] PolicyMembers object(const char* name, Need need = Need::Optional);
    [[nodiscard]] std::vector<PolicyMembers> objects(const char* name, qsizetype most);

    template <typename Choice>
    [[nodiscard]] Choice choice(const char* name, Choice fallback, std::span<const char* const> names)
    {
        return Choice(oneOf(name, int(fallback), names));
    }

    /// Each at most once.
    template <typename Choice>
    [[nodiscard]] std::vector<Choice> choices(const char* name, std::vector<Choice> fallback, std::span<const char* const> names)
    {
        if (!has(name))
            return fallback;
        std::vector<Choice> chosen;
        for (const int index : manyOf(name, names))
            chosen.push_back(Choice(index));
        return chosen;
    }

    /// After the last member: anything left is unknown.
    void close();
    void fail(const char* name, const QString& reason) { failAt(pathOf(name), reason); }

private:
    [[nodiscard]] QString pathOf(const char* name) const;
    [[nodiscard]] QJsonValue take(const char* name);
    [[nodiscard]] int oneOf(const char* name, int fallback, std::span<const char* const> names);
    [[nodiscard]] std::vector<int> manyOf(const char* name, std::span<const char* const> names);
    [[nodiscard]] int indexOf(const QString& path, const QJsonValue& value, std::span<const char* const> names);
    [[nodiscard]] QString cleanText(const QString& path, const QJsonValue& value);
    void failAt(const QString& path, const QString& reason);

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error>& m_fault;
};

} // namespace holdfast
