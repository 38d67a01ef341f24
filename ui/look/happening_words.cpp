// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/happening_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

struct HappeningWords
{
    const char* code;
    const char* sentence;
};

constexpr std::array happenings{
    HappeningWords{"history-paused", QT_TRANSLATE_NOOP("holdfast::Facts", "History is paused")},
    HappeningWords{"history-resumed", QT_TRANSLATE_NOOP("holdfast::Facts", "History is recorded again")},
    HappeningWords{"discovery-fault", QT_TRANSLATE_NOOP("holdfast::Facts", "A device announces itself in a way that cannot be used")},
    HappeningWords{"intent-refused", QT_TRANSLATE_NOOP("holdfast::Facts", "Not allowed")},
    HappeningWords{"messages-skipped", QT_TRANSLATE_NOOP("holdfast::Facts", "More values came in than could be taken: older ones were skipped")},
    HappeningWords{"was-suspended", QT_TRANSLATE_NOOP("holdfast::Facts", "Holdfast stood still for a while: every device gets time to be heard again")},
    HappeningWords{"continuity-unreadable", QT_TRANSLATE_NOOP("holdfast::Facts", "What was stored of continuity cannot be read; it stays as it is")},
    HappeningWords{"policy-not-armed", QT_TRANSLATE_NOOP("holdfast::Facts", "A policy is not what was armed and does not count as armed")},
    HappeningWords{"policy-step-refused", QT_TRANSLATE_NOOP("holdfast::Facts", "A step of a policy was refused")},
    HappeningWords{"policy-blind", QT_TRANSLATE_NOOP("holdfast::Facts", "This station is cut off itself: the policy does nothing")},
    HappeningWords{"policy-acts-long", QT_TRANSLATE_NOOP("holdfast::Facts", "A fallback lasts longer than it should")},
    HappeningWords{"fallback-began", QT_TRANSLATE_NOOP("holdfast::Facts", "Fallback began")},
    HappeningWords{"fallback-over", QT_TRANSLATE_NOOP("holdfast::Facts", "Fallback is over")},
    HappeningWords{"broker-stand-in", QT_TRANSLATE_NOOP("holdfast::Facts", "A broker stands in for another")},
    HappeningWords{"broker-usual", QT_TRANSLATE_NOOP("holdfast::Facts", "The usual broker carries its messages again")},
    HappeningWords{"broker-stuck", QT_TRANSLATE_NOOP("holdfast::Facts", "Brokers no longer change places until somebody has looked")},
    HappeningWords{"report-trouble", QT_TRANSLATE_NOOP("holdfast::Facts", "A scheduled report did not succeed")},
    HappeningWords{"clock-moved", QT_TRANSLATE_NOOP("holdfast::Facts", "The clock of this workstation was moved")},
    HappeningWords{"broker-dropped", QT_TRANSLATE_NOOP("holdfast::Facts", "The broker itself dropped messages")},
    HappeningWords{"question-answered", QT_TRANSLATE_NOOP("holdfast::Facts", "Answered")},
    HappeningWords{"question-failed", QT_TRANSLATE_NOOP("holdfast::Facts", "The answer was no")},
    HappeningWords{"question-unanswered", QT_TRANSLATE_NOOP("holdfast::Facts", "No answer came")},
    HappeningWords{"question-answered-late", QT_TRANSLATE_NOOP("holdfast::Facts", "An answer came after all")},
    HappeningWords{"sparkplug-host-rival", QT_TRANSLATE_NOOP("holdfast::Facts", "Somebody else speaks as this station's Sparkplug primary host")},
    HappeningWords{"ghosts-cleared", QT_TRANSLATE_NOOP("holdfast::Facts", "Retained topics were cleared, a copy is kept")},
    HappeningWords{"ghosts-kept", QT_TRANSLATE_NOOP("holdfast::Facts", "Retained topics that were left as they are")},
    HappeningWords{"command-not-confirmed", QT_TRANSLATE_NOOP("holdfast::Facts", "A command was not confirmed")},
    HappeningWords{"command-confirmed-late", QT_TRANSLATE_NOOP("holdfast::Facts", "A command was confirmed late")},
    HappeningWords{"command-rejected", QT_TRANSLATE_NOOP("holdfast::Facts", "A command was rejected")},
    HappeningWords{"command-expired", QT_TRANSLATE_NOOP("holdfast::Facts", "A command expired unsent")},
    HappeningWords{"override-stays", QT_TRANSLATE_NOOP("holdfast::Facts", "What was set for a time could not be set back")},
    HappeningWords{"broker-overrun", QT_TRANSLATE_NOOP("holdfast::Facts", "More came in than could be taken: resynchronising")},
    HappeningWords{"value-set", QT_TRANSLATE_NOOP("holdfast::Facts", "Set by hand")},
    HappeningWords{"value-set-by-holdfast", QT_TRANSLATE_NOOP("holdfast::Facts", "Set by Holdfast")},
    HappeningWords{"value-assumed", QT_TRANSLATE_NOOP("holdfast::Facts", "Set by hand, nothing says whether it was done")},
    HappeningWords{"device-joined", QT_TRANSLATE_NOOP("holdfast::Facts", "Joined the site")},
    HappeningWords{"device-left", QT_TRANSLATE_NOOP("holdfast::Facts", "No longer part of the site")},
};

} // namespace

QString happeningWords(const QString& code)
{
    const auto found = std::ranges::find_if(happenings, [&](const HappeningWords& words) { return code == QLatin1String(words.code); });
    return found == happenings.end() ? code : QCoreApplication::translate("holdfast::Facts", found->sentence);
}

} // namespace holdfast
