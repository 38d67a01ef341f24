// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/refusal_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <vector>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Exactly as the rooms below say it; a test holds that nobody there says anything else. What is special stands before what is general.
constexpr std::array<const char*, 306> rows{
    QT_TRANSLATE_NOOP("refusals", "%1: a new file cannot be made here"),
    QT_TRANSLATE_NOOP("refusals", "what was written is damaged, too: %1"),
    QT_TRANSLATE_NOOP("refusals", "%1 was written by another version of Holdfast (schema %2)"),
    // continuity documents and policies
    QT_TRANSLATE_NOOP("refusals", "the file: larger than 1 MB"),
    QT_TRANSLATE_NOOP("refusals", "the file: not a JSON object: %1"),
    QT_TRANSLATE_NOOP("refusals", "not a document of the format %1"),
    QT_TRANSLATE_NOOP("refusals", "a document without a version"),
    QT_TRANSLATE_NOOP("refusals", "written by a later version of Holdfast"),
    QT_TRANSLATE_NOOP("refusals", "larger than anybody writes"),
    QT_TRANSLATE_NOOP("refusals", "evidence needs a function, a moment and times that make sense"),
    QT_TRANSLATE_NOOP("refusals", "more %1s than anybody has"),
    QT_TRANSLATE_NOOP("refusals", "a %1 without an id"),
    QT_TRANSLATE_NOOP("refusals", "two %1s are called %2"),
    QT_TRANSLATE_NOOP("refusals", "the weight of %1 is not 1, 2 or 3"),
    QT_TRANSLATE_NOOP("refusals", "%1 names more than anybody counts"),
    QT_TRANSLATE_NOOP("refusals", "%1: not an object"),
    QT_TRANSLATE_NOOP("refusals", "a time of %1 is negative"),
    QT_TRANSLATE_NOOP("refusals", "%1 holds for a negative time"),
    QT_TRANSLATE_NOOP("refusals", "%1 feeds itself"),
    QT_TRANSLATE_NOOP("refusals", "%1 feeds more than anybody counts"),
    QT_TRANSLATE_NOOP("refusals", "%1 runs over itself"),
    QT_TRANSLATE_NOOP("refusals", "more links than anybody draws"),
    QT_TRANSLATE_NOOP("refusals", "a link needs two ends"),
    QT_TRANSLATE_NOOP("refusals", "a stand-in needs what it stands in for"),
    QT_TRANSLATE_NOOP("refusals", "what was kept of a policy cannot be read"),
    QT_TRANSLATE_NOOP("refusals", "scope: means nothing here"),
    QT_TRANSLATE_NOOP("refusals", "what was kept of the policies ends in the middle"),
    QT_TRANSLATE_NOOP("refusals", "by hand only a person, the maker, a drill or a real outage can be named as the source"),
    QT_TRANSLATE_NOOP("refusals", "what somebody says is a claim; proof comes from drills and outages"),
    QT_TRANSLATE_NOOP("refusals", "a trial shows that it works or that it does not"),
    QT_TRANSLATE_NOOP("refusals", "evidence needs a note: what was seen, or who says so"),
    QT_TRANSLATE_NOOP("refusals", "this moment has not come yet"),
    QT_TRANSLATE_NOOP("refusals", "a trial is recorded within 7 days: later nobody knows whether the devices are still the same"),
    QT_TRANSLATE_NOOP("refusals", "say first what happens: what is not known cannot be proven"),
    QT_TRANSLATE_NOOP("refusals", "no such function"),
    QT_TRANSLATE_NOOP("refusals", "more evidence than anybody keeps"),
    QT_TRANSLATE_NOOP("refusals", "a policy needs an id and a name"),
    QT_TRANSLATE_NOOP("refusals", "this policy is armed: disarm it before it is changed"),
    QT_TRANSLATE_NOOP("refusals", "this policy is armed: disarm it before it is removed"),
    QT_TRANSLATE_NOOP("refusals", "more policies than anybody keeps"),
    QT_TRANSLATE_NOOP("refusals", "no such policy"),
    QT_TRANSLATE_NOOP("refusals", "this policy was changed meanwhile: look at it again"),
    QT_TRANSLATE_NOOP("refusals", "this policy is armed already"),
    QT_TRANSLATE_NOOP("refusals", "this policy is not armed"),
    QT_TRANSLATE_NOOP("refusals", "the check finds errors: %1"),
    QT_TRANSLATE_NOOP("refusals", "this policy is not proved yet"),
    QT_TRANSLATE_NOOP("refusals", "the proof of this policy has failed"),
    QT_TRANSLATE_NOOP("refusals", "at this site the check finds: %1"),
    QT_TRANSLATE_NOOP("refusals", "class C needs two persons: somebody other than its writer arms it"),
    QT_TRANSLATE_NOOP("refusals", "what is kept beside a policy cannot be read"),
    // telling people
    QT_TRANSLATE_NOOP("refusals", "e-mail needs the name of a server"),
    QT_TRANSLATE_NOOP("refusals", "e-mail needs an address it comes from"),
    QT_TRANSLATE_NOOP("refusals", "a password is never sent without encryption"),
    QT_TRANSLATE_NOOP("refusals", "a web hook needs an address that begins with https:// or http://, without a password in it"),
    QT_TRANSLATE_NOOP("refusals", "everybody on the roster needs a name, times, and an e-mail address that is one"),
    QT_TRANSLATE_NOOP("refusals", "steps follow each other, between half a minute and a week after the alarm's start"),
    QT_TRANSLATE_NOOP("refusals", "an alarm is repeated at most once a minute and at least once a day"),
    QT_TRANSLATE_NOOP("refusals", "this way of telling people is switched off"),
    QT_TRANSLATE_NOOP("refusals", "there is no window here that could show it"),
    QT_TRANSLATE_NOOP("refusals", "Notifications cannot be kept: %1"),
    QT_TRANSLATE_NOOP("refusals", "What was chosen about notifications cannot be read: %1"),
    QT_TRANSLATE_NOOP("refusals", "What was kept about notifications is damaged; it was set aside."),
    // roles and accounts
    QT_TRANSLATE_NOOP("refusals", "Viewers watch; this needs an operator."),
    QT_TRANSLATE_NOOP("refusals", "This needs an engineer."),
    QT_TRANSLATE_NOOP("refusals", "This needs an administrator."),
    QT_TRANSLATE_NOOP("refusals", "this account is switched off"),
    QT_TRANSLATE_NOOP("refusals", "this account has expired"),
    QT_TRANSLATE_NOOP("refusals", "this account is switched off or has expired"),
    QT_TRANSLATE_NOOP("refusals", "an operator needs a name"),
    QT_TRANSLATE_NOOP("refusals", "the last administrator cannot be taken away"),
    QT_TRANSLATE_NOOP("refusals", "Wait %1 s before the next try."),
    QT_TRANSLATE_NOOP("refusals", "Name or password is wrong, or the account is not in use."),
    QT_TRANSLATE_NOOP("refusals", "There is no such account."),
    QT_TRANSLATE_NOOP("refusals", "A password has 8 to 1024 characters."),
    QT_TRANSLATE_NOOP("refusals", "Not enough memory to keep a password safely."),
    QT_TRANSLATE_NOOP("refusals", "An account needs a name."),
    QT_TRANSLATE_NOOP("refusals", "There is an account of this name already."),
    QT_TRANSLATE_NOOP("refusals", "Somebody must be left who may administer."),
    QT_TRANSLATE_NOOP("refusals", "The accounts cannot be read."),
    QT_TRANSLATE_NOOP("refusals", "No secret is kept under this name."),
    QT_TRANSLATE_NOOP("refusals", "The sealed file cannot be used: %1"),
    QT_TRANSLATE_NOOP("refusals", "The sealed file is damaged or its key is another one; it was left as it is."),
    QT_TRANSLATE_NOOP("refusals", "libsodium is not ready"),
    QT_TRANSLATE_NOOP("refusals", "An anchor is a number, a colon and 64 hexadecimal digits."),
    // brokers and the site
    QT_TRANSLATE_NOOP("refusals", "a broker needs a name, a host and a port"),
    QT_TRANSLATE_NOOP("refusals", "a broker needs at least one topic filter"),
    QT_TRANSLATE_NOOP("refusals", "a Sparkplug host id is a short text without /, + and #"),
    QT_TRANSLATE_NOOP("refusals", "keep-alive must be between 1 and 65535 seconds"),
    QT_TRANSLATE_NOOP("refusals", "no such broker"),
    QT_TRANSLATE_NOOP("refusals", "asking is not permitted on this broker"),
    QT_TRANSLATE_NOOP("refusals", "commands are not permitted on this broker"),
    QT_TRANSLATE_NOOP("refusals", "the broker is not connected"),
    QT_TRANSLATE_NOOP("refusals", "no such time zone"),
    QT_TRANSLATE_NOOP("refusals", "every floor needs an id of its own"),
    QT_TRANSLATE_NOOP("refusals", "every space needs an id of its own"),
    QT_TRANSLATE_NOOP("refusals", "a space stands on a floor that is not there"),
    QT_TRANSLATE_NOOP("refusals", "nobody understands this wish"),
    QT_TRANSLATE_NOOP("refusals", "too many actions are waiting"),
    // Sparkplug values
    QT_TRANSLATE_NOOP("refusals", "no such edge node was heard"),
    QT_TRANSLATE_NOOP("refusals", "too much to unpack"),
    QT_TRANSLATE_NOOP("refusals", "it grows beyond %1 bytes when unpacked"),
    QT_TRANSLATE_NOOP("refusals", "it cannot be unpacked"),
    QT_TRANSLATE_NOOP("refusals", "what was compressed is no Sparkplug payload"),
    QT_TRANSLATE_NOOP("refusals", "it is compressed twice"),
    QT_TRANSLATE_NOOP("refusals", "a payload of %1 bytes is larger than the limit"),
    QT_TRANSLATE_NOOP("refusals", "no Sparkplug payload"),
    QT_TRANSLATE_NOOP("refusals", "%1 metrics are more than the limit of %2"),
    QT_TRANSLATE_NOOP("refusals", "%1 came where another type was announced"),
    QT_TRANSLATE_NOOP("refusals", "a time beyond the year 9999"),
    QT_TRANSLATE_NOOP("refusals", "not a finite number"),
    QT_TRANSLATE_NOOP("refusals", "a text of %1 characters is too long for a value"),
    QT_TRANSLATE_NOOP("refusals", "yes or no is needed"),
    QT_TRANSLATE_NOOP("refusals", "the number does not fit its type"),
    QT_TRANSLATE_NOOP("refusals", "no time"),
    QT_TRANSLATE_NOOP("refusals", "a text"),
    QT_TRANSLATE_NOOP("refusals", "no number"),
    QT_TRANSLATE_NOOP("refusals", "no yes or no"),
    QT_TRANSLATE_NOOP("refusals", "no text"),
    QT_TRANSLATE_NOOP("refusals", "bytes are not shown"),
    QT_TRANSLATE_NOOP("refusals", "an array is not shown"),
    QT_TRANSLATE_NOOP("refusals", "a template is not shown"),
    QT_TRANSLATE_NOOP("refusals", "a data set is not shown"),
    QT_TRANSLATE_NOOP("refusals", "no data type is told"),
    QT_TRANSLATE_NOOP("refusals", "the data type %1 is unknown"),
    // commands
    QT_TRANSLATE_NOOP("refusals", "a newer command has taken its place"),
    QT_TRANSLATE_NOOP("refusals", "a fallback policy holds this point"),
    QT_TRANSLATE_NOOP("refusals", "life safety holds this point"),
    QT_TRANSLATE_NOOP("refusals", "a higher level holds this point"),
    QT_TRANSLATE_NOOP("refusals", "this is done once, and not held"),
    QT_TRANSLATE_NOOP("refusals", "a level is held between a minute and a week"),
    QT_TRANSLATE_NOOP("refusals", "too many commands are under way"),
    QT_TRANSLATE_NOOP("refusals", "nothing is held here"),
    QT_TRANSLATE_NOOP("refusals", "Holdfast was restarted while it was under way"),
    QT_TRANSLATE_NOOP("refusals", "it could not be written down in time"),
    QT_TRANSLATE_NOOP("refusals", "nothing came back in time"),
    QT_TRANSLATE_NOOP("refusals", "it was so already"),
    QT_TRANSLATE_NOOP("refusals", "not connected in time"),
    QT_TRANSLATE_NOOP("refusals", "not sent in time"),
    QT_TRANSLATE_NOOP("refusals", "the link is stopped"),
    QT_TRANSLATE_NOOP("refusals", "too much waits to be sent"),
    QT_TRANSLATE_NOOP("refusals", "no such point"),
    QT_TRANSLATE_NOOP("refusals", "this point is not announced"),
    QT_TRANSLATE_NOOP("refusals", "this point cannot be written"),
    QT_TRANSLATE_NOOP("refusals", "this point takes a number"),
    QT_TRANSLATE_NOOP("refusals", "this point takes yes or no"),
    QT_TRANSLATE_NOOP("refusals", "the value is outside the point's limits"),
    QT_TRANSLATE_NOOP("refusals", "the point does not know this value"),
    QT_TRANSLATE_NOOP("refusals", "nobody takes commands for this point"),
    QT_TRANSLATE_NOOP("refusals", "a number is needed"),
    QT_TRANSLATE_NOOP("refusals", "the number is outside the announced range"),
    QT_TRANSLATE_NOOP("refusals", "the device has no command for this"),
    QT_TRANSLATE_NOOP("refusals", "there is no value to send"),
    QT_TRANSLATE_NOOP("refusals", "the device does not offer this choice"),
    QT_TRANSLATE_NOOP("refusals", "command template not supported: %1"),
    QT_TRANSLATE_NOOP("refusals", "this convention cannot be asked"),
    QT_TRANSLATE_NOOP("refusals", "nobody knows this question"),
    QT_TRANSLATE_NOOP("refusals", "nothing was heard on this broker yet"),
    // devices
    QT_TRANSLATE_NOOP("refusals", "no such device: %1"),
    QT_TRANSLATE_NOOP("refusals", "no such device"),
    QT_TRANSLATE_NOOP("refusals", "a device cannot replace itself"),
    QT_TRANSLATE_NOOP("refusals", "only an adopted or retired device can be replaced"),
    QT_TRANSLATE_NOOP("refusals", "both are one device already"),
    QT_TRANSLATE_NOOP("refusals", "nothing declares the points of %1"),
    QT_TRANSLATE_NOOP("refusals", "only an adopted device can be retired"),
    QT_TRANSLATE_NOOP("refusals", "the device is not retired"),
    QT_TRANSLATE_NOOP("refusals", "not a wish about devices"),
    // alarms
    QT_TRANSLATE_NOOP("refusals", "There is no such alarm any more."),
    QT_TRANSLATE_NOOP("refusals", "A P1 alarm is acknowledged with a note only."),
    QT_TRANSLATE_NOOP("refusals", "The note is empty."),
    QT_TRANSLATE_NOOP("refusals", "Life-safety alarms cannot be shelved."),
    QT_TRANSLATE_NOOP("refusals", "Only an engineer shelves a P1 alarm."),
    QT_TRANSLATE_NOOP("refusals", "This alarm is shelved for at most %1 minutes."),
    QT_TRANSLATE_NOOP("refusals", "Shelving needs a reason."),
    QT_TRANSLATE_NOOP("refusals", "At most 20 alarms are shelved at once."),
    QT_TRANSLATE_NOOP("refusals", "Shelving needs a duration."),
    QT_TRANSLATE_NOOP("refusals", "Taking an alarm out of service needs the text of the work order."),
    QT_TRANSLATE_NOOP("refusals", "A rule needs a name."),
    QT_TRANSLATE_NOOP("refusals", "A delay is less than nothing."),
    QT_TRANSLATE_NOOP("refusals", "A delay is longer than a year."),
    QT_TRANSLATE_NOOP("refusals", "A limit is not a number."),
    QT_TRANSLATE_NOOP("refusals", "The rule has no limit."),
    QT_TRANSLATE_NOOP("refusals", "The limits leave no room between them."),
    QT_TRANSLATE_NOOP("refusals", "The rule names no abnormal state."),
    QT_TRANSLATE_NOOP("refusals", "A life-safety rule needs a consequence and an operator action."),
    QT_TRANSLATE_NOOP("refusals", "The kind of a rule's condition cannot be changed."),
    QT_TRANSLATE_NOOP("refusals", "not a wish about alarms"),
    QT_TRANSLATE_NOOP("refusals", "The expression cannot be read here: %1"),
    QT_TRANSLATE_NOOP("refusals", "A maintenance window needs a name, a reason, a day and times."),
    QT_TRANSLATE_NOOP("refusals", "There is no such maintenance window."),
    QT_TRANSLATE_NOOP("refusals", "Silence cannot be tried on the past."),
    QT_TRANSLATE_NOOP("refusals", "There is more history than a trial can hold: choose a shorter time."),
    QT_TRANSLATE_NOOP("refusals", "acknowledge it first"),
    QT_TRANSLATE_NOOP("refusals", "nothing is latched"),
    QT_TRANSLATE_NOOP("refusals", "only an acknowledged active alarm sounds again"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is active already"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is in service"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is not active"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is not shelved"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is not suppressed"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is out of service already"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is out of service"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is shelved"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is suppressed already"),
    QT_TRANSLATE_NOOP("refusals", "the alarm is suppressed under its cause"),
    QT_TRANSLATE_NOOP("refusals", "the condition is still true"),
    QT_TRANSLATE_NOOP("refusals", "there is nothing to acknowledge"),
    // what is stored
    QT_TRANSLATE_NOOP("refusals", "the data directory is open for reading only"),
    QT_TRANSLATE_NOOP("refusals", "no data directory named"),
    QT_TRANSLATE_NOOP("refusals", "%1 is not a data directory of Holdfast"),
    QT_TRANSLATE_NOOP("refusals", "%1: files cannot be made here"),
    QT_TRANSLATE_NOOP("refusals", "%1: the folder cannot be made"),
    QT_TRANSLATE_NOOP("refusals", "%1: folders cannot be made here"),
    QT_TRANSLATE_NOOP("refusals", "%1: in use by %2 (process %3)"),
    QT_TRANSLATE_NOOP("refusals", "%1: not writable"),
    QT_TRANSLATE_NOOP("refusals", "%1 is damaged: %2. Nothing was changed."),
    QT_TRANSLATE_NOOP("refusals", "%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed."),
    QT_TRANSLATE_NOOP("refusals", "%1 was written by an older Holdfast: open it once for writing"),
    QT_TRANSLATE_NOOP("refusals", "schema step %1: %2"),
    QT_TRANSLATE_NOOP("refusals", "it cannot be read"),
    QT_TRANSLATE_NOOP("refusals", "no such interval or number of columns"),
    QT_TRANSLATE_NOOP("refusals", "cancelled"),
    QT_TRANSLATE_NOOP("refusals", "disk full: %1"),
    QT_TRANSLATE_NOOP("refusals", "not writable: %1"),
    QT_TRANSLATE_NOOP("refusals", "locked by another program: %1"),
    QT_TRANSLATE_NOOP("refusals", "disk errors: %1"),
    QT_TRANSLATE_NOOP("refusals", "damaged: %1"),
    QT_TRANSLATE_NOOP("refusals", "disk full"),
    QT_TRANSLATE_NOOP("refusals", "not writable"),
    QT_TRANSLATE_NOOP("refusals", "locked by another program"),
    QT_TRANSLATE_NOOP("refusals", "disk errors"),
    QT_TRANSLATE_NOOP("refusals", "damaged"),
    // recordings and the broker inside
    QT_TRANSLATE_NOOP("refusals", "cannot write the recording"),
    QT_TRANSLATE_NOOP("refusals", "cannot write %1: %2"),
    QT_TRANSLATE_NOOP("refusals", "cannot read %1: %2"),
    QT_TRANSLATE_NOOP("refusals", "cannot use the folder %1"),
    // how a device announces itself
    QT_TRANSLATE_NOOP("refusals", "not JSON: %1"),
    QT_TRANSLATE_NOOP("refusals", "not a JSON object"),
    QT_TRANSLATE_NOOP("refusals", "a device announcement without components (a single entity belongs under its own component's topic)"),
    QT_TRANSLATE_NOOP("refusals", "a device announcement without device"),
    QT_TRANSLATE_NOOP("refusals", "a device announcement without origin"),
    QT_TRANSLATE_NOOP("refusals", "the required option %1 is missing"),
    QT_TRANSLATE_NOOP("refusals", "the option %1 is no text"),
    QT_TRANSLATE_NOOP("refusals", "it names neither a state nor a command topic"),
    QT_TRANSLATE_NOOP("refusals", "component \"%1\" is no object"),
    QT_TRANSLATE_NOOP("refusals", "component \"%1\" does not say its platform"),
    QT_TRANSLATE_NOOP("refusals", "availability and availability_topic exclude each other"),
    QT_TRANSLATE_NOOP("refusals", "availability: template not supported: %1"),
    QT_TRANSLATE_NOOP("refusals", "availability: %1"),
    QT_TRANSLATE_NOOP("refusals", "the device has neither identifiers nor connections"),
    QT_TRANSLATE_NOOP("refusals", "component, node id and object id may only have letters, digits, - and _"),
    // the simulated site
    QT_TRANSLATE_NOOP("refusals", "there is no scenario '%1'"),
    QT_TRANSLATE_NOOP("refusals", "the simulated site's broker does not answer"),
    // questions and other conventions
    QT_TRANSLATE_NOOP("refusals", "this is no learned mapping"),
    QT_TRANSLATE_NOOP("refusals", "the answer is shorter than the value"),
    QT_TRANSLATE_NOOP("refusals", "the value does not fit the register"),
    QT_TRANSLATE_NOOP("refusals", "too many questions wait for their answers"),
    QT_TRANSLATE_NOOP("refusals", "this was asked a moment ago"),
    QT_TRANSLATE_NOOP("refusals", "this was asked already; its answer is awaited"),
    QT_TRANSLATE_NOOP("refusals", "its version of Homie is \"%1\", not 5"),
    QT_TRANSLATE_NOOP("refusals", "larger than 4 MB"),
    // what is asked, learnt and cleared
    QT_TRANSLATE_NOOP("refusals", "none of these topics is a ghost any more"),
    QT_TRANSLATE_NOOP("refusals", "another clearing is under way"),
    QT_TRANSLATE_NOOP("refusals", "between 1 and 500 topics are cleared at once"),
    QT_TRANSLATE_NOOP("refusals", "a pattern is too long"),
    QT_TRANSLATE_NOOP("refusals", "a rule needs an id and something to go by"),
    QT_TRANSLATE_NOOP("refusals", "there are too many rules"),
    QT_TRANSLATE_NOOP("refusals", "no such rule"),
    QT_TRANSLATE_NOOP("refusals", "newcomers are kept for a minute at least and a year at most"),
    QT_TRANSLATE_NOOP("refusals", "the device has replaced no other"),
    QT_TRANSLATE_NOOP("refusals", "it is no part of this device"),
    QT_TRANSLATE_NOOP("refusals", "a device without an address"),
    QT_TRANSLATE_NOOP("refusals", "no bridge knows this device"),
    QT_TRANSLATE_NOOP("refusals", "this bridge does not know the question"),
    QT_TRANSLATE_NOOP("refusals", "the topic names %1, the announcement \"%2\""),
    QT_TRANSLATE_NOOP("refusals", "the announcement is no object"),
    QT_TRANSLATE_NOOP("refusals", "its topic cannot be used: %1"),
    QT_TRANSLATE_NOOP("refusals", "it does not say its topics (ft, t, tp)"),
    QT_TRANSLATE_NOOP("refusals", "no such device announced itself"),
    QT_TRANSLATE_NOOP("refusals", "no such device was heard"),
    // how history is kept, copied and taken in
    QT_TRANSLATE_NOOP("refusals", "no such time zone or interval"),
    QT_TRANSLATE_NOOP("refusals", "more buckets than can be counted"),
    QT_TRANSLATE_NOOP("refusals", "sums are kept at least as long as what they sum up"),
    QT_TRANSLATE_NOOP("refusals", "history needs at least 128 MB"),
    QT_TRANSLATE_NOOP("refusals", "no such rhythm or number of backups"),
    QT_TRANSLATE_NOOP("refusals", "%1 is there already"),
    QT_TRANSLATE_NOOP("refusals", "the SQLite library of Qt is another one than ours"),
    QT_TRANSLATE_NOOP("refusals", "no connection to copy from"),
    QT_TRANSLATE_NOOP("refusals", "there is no room for a backup"),
    QT_TRANSLATE_NOOP("refusals", "%1 is not a backup of Holdfast"),
    QT_TRANSLATE_NOOP("refusals", "%1 was written by a newer Holdfast"),
    QT_TRANSLATE_NOOP("refusals", "%1 is missing"),
    QT_TRANSLATE_NOOP("refusals", "%1 cannot be moved"),
    QT_TRANSLATE_NOOP("refusals", "%1 cannot be made"),
    QT_TRANSLATE_NOOP("refusals", "%1 is no database of Home Assistant's recorder"),
    QT_TRANSLATE_NOOP("refusals", "the first line names no column for the time, the point or the value"),
    QT_TRANSLATE_NOOP("refusals", "the mapping is no JSON object"),
    // reports
    QT_TRANSLATE_NOOP("refusals", "%1: could not be written"),
    QT_TRANSLATE_NOOP("refusals", "pages need a painter"),
    QT_TRANSLATE_NOOP("refusals", "'%1' is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15"),
    QT_TRANSLATE_NOOP("refusals", "the period '%1' has not begun yet"),
    QT_TRANSLATE_NOOP("refusals", "this program cannot paint pages"),
    QT_TRANSLATE_NOOP("refusals", "the pages could not be painted"),
    QT_TRANSLATE_NOOP("refusals", "nobody works figures out here"),
    QT_TRANSLATE_NOOP("refusals", "%1: there are too many files of this name"),
    QT_TRANSLATE_NOOP("refusals", "cannot make the folder %1"),
    QT_TRANSLATE_NOOP("refusals", "there is no report '%1'"),
};

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
    for (const char* row : rows) {
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
    for (const char* row : rows)
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
    return rows;
}

} // namespace holdfast
