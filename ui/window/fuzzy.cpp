// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fuzzy.h"

namespace holdfast {
namespace {

constexpr qsizetype fewestForTypos = 4; ///< of fewer letters almost anything would fit
constexpr int typoCosts = 200;          ///< behind everything that fits as it was typed

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower()) || (text[at].isDigit() != text[at - 1].isDigit());
}

std::optional<Fit> asWhole(const QString& letters, const QString& text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(letters, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(letters, at + 1, Qt::CaseInsensitive)) {
        if (best < 0 || (!startsWord(text, best) && startsWord(text, at)))
            best = at;
    }
    if (best < 0)
        return std::nullopt;
    Fit fit;
    fit.score = 1000 + (best == 0 ? 300 : startsWord(text, best) ? 200 : 0) - static_cast<int>(std::min<qsizetype>(text.size(), 100));
    for (qsizetype i = 0; i < letters.size(); ++i)
        fit.letters.push_back(static_cast<int>(best + i));
    return fit;
}

/// The next place of the letter: a word's start if there is one, else the first.
qsizetype placeOf(QChar letter, const QString& text, qsizetype from)
{
    const qsizetype first = text.indexOf(letter, from, Qt::CaseInsensitive);
    if (first == from || first < 0)
        return first;
    for (qsizetype at = first; at >= 0; at = text.indexOf(letter, at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at))
            return at;
    }
    return first;
}

std::optional<Fit> asSubsequence(const QString& letters, const QString& text, bool greedy)
{
    Fit fit;
    qsizetype from = 0;
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        const qsizetype at = greedy ? text.indexOf(letter, from, Qt::CaseInsensitive) : placeOf(letter, text, from);
        if (at < 0)
            return std::nullopt;
        const bool joined = !fit.letters.empty() && fit.letters.back() + 1 == at;
        fit.score += startsWord(text, at) ? 30 : joined ? 20 : 2;
        fit.letters.push_back(static_cast<int>(at));
        from = at + 1;
    }
    const int span = fit.letters.empty() ? 0 : fit.letters.back() - fit.letters.front();
    fit.score -= std::min(span, 60);
    return fit;
}

/// One letter too many, wrong or in the wrong place: what is left without it must stand close together. A missing letter needs no help.
std::optional<Fit> withOneTypo(const QString& letters, const QString& text)
{
    std::optional<Fit> best;
    if (letters.size() < fewestForTypos || letters.size() > text.size() + 2)
        return best;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!letters[i].isLetter())
            continue; // another number is another room
        auto fit = asSubsequence(QString(letters).remove(i, 1), text, true);
        if (!fit || fit->letters.back() - fit->letters.front() > letters.size() + 1)
            continue;
        fit->score -= typoCosts;
        if (!best || fit->score > best->score)
            best = std::move(fit);
    }
    return best;
}

} // namespace

std::optional<Fit> fits(const QString& letters, const QString& text)
{
    const QString wanted = letters.simplified();
    if (wanted.isEmpty())
        return Fit{};
    if (const auto whole = asWhole(wanted, text))
        return whole;
    if (const auto words = asSubsequence(wanted, text, false))
        return words;
    if (const auto scattered = asSubsequence(wanted, text, true))
        return scattered;
    return withOneTypo(wanted, text);
}

} // namespace holdfast
