// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_pattern.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestSubject = 16 * 1024;
constexpr qsizetype longestPattern = 2 * 1024;
constexpr int stepsPerMatch = 100;

/// One pattern and what it is held against.
struct Search
{
    QRegularExpression pattern;
    QString subject;
};

std::optional<Search> searchOf(Run& run, const Call& call, std::size_t caseSlot)
{
    Search search{boundedPattern(call.text(1), call.flag(caseSlot) ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption), call.text(0)};
    if (search.subject.size() > longestSubject || search.pattern.pattern().size() > longestPattern)
        run.fail(u"too much text for a regular expression"_s);
    else if (!search.pattern.isValid())
        run.fail(u"regular expression: %1"_s.arg(search.pattern.errorString()));
    return run.spend(stepsPerMatch) ? std::optional(std::move(search)) : std::nullopt;
}

/// Every match from left to right; gives up when the pattern explodes.
std::vector<QRegularExpressionMatch> matchesOf(Run& run, const Search& search)
{
    std::vector<QRegularExpressionMatch> matches;
    auto at = search.pattern.globalMatch(search.subject);
    while (at.hasNext() && run.spend(stepsPerMatch))
        matches.push_back(at.next());
    if (!at.isValid())
        run.fail(u"the regular expression takes too long"_s);
    return matches;
}

Datum found(Run& run, const Call& call, QRegularExpression::MatchOption where)
{
    const auto search = searchOf(run, call, 2);
    const auto match = search ? search->pattern.match(search->subject, 0, QRegularExpression::NormalMatch, where) : QRegularExpressionMatch();
    if (search && !match.isValid())
        return run.fail(u"the regular expression takes too long"_s);
    return Datum::of(match.hasMatch());
}

Datum matches(Run& run, const Call& call)
{
    return found(run, call, QRegularExpression::AnchorAtOffsetMatchOption);
}

Datum searches(Run& run, const Call& call)
{
    return found(run, call, QRegularExpression::NoMatchOption);
}

/// \1, \g<1> and \g<name> in the text that takes the place of a match.
QString expanded(const QString& replacement, const QRegularExpressionMatch& match)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = replacement[i] == u'\\' && i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (next.isDigit()) {
            out += match.captured(next.digitValue());
            ++i;
        } else if (next == u'g' && replacement.indexOf(u'>', i) > 0) {
            const auto end = replacement.indexOf(u'>', i);
            const QString name = replacement.mid(i + 3, end - i - 3);
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            out += isNumber ? match.captured(number) : match.captured(name);
            i = end;
        } else if (next == u'n' || next == u't' || next == u'\\') {
            out += next == u'n' ? u'\n' : next == u't' ? u'\t' : u'\\';
            ++i;
        } else {
            out += replacement[i];
        }
    }
    return out;
}

Datum replaces(Run& run, const Call& call)
{
    const auto search = searchOf(run, call, 3);
    if (!search)
        return {};
    const QString replacement = call.text(2);
    QString out;
    qsizetype at = 0;
    for (const auto& match : matchesOf(run, *search)) {
        out += QStringView(search->subject).sliced(at, match.capturedStart() - at).toString() + expanded(replacement, match);
        at = match.capturedEnd();
        if (!run.spend(out.size() / 1024))
            return {};
    }
    return run.text(out + search->subject.mid(at));
}

/// The whole match without groups, the group when there is one, a tuple of all else.
Datum groupsOf(Run& run, const QRegularExpressionMatch& match, int groups)
{
    if (groups <= 1)
        return Datum::of(match.captured(groups));
    std::vector<Datum> all;
    for (int i = 1; i <= groups; ++i)
        all.push_back(Datum::of(match.hasCaptured(i) ? match.captured(i) : QString(u""_s)));
    return run.tuple(std::move(all));
}

Datum findAll(Run& run, const Datum& subject, const Datum& pattern, const Datum& ignoreCase)
{
    if (!subject.isText())
        return run.fail(u"a text is needed, not '%1'"_s.arg(typeName(subject)));
    Call call;
    call.slots = {subject, pattern, ignoreCase};
    const auto search = searchOf(run, call, 2);
    if (!search)
        return {};
    std::vector<Datum> all;
    for (const auto& match : matchesOf(run, *search))
        all.push_back(groupsOf(run, match, search->pattern.captureCount()));
    return run.list(std::move(all));
}

Datum findsAll(Run& run, const Call& call)
{
    return findAll(run, call[0], call.value(1, Datum::of(QString())), call.value(2, Datum::of(false)));
}

Datum findsAt(Run& run, const Call& call)
{
    const Datum all = findAll(run, call[0], call.value(1, Datum::of(QString())), call.value(3, Datum::of(false)));
    const Datum one = run.failed() ? Datum() : item(run, all, call.value(2, Datum::of(0)));
    return one.isUndefined() ? run.fail(u"list index out of range"_s) : one;
}

constexpr auto value = "value"_L1;
constexpr auto find = "find"_L1;
constexpr auto ignoreCase = "ignorecase"_L1;
constexpr std::array table{
    Builtin{"regex_match"_L1, {value, find, ignoreCase}, 1, matches},
    Builtin{"regex_search"_L1, {value, find, ignoreCase}, 1, searches},
    Builtin{"regex_replace"_L1, {value, find, "replace"_L1, ignoreCase}, 1, replaces},
    Builtin{"regex_findall"_L1, {value, find, ignoreCase}, 1, findsAll},
    Builtin{"regex_findall_index"_L1, {value, find, "index"_L1, ignoreCase}, 1, findsAt},
};

} // namespace

QRegularExpression boundedPattern(const QString& pattern, QRegularExpression::PatternOptions options)
{
    return QRegularExpression(u"(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)"_s + pattern, options | QRegularExpression::UseUnicodePropertiesOption);
}

Builtins patternFilters()
{
    return table;
}

} // namespace holdfast::jinja
