// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/words.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Words)
};

} // namespace

QString wordOf(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Active:
        return Words::tr("Raised");
    case JournalKind::Return:
        return Words::tr("Returned");
    case JournalKind::Acknowledge:
        return Words::tr("Acknowledged");
    case JournalKind::Reset:
        return Words::tr("Reset");
    case JournalKind::Shelve:
        return Words::tr("Shelved");
    case JournalKind::Unshelve:
        return Words::tr("Back from the shelf");
    case JournalKind::Suppress:
        return Words::tr("Suppressed by its cause");
    case JournalKind::Unsuppress:
        return Words::tr("No longer suppressed");
    case JournalKind::OutOfService:
        return Words::tr("Taken out of service");
    case JournalKind::InService:
        return Words::tr("Back in service");
    case JournalKind::Note:
        return Words::tr("Note");
    case JournalKind::Config:
        return Words::tr("Rule changed");
    case JournalKind::Flood:
        return Words::tr("Alarm flood");
    case JournalKind::Gap:
        return Words::tr("Gap in the data");
    case JournalKind::HistoricExceedance:
        return Words::tr("Was exceeded while nobody looked");
    case JournalKind::Happened:
        return Words::tr("Event");
    case JournalKind::Diagnosed:
        return Words::tr("Diagnostic");
    }
    return {};
}

QString wordOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AlarmKind:
        return Words::tr("Alarm", "kind of record");
    case RecordKind::AlertKind:
        return Words::tr("Alert", "kind of record");
    case RecordKind::EventKind:
        return Words::tr("Event");
    case RecordKind::DiagnosticKind:
        return Words::tr("Diagnostic");
    }
    return {};
}

QString sentenceOf(LinkFault fault)
{
    switch (fault) {
    case LinkFault::None:
        return {};
    case LinkFault::Refused:
        return Words::tr("Nothing listens at this port: check that the broker runs and the port is right.");
    case LinkFault::Unreachable:
        return Words::tr("There is no way to this address: check the network cable, Wi-Fi or VPN.");
    case LinkFault::NameUnknown:
        return Words::tr("This name is not known: check its spelling, or use the IP address.");
    case LinkFault::TimedOut:
        return Words::tr("No answer in time: the address may be wrong or a firewall drops the connection.");
    case LinkFault::LoginRefused:
        return Words::tr("The broker refuses this user or password.");
    case LinkFault::NotAuthorised:
        return Words::tr("The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.");
    case LinkFault::ClientIdTaken:
        return Words::tr("Another program uses the same client name: one of the two must change it.");
    case LinkFault::CertificateExpired:
        return Words::tr("The broker's certificate has expired: renew it on the broker.");
    case LinkFault::CertificateNotYetValid:
        return Words::tr("The broker's certificate is not valid yet: check the clocks of both computers.");
    case LinkFault::CertificateUntrusted:
        return Words::tr("The broker's certificate is signed by someone unknown: give its CA file.");
    case LinkFault::HostMismatch:
        return Words::tr("The certificate belongs to another name: use the name it was made for.");
    case LinkFault::ClientCertificateRejected:
        return Words::tr("The broker refuses our certificate: check certificate and key file.");
    case LinkFault::NotTls:
        return Words::tr("This port does not speak TLS: switch TLS off or use the broker's TLS port.");
    case LinkFault::PacketTooLarge:
        return Words::tr("The broker sent more than is accepted at once.");
    case LinkFault::IllegalPacket:
        return Words::tr("What answers there does not speak MQTT.");
    case LinkFault::ClosedByBroker:
        return Words::tr("The broker closed the connection.");
    case LinkFault::KeepAliveMissed:
        return Words::tr("The broker stopped answering: it or the way to it is frozen.");
    case LinkFault::OverrunResync:
        return Words::tr("More came in than could be taken: the connection is made anew.");
    case LinkFault::NotBuilt:
        return Words::tr("This program was built without Modbus: install a package that has it.");
    case LinkFault::MapInvalid:
        return Words::tr("The register map cannot be used: correct the file and try again.");
    }
    return {};
}

} // namespace holdfast
