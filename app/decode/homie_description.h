// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace holdfast {

/// A property as its device describes it, whatever the version.
struct HomieProperty
{
    QString node;     ///< its id
    QString id;
    QString nodeName;
    QString name;
    QString datatype;
    QString format;
    QString unit;
    bool settable = false;
    bool retained = true;

    friend bool operator==(const HomieProperty&, const HomieProperty&) = default;
};

/// A device as it describes itself, whatever the version.
struct HomieDescription
{
    QString version;
    QString name;
    QString type;
    QString root;     ///< id of the device whose loss is theirs too; empty: it is its own
    QString parent;
    bool hasChildren = false;
    QString firmware;
    QString mac;
    std::vector<HomieProperty> properties;
    QStringList faults; ///< what of it cannot be used

    friend bool operator==(const HomieDescription&, const HomieDescription&) = default;
};

/// Version 5: the document of `$description`.
[[nodiscard]] Expected<HomieDescription> readHomieDescription(const QByteArray& json);

/// More properties of one device than these are not taken.
inline constexpr std::size_t mostHomieProperties = 10'000;

} // namespace holdfast
