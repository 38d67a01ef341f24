// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/refusal_words.h"

#include "ui/look/refusal_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <vector>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deepest = 3; ///< a reason within a reason

/// A row with something that differs, as an expression that finds it.
struct Pattern
{
    const char* row;
    QRegularExpression expression;
};

std::vector<Pattern> patterns()
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    std::vector<Pattern> all;
    for (const char* row : refusalRows) {
        const QString text = QString::fromUtf8(row);
        if (!text.contains(placeholder))
            continue;
        QStringList parts;
        for (const QString& part : text.split(placeholder))
            parts << QRegularExpression::escape(part);
        all.push_back({row, QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u"(.+)"_s)), QRegularExpression::DotMatchesEverythingOption)});
    }
    return all;
}

QString said(const char* row)
{
    return QCoreApplication::translate("refusals", row);
}

/// All at once, so that a "%1" in what is filled in stays what it is.
QString filled(const QString& sentence, const QStringList& parts)
{
    switch (parts.size()) {
    case 1:
        return sentence.arg(parts[0]);
    case 2:
        return sentence.arg(parts[0], parts[1]);
    default:
        return sentence.arg(parts[0], parts[1], parts[2]);
    }
}

QString wordsFor(const QString& reason, int depth)
{
    for (const char* row : refusalRows)
        if (reason == QLatin1String(row))
            return said(row);
    static const std::vector<Pattern> known = patterns();
    for (const Pattern& pattern : known) {
        const auto match = pattern.expression.match(reason);
        if (!match.hasMatch() || (match.capturedStart(1) == 0 && match.captured(1).contains(": "_L1))) // whom it is about comes off first
            continue;
        QStringList parts = match.capturedTexts().mid(1);
        for (QString& part : parts)
            part = depth < deepest ? wordsFor(part, depth + 1) : part;
        return filled(said(pattern.row), parts);
    }
    const qsizetype colon = reason.lastIndexOf(": "_L1); // whom it is about, and why
    return colon < 0 || depth == deepest ? reason : QString(reason.left(colon + 2) % wordsFor(reason.mid(colon + 2), depth + 1));
}

} // namespace

QString sentenceOf(const Error& error)
{
    return wordsFor(error.message, 0);
}

QString refusalWords(const QString& reason)
{
    return wordsFor(reason, 0);
}

std::span<const char* const> knownRefusals()
{
    return refusalRows;
}

} // namespace holdfast
