// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace holdfast {

/// One file of the program as the house rules see it.
struct Source
{
    QString path; ///< from the repository's root
    QString text;
};

/// Every .h and .cpp below these folders of the repository.
[[nodiscard]] std::vector<Source> sourcesOf(const QStringList& folders);

/// "app/alarm/alarm_state.h" lives in the module "app/alarm".
[[nodiscard]] QString moduleOf(const QString& path);

/// The declared graph: module → the modules it may include from. Read from what CMake wrote.
[[nodiscard]] QHash<QString, QSet<QString>> declaredGraph(const QString& modulesFile);

/// The text without comments and string literals, so that a rule does not trip over a word in prose.
[[nodiscard]] QString codeOnly(const QString& text);

} // namespace holdfast
