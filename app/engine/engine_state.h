// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/alarms.h"
#include "app/decode/decoder.h"
#include "app/engine/continuing.h"
#include "app/engine/engine.h"
#include "app/engine/execution.h"
#include "app/engine/failover.h"
#include "app/operation/command_book.h"

#include <QHash>
#include <QSet>

namespace holdfast {

/// What the engine remembers of one broker beside its configuration.
struct BrokerMemory
{
    LinkState link;
    std::optional<Timestamp> lostSince;
    std::optional<quint64> dropped; ///< the broker's own count of messages it dropped
    Timestamp droppedAt;
    std::vector<Timestamp> hostBirths; ///< of our own STATE as Sparkplug primary host, the last few
    std::optional<Ticks> rivalTold;    ///< when the operator was last told that somebody else speaks as that host
};

/// Asked, and not yet answered.
struct OpenQuestion
{
    Question question;
    std::optional<DeviceId> device;
    Ticks deadline{0};
    int asked = 1;        ///< publications; each is to be answered
    int answered = 0;
    bool failed = false;  ///< one of the answers was no
    QStringList details;  ///< what the answers said
    bool givenUp = false; ///< the operator knows that nothing came; a late answer is still taken
};

/// Retained topics on their way out: looked at once more, then copied, then cleared.
struct Clearing
{
    quint64 ticket = 0;
    Actor actor;
    BrokerId broker;
    QSet<QString> awaited;                 ///< not yet looked at
    QHash<QString, QByteArray> payloads;   ///< as the broker keeps them now
    QStringList saved;                     ///< on their way into the copy
    qsizetype bytes = 0;
    int left = 0;                          ///< that stay as they are
    Ticks deadline{0};
    bool saving = false;                   ///< waits for the copy to be durable
};

/// Who belongs to the site, and who joined or left it since the journal last said so.
struct Memberships
{
    QSet<DeviceId> adopted;
    std::vector<QString> joined; ///< names
    std::vector<QString> left;
    Ticks first{0};              ///< of those not yet told
    Ticks last{0};
};

/// All that lives between two steps.
struct EngineState
{
    explicit EngineState(const EngineOptions& options);

