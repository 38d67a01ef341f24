// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/store/database.h"

#include <vector>

namespace holdfast {

/// One step of a schema: the number the file has afterwards, and how it gets there.
struct SchemaStep
{
    int number = 0;
    QString sql;
};

/// The steps of resources/schema/<name>, by number.
[[nodiscard]] std::vector<SchemaStep> schemaSteps(const QString& name);

/// Reads the number of a file and checks that it is whole, without touching it. 0: not there yet. Code Refused: newer than `newest`; Corrupt: damaged.
[[nodiscard]] Expected<int> inspect(const QString& file, int newest);

/// Brings the file to the last step, each step in a transaction of its own.
[[nodiscard]] Expected<> migrate(Database& database, const std::vector<SchemaStep>& steps);

} // namespace holdfast
