// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/report_desk.h"

namespace holdfast {

/// Everything the report says, as JSON with sorted members: numbers with exactly the digits they are shown with, times in UTC.
[[nodiscard]] QByteArray canonical(const Report& report);

/// SHA-256 of the canonical form, hexadecimal: printed on every page, the same in each format.
[[nodiscard]] QString hashOf(const Report& report);

/// SHA-256 of a file as it lies there, hexadecimal.
[[nodiscard]] Expected<QString> hashOfFile(const QString& path);

/// "<hash>  <name>" beside it, as sha256sum reads it.
[[nodiscard]] Expected<> writeHashFile(const QString& path, const QString& hash);
[[nodiscard]] QString hashFileOf(const QString& path);

/// What the audit holds of a file: its name and hash, as one object.
[[nodiscard]] QString auditObject(const QString& name, const QString& hash);

/// Both witnesses: the hash beside the file and the audit's rows. `audited`: objects of its rows about reports.
[[nodiscard]] Expected<FileVerdict> verify(const QString& path, const QStringList& audited);

/// The action that audit rows of reports have.
inline constexpr const char* reportMade = "report-made";

} // namespace holdfast
