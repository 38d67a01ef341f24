// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/figure.h"

#include "app/base/utc.h"

namespace holdfast {
namespace {

QString plainText(const PhraseArgument& argument)
{
    if (const auto* amount = std::get_if<Amount>(&argument))
        return QString::number(amount->number, 'f', amount->decimals);
    if (const auto* moment = std::get_if<Timestamp>(&argument))
        return isoText(*moment);
    return std::get<QString>(argument);
}

} // namespace

QString englishText(const Phrase& phrase)
{
    QString text;
    for (qsizetype i = 0; i < phrase.text.size(); ++i) { // in one pass: a name may hold a %2 itself
        const QChar next = i + 1 < phrase.text.size() ? phrase.text[i + 1] : QChar();
        const auto wanted = static_cast<std::size_t>(next.unicode() - u'1');
        if (phrase.text[i] != u'%' || wanted >= phrase.arguments.size()) {
            text += phrase.text[i];
            continue;
        }
        text += plainText(phrase.arguments[wanted]);
        ++i;
    }
    return text;
}

} // namespace holdfast
