// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/editor_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace holdfast::continuity_page {
namespace {

class EditorWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::EditorWords)
};

template <typename Choice, std::size_t count>
QString nth(const std::array<QString, count>& words, Choice choice)
{
    return words[static_cast<std::size_t>(choice)];
}

struct CodeWords
{
    const char* code;
    QString words;
};

template <std::size_t count>
QString named(const std::array<CodeWords, count>& all, const QString& code)
{
    for (const CodeWords& one : all)
        if (code == QLatin1String(one.code))
            return one.words;
    return code;
}

} // namespace

QString wordOf(ProbeKind kind)
{
    return nth(std::array{EditorWords::tr("an echo through it"), EditorWords::tr("news of a reference device"), EditorWords::tr("an answer of its own"), EditorWords::tr("the real service behind it"),
                          EditorWords::tr("a connection"), EditorWords::tr("a ping"), EditorWords::tr("what it reports of itself"), EditorWords::tr("our own network card"), EditorWords::tr("our own router"),
                          EditorWords::tr("our own broker here"), EditorWords::tr("a power meter"), EditorWords::tr("the time source")},
               kind);
}

QString wordOf(FireRule rule)
{
    return nth(std::array{EditorWords::tr("not during"), EditorWords::tr("only during"), EditorWords::tr("with or without")}, rule);
}

QString wordOf(OccupancyRule rule)
{
    return nth(std::array{EditorWords::tr("occupied or not"), EditorWords::tr("occupied"), EditorWords::tr("empty")}, rule);
}

QString wordOf(ConfirmBy confirm)
{
    return nth(std::array{EditorWords::tr("the new state"), EditorWords::tr("an answer"), EditorWords::tr("nothing")}, confirm);
}

QString wordOf(OnFail onFail)
{
    return nth(std::array{EditorWords::tr("go on"), EditorWords::tr("undo it and call a person"), EditorWords::tr("keep it and call a person")}, onFail);
}

QString wordOf(UndoBy undo)
{
    return nth(std::array{EditorWords::tr("nothing"), EditorWords::tr("letting go"), EditorWords::tr("reversing it")}, undo);
}

QString wordOf(StepStart start)
{
    return nth(std::array{EditorWords::tr("then"), EditorWords::tr("when that has expired")}, start);
}

QString wordOf(FailbackRule rule)
{
    return nth(std::array{EditorWords::tr("go back by itself"), EditorWords::tr("wait for a person"), EditorWords::tr("go back at night")}, rule);
}

QString wordOf(ResyncStage stage)
{
    return nth(std::array{EditorWords::tr("the time"), EditorWords::tr("who is there"), EditorWords::tr("alarms"), EditorWords::tr("missing history"), EditorWords::tr("commands")}, stage);
}

QString wordOf(QueuedCommands queued)
{
    return nth(std::array{EditorWords::tr("shown to the operator"), EditorWords::tr("sent unless expired"), EditorWords::tr("looked at again first")}, queued);
}

QString actionTitle(const QString& action)
{
    return named(std::array{CodeWords{"hold_last", EditorWords::tr("hold the last value")}, CodeWords{"preset", EditorWords::tr("set a preset")}, CodeWords{"follow_local_schedule", EditorWords::tr("follow the local schedule")},
                            CodeWords{"switch_link", EditorWords::tr("switch the link")}, CodeWords{"switch_broker", EditorWords::tr("switch the broker")}, CodeWords{"promote_gateway", EditorWords::tr("let a standby take over")},
                            CodeWords{"notify", EditorWords::tr("tell")}, CodeWords{"door", EditorWords::tr("give a rule to the doors")}, CodeWords{"queue_command", EditorWords::tr("keep commands for later")},
                            CodeWords{"drop_command", EditorWords::tr("refuse commands")}, CodeWords{"shed_load", EditorWords::tr("shed load")}},
                 action);
}

Icon actionIcon(const QString& action)
{
    const std::pair<const char*, Icon> icons[] = {{"hold_last", Icon::Pause}, {"preset", Icon::Temperature}, {"follow_local_schedule", Icon::Calendar}, {"switch_link", Icon::Split},
                                                  {"switch_broker", Icon::Server}, {"promote_gateway", Icon::Gateway}, {"notify", Icon::Users}, {"door", Icon::Door},
                                                  {"queue_command", Icon::Hourglass}, {"drop_command", Icon::Block}, {"shed_load", Icon::Bolt}};
    for (const auto& [name, icon] : icons)
        if (action == QLatin1String(name))
            return icon;
    return Icon::Right;
}

QString parameterTitle(const QString& parameter)
{
    return named(std::array{CodeWords{"point", EditorWords::tr("point")}, CodeWords{"value", EditorWords::tr("value")}, CodeWords{"unit", EditorWords::tr("unit")}, CodeWords{"powered_by", EditorWords::tr("powered by")},
                            CodeWords{"schedule", EditorWords::tr("schedule")}, CodeWords{"local_clock", EditorWords::tr("its clock set by")}, CodeWords{"flush_sessions", EditorWords::tr("cut open connections")},
                            CodeWords{"fenced", EditorWords::tr("shut the former one out")}, CodeWords{"channel", EditorWords::tr("by")}, CodeWords{"priority", EditorWords::tr("as priority")}, CodeWords{"rule", EditorWords::tr("rule")},
                            CodeWords{"least_priority", EditorWords::tr("from importance")}, CodeWords{"target_power", EditorWords::tr("down to")}},
                 parameter);
}

QString argumentWords(const QString& code)
{
    return named(std::array{CodeWords{"mains", EditorWords::tr("mains")}, CodeWords{"ups", EditorWords::tr("a UPS")}, CodeWords{"battery", EditorWords::tr("a battery")}, CodeWords{"network", EditorWords::tr("the network")},
                            CodeWords{"rtc", EditorWords::tr("its own clock chip")}, CodeWords{"gateway", EditorWords::tr("the gateway")}, CodeWords{"desktop", EditorWords::tr("a message on the screen")},
                            CodeWords{"siren", EditorWords::tr("a siren")}, CodeWords{"sms_modem", EditorWords::tr("a text message")}, CodeWords{"email", EditorWords::tr("e-mail")}, CodeWords{"webhook", EditorWords::tr("a web hook")},
                            CodeWords{"fire_rule_only", EditorWords::tr("open for the fire alarm only")}, CodeWords{"keep", EditorWords::tr("stay as they are")}, CodeWords{"pulse", EditorWords::tr("open once")},
                            CodeWords{"true", EditorWords::tr("yes")}, CodeWords{"false", EditorWords::tr("no")}},
                 code);
}

} // namespace holdfast::continuity_page
