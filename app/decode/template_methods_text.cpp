// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_format.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

#include <algorithm>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Texts = std::vector<QString>;

const QString& self(const Call& call)
{
    return *call[0].as<QString>();
}

/// The text in a slot; anything else does not fit.
QString textArgument(Run& run, const Call& call, std::size_t slot, const QString& otherwise = {})
{
    if (call.has(slot) && !call[slot].isText() && !(call[slot].isNone() && !otherwise.isNull()))
        run.fail(u"a text is needed, not '%1'"_s.arg(typeName(call[slot])));
    return call.has(slot) && call[slot].isText() ? call.text(slot) : otherwise;
}

Datum lower(Run& run, const Call& call)
{
    return run.text(self(call).toLower());
}

Datum upper(Run& run, const Call& call)
{
    return run.text(self(call).toUpper());
}

Datum capitalize(Run& run, const Call& call)
{
    return run.text(self(call).left(1).toUpper() + self(call).mid(1).toLower());
}

/// A word begins behind everything that is no letter.
Datum title(Run& run, const Call& call)
{
    QString text = self(call).toLower();
    bool begins = true;
    for (QChar& c : text) {
        if (begins)
            c = c.toTitleCase();
        begins = !c.isLetter();
    }
    return run.text(text);
}

Datum swapCase(Run& run, const Call& call)
{
    QString text = self(call);
    for (QChar& c : text)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    return run.text(text);
}

enum class Side { Left, Right, Both };

Datum strip(Run& run, const Call& call, Side side)
{
    const bool any = !call.has(1) || call[1].isNone();
    const QString marks = any ? QString() : textArgument(run, call, 1);
    const auto goes = [&](QChar c) { return any ? isSpace(c) : marks.contains(c); };
    QStringView text = self(call);
    while (side != Side::Right && !text.isEmpty() && goes(text.front()))
        text = text.sliced(1);
    while (side != Side::Left && !text.isEmpty() && goes(text.back()))
        text.chop(1);
    return run.text(text.toString());
}

Datum stripBoth(Run& run, const Call& call)
{
    return strip(run, call, Side::Both);
}

Datum stripLeft(Run& run, const Call& call)
{
    return strip(run, call, Side::Left);
}

Datum stripRight(Run& run, const Call& call)
{
    return strip(run, call, Side::Right);
}

/// An empty text stands between all characters.
QString interleaved(const QString& text, const QString& with, qint64 most)
{
    QString out;
    for (const QString& character : charactersOf(text))
        out += (most-- != 0 ? with : (most = 0, QString())) + character;
    return most != 0 ? QString(out + with) : out;
}

Datum replace(Run& run, const Call& call)
{
    const QString from = textArgument(run, call, 1), to = textArgument(run, call, 2);
    qint64 left = wholeArgument(run, call, 3, -1);
    const QString& text = self(call);
    if (!run.spend((from.isEmpty() ? text.size() : text.count(from)) * (1 + to.size() / 64)))
        return {};
    if (from.isEmpty())
        return run.text(interleaved(text, to, left));
    QString out;
    qsizetype at = 0;
    for (auto hit = text.indexOf(from); hit >= 0 && left-- != 0; hit = text.indexOf(from, at)) {
        out += text.mid(at, hit - at) + to;
        at = hit + from.size();
    }
    return run.text(out + text.mid(at));
}

Datum listOf(Run& run, const Texts& texts)
{
    std::vector<Datum> items;
    for (const QString& text : texts)
        items.push_back(Datum::of(text));
    return run.list(std::move(items));
}

/// Between white space, at most `most` times; what is left over stays whole.
Texts words(QStringView text, qint64 most)
{
    Texts out;
    for (text = QStringView(std::find_if_not(text.begin(), text.end(), isSpace), text.end()); !text.isEmpty();) {
        const auto* end = most-- == 0 ? text.end() : std::find_if(text.begin(), text.end(), isSpace);
        const QStringView word(text.begin(), end);
        out.push_back(end == text.end() ? strippedRight(word) : word.toString());
        text = QStringView(std::find_if_not(end, text.end(), isSpace), text.end());
    }
    return out;
}

