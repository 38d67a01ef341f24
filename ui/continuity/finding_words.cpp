// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policy_words.h"

namespace holdfast::continuity_page {

using namespace Qt::Literals::StringLiterals;

QString sentenceOf(const PolicyFinding& finding)
{
    QString plain = finding.code;
    plain.replace(u'_', u' ');
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return finding.parameters.isEmpty() ? plain : QString(plain + u": "_s + finding.parameters.join(u", "_s));
}

} // namespace holdfast::continuity_page
