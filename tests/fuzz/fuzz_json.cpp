// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/json_reader.h"
#include "app/decode/template_text.h"
#include "tests/fuzz/fuzz.h"

using namespace holdfast;

/// What was read can be written and is the same when it is read again.
HOLDFAST_FUZZ_TARGET(json)
{
    const auto read = readJson(input);
    if (!read)
        return;
    const auto written = jinja::jsonOf(*read, jinja::JsonStyle::Compact);
    always(written.has_value());
    const auto again = readJson(written->toUtf8());
    always(again.has_value());
    always(jinja::jsonOf(*again, jinja::JsonStyle::Compact) == written || written->toUtf8().contains("\xEF\xBF\xBD") || !written->isValidUtf16());
}