Texts wordsFromRight(QStringView text, qint64 most)
{
    Texts out;
    for (QString rest = strippedRight(text); !rest.isEmpty(); rest = strippedRight(rest)) {
        qsizetype begin = rest.size();
        while (begin > 0 && !isSpace(rest[begin - 1]))
            --begin;
        if (most-- == 0)
            begin = 0;
        out.push_back(begin == 0 ? strippedLeft(rest) : rest.mid(begin));
        rest.truncate(begin);
    }
    std::ranges::reverse(out);
    return out;
}

Texts parts(const QString& text, const QString& mark, qint64 most)
{
    Texts out;
    qsizetype at = 0;
    for (auto hit = text.indexOf(mark); hit >= 0 && most-- != 0; hit = text.indexOf(mark, at)) {
        out.push_back(text.mid(at, hit - at));
        at = hit + mark.size();
    }
    out.push_back(text.mid(at));
    return out;
}

Texts partsFromRight(QString text, const QString& mark, qint64 most)
{
    Texts out;
    for (auto hit = text.lastIndexOf(mark); hit >= 0 && most-- != 0; hit = text.lastIndexOf(mark)) {
        out.push_back(text.mid(hit + mark.size()));
        text.truncate(hit);
    }
    out.push_back(text);
    std::ranges::reverse(out);
    return out;
}

Datum split(Run& run, const Call& call, Side from)
{
    const qint64 most = wholeArgument(run, call, 2, -1);
    const QString mark = textArgument(run, call, 1, u""_s);
    if (call.has(1) && call[1].isText() && mark.isEmpty())
        return run.fail(u"empty separator"_s);
    if (!run.spend(self(call).size() / 4))
        return {};
    if (mark.isEmpty())
        return listOf(run, from == Side::Left ? words(self(call), most) : wordsFromRight(self(call), most));
    return listOf(run, from == Side::Left ? parts(self(call), mark, most) : partsFromRight(self(call), mark, most));
}

Datum splitLeft(Run& run, const Call& call)
{
    return split(run, call, Side::Left);
}

Datum splitRight(Run& run, const Call& call)
{
    return split(run, call, Side::Right);
}

Datum splitLines(Run& run, const Call& call)
{
    QString text = self(call);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return self(call).isEmpty() ? run.list({}) : listOf(run, parts(text, u"\n"_s, -1));
}

Datum partition(Run& run, const Call& call, Side from)
{
    const QString mark = textArgument(run, call, 1);
    const QString& text = self(call);
    const auto hit = from == Side::Left ? text.indexOf(mark) : text.lastIndexOf(mark);
    const auto of = [](const QString& part) { return Datum::of(part); };
    if (mark.isEmpty())
        return run.fail(u"empty separator"_s);
    if (hit >= 0)
        return run.tuple({of(text.left(hit)), of(mark), of(text.mid(hit + mark.size()))});
    return from == Side::Left ? run.tuple({of(text), of(u""_s), of(u""_s)}) : run.tuple({of(u""_s), of(u""_s), of(text)});
}

Datum partitionLeft(Run& run, const Call& call)
{
    return partition(run, call, Side::Left);
}

Datum partitionRight(Run& run, const Call& call)
{
    return partition(run, call, Side::Right);
}

Datum join(Run& run, const Call& call)
{
    const auto items = elements(run, call[1]);
    QString out;
    for (std::size_t i = 0; items && i < items->size() && run.spend(1 + out.size() / 4096); ++i) {
        const auto* text = (*items)[i].as<QString>();
        if (!text)
            return run.fail(u"join: a text is needed, not '%1'"_s.arg(typeName((*items)[i])));
        out += i > 0 ? self(call) + *text : *text;
    }
    return run.text(out);
}

Datum removePrefix(Run& run, const Call& call)
{
    const QString part = textArgument(run, call, 1);
    return run.text(self(call).startsWith(part) ? self(call).mid(part.size()) : self(call));
}

