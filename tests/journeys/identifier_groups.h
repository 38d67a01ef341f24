// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/message.h"

#include <QHash>
#include <QString>

#include <vector>

namespace holdfast {

/// The devices a plain reader finds in what was published: announcements that share an identifier speak of one. Written without any of the program's own decoding.
/// Answers the group of each identifier, both in plain spelling.
[[nodiscard]] QHash<QString, QString> identifierGroups(const std::vector<Publication>& published);

/// An identifier as the reader spells it.
[[nodiscard]] QString plainIdentifier(const QString& type, const QString& value);

} // namespace holdfast
