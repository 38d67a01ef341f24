// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/datum.h"

namespace holdfast::jinja {

/// One word of a template.
struct Lexeme
{
    enum class Kind { Data, OutputBegin, OutputEnd, BlockBegin, BlockEnd, Name, Literal, Operator, End };

    Kind kind = Kind::End;
    QString text;
    Datum value; ///< of a literal
    int line = 1;
};

/// White space control, comments and raw parts are done with here.
[[nodiscard]] Expected<std::vector<Lexeme>> tokensOf(const QString& source);

} // namespace holdfast::jinja
