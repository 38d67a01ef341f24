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

/// How long an answer may take before we say that none came. Nothing: devices answer by announcing themselves.
struct Patience
{
    const char* what;
    Ticks time;
};

constexpr std::array patience{
    Patience{"announce", 0s},
    Patience{"rebirth", 0s},
    Patience{"network-map", 300s}, ///< a coordinator asks every router, one after the other
    Patience{"ota-check", 90s},
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
    return QString(open.question.convention + u", "_s + open.question.what + u", "_s + whom.left(200));
}

void send(EngineStep& step, Publication publication)
{
    publication.retained = false;
    step.outcome.publications.push_back(std::move(publication));
}

} // namespace

Expected<> putQuestion(EngineStep& step, const PutQuestion& wish)
{
    EngineState& engine = step.engine;
    if (const Expected<> may = mayPublish(engine, wish.broker, asking); !may)
        return may;
    OpenQuestion open{{wish.broker, wish.convention, wish.what, {}, 0}, wish.device, {}};
    if (wish.device) {
        const Device* device = engine.fleet.device(*wish.device);
        if (!device)
            return Error{Error::Code::NotFound, u"no such device"_s};
        open.question.about = device->identifiers;
    }
    const auto isSame = [&](const OpenQuestion& one) {
        return one.device == open.device && one.question.broker == wish.broker && one.question.convention == wish.convention && one.question.what == wish.what;
    };
    if (std::any_of(engine.questions.cbegin(), engine.questions.cend(), isSame))
        return Error{Error::Code::Refused, u"this was asked already; its answer is awaited"_s};
    if (engine.questions.size() >= openAtOnce)
        return Error{Error::Code::Refused, u"too many questions wait for their answers"_s};
    engine.lastTransaction = std::max(engine.lastTransaction + 1, static_cast<quint64>(std::max<qint64>(step.moment.now.time_since_epoch().count(), 1)));
    open.question.transaction = engine.lastTransaction; // never the number of an earlier run
    Expected<std::vector<Publication>> publications = engine.decoder.ask(open.question);
    if (!publications)
        return publications.error();
    for (Publication& publication : std::move(publications).value())
        send(step, std::move(publication));
    const Ticks time = patienceFor(wish.what);
    open.deadline = step.moment.ticks + time;
    if (time > Ticks(0))
        engine.questions.insert(open.question.transaction, open);
    return Done{};
}

/// A convention's own question passes only with the broker's permission, and not sooner than it allows itself.
void takeAsk(EngineStep& step, const Ask& ask, Ticks ticks)
{
    EngineState& engine = step.engine;
    const auto broker = engine.brokers.constFind(ask.publication.broker);
    if (broker == engine.brokers.constEnd() || !broker->permissions.ask)
        return;
    const QString key = ask.publication.broker.text() + u'\x1' + ask.publication.topic + u'\x1' + QString::fromLatin1(ask.publication.payload.toBase64());
    const auto last = engine.asked.constFind(key);
    if (last != engine.asked.constEnd() && ticks - *last < ask.minimumInterval)
        return;
    if (engine.asked.size() >= questionsKept)
        engine.asked.clear();
    engine.asked.insert(key, ticks);
    send(step, ask.publication);
}

void takeAnswer(EngineStep& step, const AnswerHeard& answer)
{
    EngineState& engine = step.engine;
    const auto isMeant = [&](const OpenQuestion& open) {
        const Question& question = open.question;
        const bool numbered = answer.transaction == 0 || answer.transaction == question.transaction;
        return numbered && question.broker == answer.broker && question.convention == answer.convention && question.what == answer.what;
    };
    const auto open = std::find_if(engine.questions.cbegin(), engine.questions.cend(), isMeant);
    if (open == engine.questions.cend())
        return; // somebody else's
    const QString detail = QString(wordsOf(engine, *open) + (answer.detail.isEmpty() ? QString() : QString(u": "_s + answer.detail.left(500))));
    notice(step, answer.good ? Notice::Kind::Information : Notice::Kind::Warning, answer.good ? u"question-answered"_s : u"question-failed"_s, detail);
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
        notice(step, Notice::Kind::Warning, u"question-unanswered"_s, wordsOf(step.engine, *open));
        open = questions.erase(open);
    }
}

} // namespace holdfast
