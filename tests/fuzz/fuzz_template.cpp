// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template.h"
#include "tests/fuzz/fuzz.h"

using namespace holdfast;

namespace {

constexpr QByteArrayView separator("\n---\n");
constexpr qsizetype longestResult = 64 * 1024;

} // namespace

/// A template, a line of three dashes, a payload. Rendering ends, is bounded, and says the same twice.
HOLDFAST_FUZZ_TARGET(template)
{
    const auto at = input.indexOf(separator);
    const auto made = Template::parse(QString::fromUtf8(at < 0 ? input : input.first(at)));
    if (!made)
        return always(!made.error().message.isEmpty());
    const Payload payload(at < 0 ? QByteArray("{\"a\":1}") : input.sliced(at + separator.size()).toByteArray());
    const TemplateInput moment{.payload = &payload, .now = Timestamp(std::chrono::seconds(1'750'000'000))};
    const TemplateResult result = made->render(moment);
    always(result.text.size() <= longestResult || !result.isText());
    always(made->render(moment) == result);
}