    EngineOptions options;
    Decoder decoder;
    Fleet fleet;
    Alarms alarms;
    QHash<BrokerId, BrokerConfig> brokers;
    QHash<BrokerId, BrokerMemory> memories;
    QHash<OperatorId, Operator> operators;
    SiteModel site;
    Figures figures;
    QHash<QString, Ticks> asked;   ///< when each convention's own question was last put
    QHash<quint64, OpenQuestion> questions; ///< by transaction
    quint64 lastTransaction = 0;
    std::optional<Clearing> clearing;
    ContinuityKept continuity;
    Execution execution;
    Failover failover;
    Memberships members;
    CommandBook commands;
    CommandNews commandNews;
    quint64 ownTickets = 0;        ///< of what Holdfast itself writes down and waits for
    QHash<QString, LearnedMapping> learned; ///< by broker and key
    QSet<QString> faultyTopics;    ///< those the operator was told of
    quint64 telemetryRevision = 0;
    bool alarmsMoved = true;
    Ticks lastStep{-1};
    Ticks lastSecond{-1};
    Ticks lastInbox{-1};
    std::size_t inboxLeft = 0;     ///< newcomers still to be told of before others have their turn again
    std::size_t heardLeft = 0;     ///< devices still to be told as heard within this second
    quint64 messagesThen = 0;      ///< at the last second
    Ticks clockOffset{0};          ///< wall clock minus ticks
    Events events;                 ///< reused, so that a message costs no allocation here
    Changes changes;
    AlarmNews news;
};

/// One call: what is known, when, and what comes of it.
struct EngineStep
{
    EngineState& engine;
    Instant moment;
    Outcome& outcome;
};

// telling.cpp: what the window and the recorder get to know
void tellChanges(EngineStep& step);   ///< hands the waiting changes to the alarms, the delta and the records
void tellAlarms(EngineStep& step);
void restoreChanges(EngineStep& step);
void notice(EngineStep& step, Notice::Kind kind, const QString& code, const QString& detail);

// happenings.cpp: events and diagnostics stand in the journal beside the alarms
void journalCommand(EngineStep& step, const PointCommand& ended);
void noteMember(EngineStep& step, const Device& device, bool isNews);       ///< adopted or no longer
void membersDue(EngineStep& step);                                         ///< those who joined or left together are one event
void journalHappening(EngineStep& step, const QString& code, const QString& source);
void journalDiagnostic(EngineStep& step, const QString& code, const QString& detail);

// lines.cpp: messages and links, also of brokers that stand in for each other
void takeMessage(EngineStep& step, const Message& message);
void takeLink(EngineStep& step, const LinkState& link);
void goOver(EngineStep& step, LineRun& run);              ///< to the broker that is wanted
void muteLine(EngineStep& step, LineRun& run, bool mute); ///< the broker in use is connected, and does not answer
[[nodiscard]] BrokerId carrierOf(const EngineState& engine, const BrokerId& broker); ///< the one that carries for it now
void routeOut(EngineStep& step); ///< what leaves goes to whoever carries

// failover.cpp: which of them carries
void linesChanged(EngineStep& step);
void failoverDue(EngineStep& step);
[[nodiscard]] Expected<> releaseFailover(EngineStep& step, const ReleaseFailover& wish);

// listening.cpp: messages and links of one broker, whichever stands in for it
void takeOwn(EngineStep& step, const Message& message);
void takeWay(EngineStep& step, const LinkState& link);
void takeEvents(EngineStep& step, const Instant& arrival, const Message* said = nullptr); ///< `said`: what they come of, where the inbox is to show it

// acting.cpp: what operators want
void takeIntent(EngineStep& step, const Intent& intent);

/// One of the permissions a broker may be given, and what is said where it was not.
struct Permit
{
    bool Permissions::*given;
    QStringView refusal;
};
inline constexpr Permit asking{&Permissions::ask, u"asking is not permitted on this broker"};
inline constexpr Permit commanding{&Permissions::command, u"commands are not permitted on this broker"};

// permits.cpp
/// Whether something may go to the broker now: it is known, has the permission and is connected.
[[nodiscard]] Expected<> mayPublish(const EngineState& engine, const BrokerId& id, const Permit& permit);

// wishes.cpp: wishes about the engine's own things
[[nodiscard]] Expected<> applyOwn(EngineStep& step, const Wish& wish);

// questions.cpp: what conventions and operators ask
[[nodiscard]] Expected<> putQuestion(EngineStep& step, const PutQuestion& wish);
void takeAsk(EngineStep& step, const Ask& ask, Ticks ticks);
void takeAnswer(EngineStep& step, const AnswerHeard& answer);
void questionsDue(EngineStep& step);

// clearing.cpp: ghosts
[[nodiscard]] Expected<> beginClearing(EngineStep& step, const Actor& actor, quint64 ticket, const ClearGhosts& wish);
void noteForClearing(EngineStep& step, const Message& message);
void clearingDue(EngineStep& step);
void ticketsSaved(EngineStep& step, const std::vector<quint64>& tickets);

// commanding.cpp: commands to points
void restoreCommands(EngineStep& step, std::vector<PointCommand> stored);
[[nodiscard]] Expected<> command(EngineStep& step, const Actor& actor, quint64 ticket, const WritePoint& wish);
void commandsSaved(EngineStep& step, const std::vector<quint64>& tickets);
void takeReceipts(EngineStep& step, const std::vector<CommandReceipt>& receipts);
void takeCommandAnswer(EngineStep& step, const AnswerHeard& answer);
[[nodiscard]] Expected<quint64> writeForPolicy(EngineStep& step, const PolicyWrite& wish); ///< answers the command's number
[[nodiscard]] Expected<> letGoForPolicy(EngineStep& step, const PolicyWrite& wish);
void hearForCommands(EngineStep& step, const ReadingChanged& change);
void commandsDue(EngineStep& step);

// discovering.cpp: rules, settings, what was learnt
void restoreDiscovery(EngineStep& step, Restored& stored);
void learnAdopted(EngineStep& step, const Adopt& wish);
void forgetLearned(EngineStep& step, const std::vector<DeviceId>& devices);
void tellDiscovery(EngineStep& step, const Wish& wish);
void auditDecisions(EngineStep& step);

// continuing.cpp: the engineer's document, evidence, what was kept of both
void restoreContinuity(EngineStep& step, const std::vector<Document>& documents);
[[nodiscard]] bool isAboutContinuity(const Wish& wish);
[[nodiscard]] Expected<> applyContinuity(EngineStep& step, const Actor& actor, const Wish& wish);
void keepDocument(EngineStep& step, const Document& document); ///< what could not be read in its place is set aside, not lost

// arming.cpp: policies
[[nodiscard]] Expected<> savePolicy(EngineStep& step, const Actor& actor, const SavePolicy& wish);
[[nodiscard]] Expected<> removePolicy(EngineStep& step, const RemovePolicy& wish);
[[nodiscard]] Expected<> armPolicy(EngineStep& step, const Actor& actor, const ArmPolicy& wish);
[[nodiscard]] Expected<> disarmPolicy(EngineStep& step, const DisarmPolicy& wish);
[[nodiscard]] Expected<> tellPolicy(EngineStep& step, const TellPolicy& wish);
void takeProof(EngineStep& step, const PolicyProof& proof);
void restorePolicies(EngineStep& step); ///< says which are armed, and has all of them proved again
void standingsDue(EngineStep& step);   ///< how policies stand, where that has changed
void sharedCausesDue(EngineStep& step); ///< shared_causes.cpp: tells the alarms what brokers and devices hang on together
void scopesDue(EngineStep& step);       ///< an armed policy whose scope has grown no longer counts as approved

// executing.cpp: armed policies at work
void restoreExecution(EngineStep& step); ///< once devices, links and commands are known
void armedChanged(EngineStep& step);    ///< begins with those that run here, ends with those that were disarmed
void takeStationAnswers(EngineStep& step, const std::vector<StationAnswer>& answers);
void executionDue(EngineStep& step);

// audit.cpp
struct AuditWords
{
    QString object;
    QString before;
    QString after;
};
[[nodiscard]] AuditWords wordsFor(const EngineState& engine, const Wish& wish);

// seconds.cpp: what is done once a second
void everySecond(EngineStep& step);
void watchClocks(EngineStep& step);

} // namespace holdfast
