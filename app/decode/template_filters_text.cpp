// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_format.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

#include <QUrl>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

Datum toString(Run& run, const Call& call)
{
    return run.text(call.text(0));
}

Datum toLower(Run& run, const Call& call)
{
    return run.text(call.text(0).toLower());
}

Datum toUpper(Run& run, const Call& call)
{
    return run.text(call.text(0).toUpper());
}

QString withBigStart(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1).toLower();
}

Datum capitalize(Run& run, const Call& call)
{
    return run.text(withBigStart(call.text(0)));
}

/// A word begins behind white space and behind - ( { [ <.
Datum title(Run& run, const Call& call)
{
    QString text = call.text(0).toLower();
    bool begins = true;
    for (QChar& c : text) {
        if (begins)
            c = c.toUpper();
        begins = isSpace(c) || QStringView(u"-({[<").contains(c);
    }
    return run.text(text);
}

Datum trim(Run& run, const Call& call)
{
    QStringView text = *call.slots[0]->as<QString>();
    if (!call.has(1) || call[1].isNone())
        return run.text(stripped(text));
    const QString marks = call.text(1);
    while (!text.isEmpty() && marks.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    return run.text(text.toString());
}

Datum trimAnything(Run& run, const Call& call)
{
    Call inText = call;
    inText.slots[0] = Datum::of(call.text(0));
    return trim(run, inText);
}

Datum replace(Run& run, const Call& call)
{
    const Datum text = Datum::of(call.text(0));
    Arguments arguments{{Datum::of(call.text(1)), Datum::of(call.text(2))}, {}};
    if (call.has(3) && !call[3].isNone())
        arguments.positional.push_back(call[3]);
    return holdfast::jinja::call(run, *method(text, u"replace"_s), std::move(arguments));
}

Datum truncate(Run& run, const Call& call)
{
    const qint64 length = wholeArgument(run, call, 1, 255);
    const QString end = call.text(3, u"..."_s);
    const qint64 leeway = call.has(4) && call[4].isNone() ? 5 : wholeArgument(run, call, 4, 5);
    if (length < end.size() || leeway < 0)
        return run.fail(u"truncate: expected a length of at least %1"_s.arg(end.size()));
    if (!call[0].isText()) {
        const bool fits = !call[0].isNumber() && qint64(elements(run, call[0]).value_or(std::vector<Datum>()).size()) <= length + leeway;
        return fits ? call[0] : run.fail(u"truncate needs a text, not '%1'"_s.arg(typeName(call[0])));
    }
    const std::vector<QString> characters = charactersOf(*call[0].as<QString>());
    if (qint64(characters.size()) <= length + leeway)
        return call[0];
    QString kept;
    for (std::size_t i = 0; i < std::size_t(length - end.size()); ++i)
        kept += characters[i];
    if (!call.flag(2) && kept.contains(u' '))
        kept = kept.left(kept.lastIndexOf(u' '));
    return run.text(kept + end);
}

Datum format(Run& run, const Call& call)
{
    if (call.named.empty())
        return printed(run, call.text(0), run.tuple(call.rest));
    DatumDict named;
    for (const auto& [name, value] : call.named)
        named.insert(Datum::of(name), value);
    return printed(run, call.text(0), run.dict(std::move(named)));
}

Datum escape(Run& run, const Call& call)
{
    QString text = call.text(0);
    text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s).replace(u'\'', u"&#39;"_s).replace(u'"', u"&#34;"_s);
    return run.text(text);
}

Datum center(Run& run, const Call& call)
{
    const Datum text = Datum::of(call.text(0));
    return holdfast::jinja::call(run, *method(text, u"center"_s), {{Datum::of(wholeArgument(run, call, 1, 80))}, {}});
}

Datum indent(Run& run, const Call& call)
{
    const QString shift = call.has(1) && call[1].isText() ? call.text(1) : QString(std::clamp(wholeArgument(run, call, 1, 4), qint64(0), qint64(1000)), u' ');
    if (!isThere(run, call[0]) || !call[0].isText())
        return run.fail(u"indent needs a text, not '%1'"_s.arg(typeName(call[0])));
    QStringList lines = call.text(0).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (i == 0 ? call.flag(2) : call.flag(3) || !lines[i].isEmpty())
            lines[i].prepend(shift);
    return run.text(lines.join(u'\n'));
}

