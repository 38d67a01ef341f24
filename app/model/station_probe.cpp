// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/station_probe.h"

namespace holdfast {
namespace {

bool hasPort(const QString& target)
{
    bool read = false;
    const int port = target.section(u':', -1).toInt(&read);
    return read && port > 0 && port <= 65535 && target.lastIndexOf(u':') > 0;
}

} // namespace

bool isOfStation(ProbeKind kind, const QString& target)
{
    switch (kind) {
    case ProbeKind::Carrier:
    case ProbeKind::Router:
    case ProbeKind::ClockSync: return true;
    case ProbeKind::Ping: return !target.trimmed().isEmpty();
    case ProbeKind::Connect:
    case ProbeKind::Service: return hasPort(target);
    default: return false;
    }
}

} // namespace holdfast