Datum removeSuffix(Run& run, const Call& call)
{
    const QString part = textArgument(run, call, 1);
    return run.text(self(call).endsWith(part) ? self(call).chopped(part.size()) : self(call));
}

Datum justified(Run& run, const Call& call, Side text)
{
    const qint64 width = wholeArgument(run, call, 1, 0);
    const QString fill = textArgument(run, call, 2, u" "_s);
    const qint64 gap = std::max(qint64(0), width - lengthOf(self(call)));
    if (fill.size() != 1 || gap > 65'536)
        return run.fail(u"a width and one character are needed"_s);
    const qint64 left = text == Side::Left ? 0 : text == Side::Right ? gap : gap / 2 + (gap & width & 1);
    return run.text(QString(left, fill.front()) + self(call) + QString(gap - left, fill.front()));
}

Datum justifyLeft(Run& run, const Call& call)
{
    return justified(run, call, Side::Left);
}

Datum justifyRight(Run& run, const Call& call)
{
    return justified(run, call, Side::Right);
}

Datum center(Run& run, const Call& call)
{
    return justified(run, call, Side::Both);
}

Datum zeroFill(Run& run, const Call& call)
{
    const qint64 gap = wholeArgument(run, call, 1, 0) - lengthOf(self(call));
    const bool hasSign = self(call).startsWith(u'-') || self(call).startsWith(u'+');
    if (gap > 65'536)
        return run.fail(u"a text is too long"_s);
    QString text = self(call);
    return run.text(text.insert(hasSign ? 1 : 0, QString(std::max(qint64(0), gap), u'0')));
}

Datum format(Run& run, const Call& call)
{
    return formatted(run, self(call), call);
}

constexpr auto value = "self"_L1;
constexpr std::array table{
    Builtin{"lower"_L1, {value}, 1, lower},
    Builtin{"casefold"_L1, {value}, 1, lower},
    Builtin{"upper"_L1, {value}, 1, upper},
    Builtin{"capitalize"_L1, {value}, 1, capitalize},
    Builtin{"title"_L1, {value}, 1, title},
    Builtin{"swapcase"_L1, {value}, 1, swapCase},
    Builtin{"strip"_L1, {value, "chars"_L1}, 1, stripBoth},
    Builtin{"lstrip"_L1, {value, "chars"_L1}, 1, stripLeft},
    Builtin{"rstrip"_L1, {value, "chars"_L1}, 1, stripRight},
    Builtin{"replace"_L1, {value, "old"_L1, "new"_L1, "count"_L1}, 3, replace},
    Builtin{"split"_L1, {value, "sep"_L1, "maxsplit"_L1}, 1, splitLeft},
    Builtin{"rsplit"_L1, {value, "sep"_L1, "maxsplit"_L1}, 1, splitRight},
    Builtin{"splitlines"_L1, {value}, 1, splitLines},
    Builtin{"partition"_L1, {value, "sep"_L1}, 2, partitionLeft},
    Builtin{"rpartition"_L1, {value, "sep"_L1}, 2, partitionRight},
    Builtin{"join"_L1, {value, "iterable"_L1}, 2, join},
    Builtin{"removeprefix"_L1, {value, "prefix"_L1}, 2, removePrefix},
    Builtin{"removesuffix"_L1, {value, "suffix"_L1}, 2, removeSuffix},
    Builtin{"ljust"_L1, {value, "width"_L1, "fillchar"_L1}, 2, justifyLeft},
    Builtin{"rjust"_L1, {value, "width"_L1, "fillchar"_L1}, 2, justifyRight},
    Builtin{"center"_L1, {value, "width"_L1, "fillchar"_L1}, 2, center},
    Builtin{"zfill"_L1, {value, "width"_L1}, 2, zeroFill},
    Builtin{"format"_L1, {value}, 1, format, true},
};

} // namespace

Builtins textMethods()
{
    return table;
}

} // namespace holdfast::jinja
