// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/datum_text.h"

#include "app/decode/template.h"
#include "app/decode/template_text.h"

namespace holdfast {

QString stateText(const Datum& datum)
{
    if (const QString* text = datum.as<QString>())
        return *text;
    if (datum.dict() || datum.sequence())
        return jinja::jsonOf(datum, jinja::JsonStyle::Compact).value_or(QString());
    return toText(datum);
}

} // namespace holdfast