Datum wordCount(Run&, const Call& call)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : call.text(0)) {
        const bool part = c.isLetterOrNumber() || c == u'_';
        words += part && !inside ? 1 : 0;
        inside = part;
    }
    return Datum::of(words);
}

Datum urlEncode(Run& run, const Call& call)
{
    return run.text(QString::fromLatin1(QUrl::toPercentEncoding(call.text(0), "/")));
}

Datum encode64(Run& run, const Call& call)
{
    if (!call[0].isText())
        return run.fail(u"a text is needed, not '%1'"_s.arg(typeName(call[0])));
    return run.text(QString::fromLatin1(call.text(0).toUtf8().toBase64()));
}

Datum decode64(Run& run, const Call& call)
{
    const auto bytes = QByteArray::fromBase64Encoding(call.text(0).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || !QByteArrayView(bytes.decoded).isValidUtf8())
        return run.fail(u"not base64 of a text"_s);
    return run.text(QString::fromUtf8(bytes.decoded));
}

/// Lower case letters, digits and one separator between words: what entity ids are made of.
Datum slugify(Run& run, const Call& call)
{
    const QString separator = call.text(1, u"_"_s);
    QString slug;
    for (const QChar c : call.text(0).normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && !slug.isEmpty() && !slug.endsWith(separator))
            slug += separator;
    }
    return run.text(!separator.isEmpty() && slug.endsWith(separator) ? slug.chopped(separator.size()) : slug);
}

Datum ordinal(Run& run, const Call& call)
{
    const auto number = readInteger(call.text(0), 10);
    const qint64 value = std::abs(number ? wholeNumber(*number).value_or(0) : 0);
    if (!number)
        return run.fail(u"ordinal needs an integer"_s);
    const bool teen = value % 100 >= 11 && value % 100 <= 13;
    const QString ending = teen ? u"th"_s : value % 10 == 1 ? u"st"_s : value % 10 == 2 ? u"nd"_s : value % 10 == 3 ? u"rd"_s : u"th"_s;
    return run.text(call.text(0) + ending);
}

Datum codeOf(Run& run, const Call& call)
{
    const auto points = call.text(0).toUcs4();
    return points.size() == 1 ? Datum::of(qint64(points.front())) : run.fail(u"ord() expected a character"_s);
}

constexpr auto value = "value"_L1;
constexpr std::array table{
    Builtin{"string"_L1, {value}, 1, toString},
    Builtin{"safe"_L1, {value}, 1, toString},
    Builtin{"lower"_L1, {value}, 1, toLower},
    Builtin{"upper"_L1, {value}, 1, toUpper},
    Builtin{"capitalize"_L1, {value}, 1, capitalize},
    Builtin{"title"_L1, {value}, 1, title},
    Builtin{"trim"_L1, {value, "chars"_L1}, 1, trimAnything},
    Builtin{"replace"_L1, {value, "old"_L1, "new"_L1, "count"_L1}, 3, replace},
    Builtin{"truncate"_L1, {value, "length"_L1, "killwords"_L1, "end"_L1, "leeway"_L1}, 1, truncate},
    Builtin{"format"_L1, {value}, 1, format, true},
    Builtin{"escape"_L1, {value}, 1, escape},
    Builtin{"e"_L1, {value}, 1, escape},
    Builtin{"forceescape"_L1, {value}, 1, escape},
    Builtin{"center"_L1, {value, "width"_L1}, 1, center},
    Builtin{"indent"_L1, {value, "width"_L1, "first"_L1, "blank"_L1}, 1, indent},
    Builtin{"wordcount"_L1, {value}, 1, wordCount},
    Builtin{"urlencode"_L1, {value}, 1, urlEncode},
    Builtin{"base64_encode"_L1, {value}, 1, encode64},
    Builtin{"base64_decode"_L1, {value}, 1, decode64},
    Builtin{"slugify"_L1, {value, "separator"_L1}, 1, slugify, false, true},
    Builtin{"ordinal"_L1, {value}, 1, ordinal},
    Builtin{"ord"_L1, {value}, 1, codeOf},
};

} // namespace

Builtins textFilters()
{
    return table;
}

} // namespace holdfast::jinja
