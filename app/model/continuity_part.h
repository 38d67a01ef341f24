// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/continuity_names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace holdfast {

/// What goes wrong or is not understood while a document is read. The first error counts.
struct ContinuityTrouble
{
    std::optional<Error> error;
    QStringList unknown;
};

/// One object of a document that comes from anywhere: every member is asked for by name and kind, the rest is told.
class ContinuityPart
{
public:
    ContinuityPart(const QJsonValue& value, QString path, ContinuityTrouble& trouble);

    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key, bool usual = false);
    [[nodiscard]] int number(QLatin1StringView key, int usual);
    [[nodiscard]] std::optional<qint64> amount(QLatin1StringView key);
    [[nodiscard]] std::optional<std::chrono::seconds> seconds(QLatin1StringView key);
    [[nodiscard]] std::optional<Timestamp> moment(QLatin1StringView key);

    template <typename Name>
    [[nodiscard]] Name id(QLatin1StringView key)
    {
        return Name(text(key));
    }

    /// Nothing where it is empty.
    template <typename Name>
    [[nodiscard]] std::optional<Name> maybe(QLatin1StringView key)
    {
        const QString name = text(key);
        return name.isEmpty() ? std::nullopt : std::optional(Name(name));
    }

    template <typename Enumeration>
    [[nodiscard]] Enumeration one(QLatin1StringView key, Enumeration usual)
    {
        const QString name = text(key);
        if (name.isEmpty())
            return usual;
        const auto found = continuityNamed<Enumeration>(name);
        if (!found)
            refuse(key, QString(u'"' + name.left(40) + QStringLiteral("\" is none of those there are")));
        return found.value_or(usual);
    }

    template <typename Name>
    [[nodiscard]] std::vector<Name> ids(QLatin1StringView key)
    {
        std::vector<Name> all;
        for (const QJsonValue& each : array(key)) {
            if (!each.isString())
                refuse(key, QStringLiteral("not a text"));
            all.push_back(Name(each.toString()));
        }
        return all;
    }

    /// `read` takes a ContinuityPart& and answers one row.
    template <typename Row, typename Read>
    [[nodiscard]] std::vector<Row> rows(QLatin1StringView key, Read read)
    {
        std::vector<Row> all;
        int number = 0;
        for (const QJsonValue& each : array(key)) {
            ContinuityPart part(each, QString(pathTo(key) + u'[' + QString::number(number++) + u']'), m_trouble);
            all.push_back(read(part));
            part.finish();
            if (m_trouble.error)
                break;
        }
        return all;
    }

    [[nodiscard]] ContinuityPart inside(QLatin1StringView key);
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    /// Tells the members nobody asked for.
    void finish();

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] QString pathTo(QLatin1StringView key) const;
    void refuse(QLatin1StringView key, const QString& why);

    QJsonObject m_object;
    QString m_path;
    ContinuityTrouble& m_trouble;
    QSet<QString> m_asked;
};

/// The object of a document, or why it is none: not JSON, another format, a later version.
[[nodiscard]] Expected<QJsonObject> continuityObject(const QByteArray& json, QLatin1StringView format, int version);

} // namespace holdfast
