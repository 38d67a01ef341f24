// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/csv.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The formula signs, their full-width twins, and what makes a cell begin anew.
constexpr QStringView formulaSigns = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

bool looksLikeFormula(const QString& text)
{
    for (const QChar letter : text) {
        if (formulaSigns.contains(letter))
            return true;
        if (!letter.isSpace() && letter != u'\uFEFF')
            return false;
    }
    return false;
}

} // namespace

QByteArray csvText(const QString& text)
{
    QString cell = text;
    cell.replace(u'"', u"\"\""_s);
    cell.remove(QChar::Null);
    return QString(u'"' % (looksLikeFormula(cell) ? u"'"_s : u""_s) % cell % u'"').toUtf8();
}

QByteArray csvValue(const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    return std::holds_alternative<double>(value) ? toText(value).toUtf8() : csvText(toText(value));
}

} // namespace holdfast
