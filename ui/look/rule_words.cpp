// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rule_words.h"

#include <QCoreApplication>

namespace holdfast {

QString ruleWords(const QString& text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("rules", text.toUtf8().constData());
}

} // namespace holdfast
