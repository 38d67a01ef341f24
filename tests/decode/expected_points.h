// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// What a plain reader of the specification would make of an announcement: written without any of the program's own tables.
struct ExpectedPoint
{
    QString component;
    QString property;
    QString function;
    QString kind;
    QString unit;
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList values;
    bool writable = false;
    QStringList identifiers; ///< "id:…", "mac:…", sorted
    QString readFrom;        ///< template of the reading
    QString stateTopic;

    friend bool operator==(const ExpectedPoint&, const ExpectedPoint&) = default;
    [[nodiscard]] QString text() const;
};

class ExpectedPoints
{
public:
    /// The file with the brief keys.
    explicit ExpectedPoints(const QString& abbreviations);

    [[nodiscard]] QList<ExpectedPoint> of(const QString& topic, const QByteArray& payload) const;

private:
    [[nodiscard]] QVariantMap expand(const QVariantMap& given, const QString& table) const;
    [[nodiscard]] QList<ExpectedPoint> ofEntity(const QString& component, const QString& objectId, QVariantMap options, const QVariantMap& device, const QString& base) const;

    QMap<QString, QMap<QString, QString>> m_brief;
};

} // namespace holdfast
