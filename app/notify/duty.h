// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"

namespace holdfast {

/// Whom a call reaches at a moment.
struct DutyAnswer
{
    std::vector<DutyPerson> people;
    bool nobody = false; ///< it is nobody's turn, or all of them are absent: so more people than asked for

    friend bool operator==(const DutyAnswer&, const DutyAnswer&) = default;
};

/// Who is to be told now, by the clock on the site's wall. An alarm that reached nobody would be worse than one too many:
/// where it is nobody's turn everybody who is not absent is told, and where all are absent all are.
[[nodiscard]] DutyAnswer whoIsToldAt(Timestamp now, const std::vector<DutyPerson>& people, DutyCall call, const QByteArray& timeZone);

/// Each address once, in the order of the people.
[[nodiscard]] QStringList addressesOf(const std::vector<DutyPerson>& people);
[[nodiscard]] QStringList namesOf(const std::vector<DutyPerson>& people);

} // namespace holdfast
