// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/letter_keys.h"

#include <QSettings>

namespace holdfast {

bool letterKeysCount()
{
    return QSettings().value(QStringLiteral("singleLetterKeys"), true).toBool();
}

} // namespace holdfast
