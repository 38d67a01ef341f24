// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr int questionsKept = 10'000;
constexpr int openAtOnce = 200;
constexpr qsizetype rememberedAtOnce = 1'000;
constexpr Ticks lateTime = 30min;     ///< how long after its time an answer still is one
constexpr Ticks betweenAnnouncing{10s}; ///< devices answer by telling all they have: not to be had by a double click
constexpr int detailsTold = 5;

/// How long an answer may take before we say that none came.
struct Patience
{
    const char* what;
    Ticks time;
};

constexpr std::array patience{
    Patience{"network-map", 600s}, ///< a coordinator asks every router, one after the other
    Patience{"ota-check", 120s},
    Patience{"health", 30s},
};
constexpr Ticks usualPatience = 60s;

Ticks patienceFor(const QString& what)
{
    const auto known = std::ranges::find_if(patience, [&](const Patience& one) { return what == QLatin1String(one.what); });
    return known == patience.end() ? usualPatience : known->time;
}

QString wordsOf(const EngineState& engine, const OpenQuestion& open)
{
    const Device* device = open.device ? engine.fleet.device(*open.device) : nullptr;
    const QString whom = device ? device->name : engine.brokers.value(open.question.broker).name;
    QString words = open.question.convention + u", "_s + open.question.what + u", "_s + whom.left(200);
    if (!open.details.isEmpty())
        words += u": "_s + open.details.join(u"; "_s);
    if (open.asked > 1)
        words += u" ("_s + QString::number(open.answered) + u'/' + QString::number(open.asked) + u')';
    return words;
}

void send(EngineStep& step, Publication publication)
{
    publication.retained = false;
    step.outcome.publications.push_back(std::move(publication));
}

/// Nothing, or why it is not to be put now.
Expected<> notTooSoon(const EngineStep& step, const OpenQuestion& open, const QString& key)
{
    const EngineState& engine = step.engine;
    const auto isSame = [&](const OpenQuestion& one) {
        return !one.givenUp && one.device == open.device && one.question.broker == open.question.broker && one.question.convention == open.question.convention
            && one.question.what == open.question.what;
    };
    if (std::any_of(engine.questions.cbegin(), engine.questions.cend(), isSame))
        return Error{Error::Code::Refused, u"this was asked already; its answer is awaited"_s};
    const auto last = engine.asked.constFind(key);
    if (last != engine.asked.constEnd() && step.moment.ticks - *last < betweenAnnouncing)
        return Error{Error::Code::Refused, u"this was asked a moment ago"_s};
    if (std::count_if(engine.questions.cbegin(), engine.questions.cend(), [](const OpenQuestion& one) { return !one.givenUp; }) >= openAtOnce)
        return Error{Error::Code::Refused, u"too many questions wait for their answers"_s};
    return Done{};
}

void noteAsked(EngineState& engine, const QString& key, Ticks ticks)
{
    if (engine.asked.size() >= questionsKept)
        engine.asked.clear();
    engine.asked.insert(key, ticks);
}

} // namespace

Expected<> putQuestion(EngineStep& step, const PutQuestion& wish)
{
    EngineState& engine = step.engine;
    if (const Expected<> may = mayPublish(engine, wish.broker, asking); !may)
        return may;
    OpenQuestion open;
    open.question = {wish.broker, wish.convention, wish.what, {}, 0};
    open.device = wish.device;
    if (wish.device) {
        const Device* device = engine.fleet.device(*wish.device);
        if (!device)
            return Error{Error::Code::NotFound, u"no such device"_s};
        open.question.about = device->identifiers;
    }
    const QString key = u"put\x1"_s + wish.broker.text() + u'\x1' + wish.convention + u'\x1' + wish.what + u'\x1' + (wish.device ? wish.device->text() : QString());
    if (const Expected<> now = notTooSoon(step, open, key); !now)
        return now;
    engine.lastTransaction = std::max(engine.lastTransaction + 1, static_cast<quint64>(std::max<qint64>(step.moment.now.time_since_epoch().count(), 1)));
    open.question.transaction = engine.lastTransaction; // never the number of an earlier run
    Expected<std::vector<Publication>> publications = engine.decoder.ask(open.question);
    if (!publications)
        return publications.error();
    open.asked = static_cast<int>(publications->size());
    for (Publication& publication : std::move(publications).value())
        send(step, std::move(publication));
    if (!Decoder::isAnswered(wish.convention, wish.what)) {
        noteAsked(engine, key, step.moment.ticks);
        return Done{};
    }
    open.deadline = step.moment.ticks + patienceFor(wish.what);
    engine.questions.insert(open.question.transaction, open);
    return Done{};
}

/// A convention's own question passes only with the broker's permission, and not sooner than it allows itself.
void takeAsk(EngineStep& step, const Ask& ask, Ticks ticks)
{
    EngineState& engine = step.engine;
    const auto broker = engine.brokers.constFind(carrierOf(engine, ask.publication.broker));
    if (broker == engine.brokers.constEnd() || !broker->permissions.ask)
        return;
    const QString key = ask.publication.broker.text() + u'\x1' + ask.publication.topic; // a payload bears its time: no two are the same
    const auto last = engine.asked.constFind(key);
    if (last != engine.asked.constEnd() && ticks - *last < ask.minimumInterval)
        return;
    noteAsked(engine, key, ticks);
    send(step, ask.publication);
}

void takeAnswer(EngineStep& step, const AnswerHeard& answer)
{
    if (answer.what == "command"_L1)
        return takeCommandAnswer(step, answer);
    EngineState& engine = step.engine;
    const auto isMeant = [&](const OpenQuestion& open) {
        const Question& question = open.question;
        const bool numbered = answer.transaction == 0 || answer.transaction == question.transaction;
        return numbered && question.broker == answer.broker && question.convention == answer.convention && question.what == answer.what;
    };
    const auto open = std::find_if(engine.questions.begin(), engine.questions.end(), isMeant);
    if (open == engine.questions.end())
        return; // somebody else's
    ++open->answered;
    open->failed = open->failed || !answer.good;
    if (!answer.detail.isEmpty() && open->details.size() < detailsTold)
        open->details.append(answer.detail.left(500));
    const bool whole = open->answered >= open->asked;
    if (!whole && !open->givenUp)
        return;
    if (open->givenUp)
        notice(step, Notice::Kind::Information, u"question-answered-late"_s, wordsOf(engine, *open));
    else
        notice(step, open->failed ? Notice::Kind::Warning : Notice::Kind::Information, open->failed ? u"question-failed"_s : u"question-answered"_s, wordsOf(engine, *open));
    if (whole)
        engine.questions.erase(open);
}

void questionsDue(EngineStep& step)
{
    auto& questions = step.engine.questions;
    for (auto open = questions.begin(); open != questions.end();) {
        if (open->deadline > step.moment.ticks) {
            ++open;
            continue;
        }
        if (!open->givenUp)
            notice(step, Notice::Kind::Warning, u"question-unanswered"_s, wordsOf(step.engine, *open));
        if (std::exchange(open->givenUp, true) || questions.size() > rememberedAtOnce) {
            open = questions.erase(open);
            continue;
        }
        open->deadline += lateTime;
        ++open;
    }
}

} // namespace holdfast
