// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"

#include <QString>

#include <optional>

namespace holdfast {

enum class Role : quint8 { Viewer, Operator, Engineer, Admin };

/// A person who may sign in. Job titles are free text and give no rights.
struct Operator
{
    OperatorId id;
    QString name;
    QString jobTitle;
    Role role = Role::Viewer;
    bool enabled = true;
    std::optional<Timestamp> expires;

    friend bool operator==(const Operator&, const Operator&) = default;
};

[[nodiscard]] inline QString nameOf(Role role)
{
    constexpr const char* names[] = {"viewer", "operator", "engineer", "admin"};
    return QLatin1String(names[static_cast<int>(role)]);
}

/// Who acts: put on every intent by the session, never by a page.
struct Actor
{
    OperatorId id;
    QString name;
    Role role = Role::Viewer;
    QString workstation;

    friend bool operator==(const Actor&, const Actor&) = default;
};

} // namespace holdfast
