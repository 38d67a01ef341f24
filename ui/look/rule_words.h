// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// A built-in rule's name, cause, consequence or action in the operator's language; what people wrote themselves stays as it is.
[[nodiscard]] QString ruleWords(const QString& text);

} // namespace holdfast
