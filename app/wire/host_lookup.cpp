// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/host_lookup.h"

#include <QHostAddress>
#include <QHostInfo>

namespace holdfast {

void HostLookup::find(const QString& host, std::function<void(const HostFound&)> answer)
{
    stop();
    if (const QHostAddress literal(host); !literal.isNull()) {
        answer({host, {}});
        return;
    }
    m_id = QHostInfo::lookupHost(host, &m_context, [this, answer = std::move(answer)](const QHostInfo& info) {
        m_id = -1;
        const QList<QHostAddress> addresses = info.addresses();
        if (info.error() != QHostInfo::NoError || addresses.isEmpty())
            answer({{}, info.errorString()});
        else
            answer({addresses.at(m_next++ % addresses.size()).toString(), {}});
    });
}

void HostLookup::stop()
{
    if (m_id >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_id, -1));
}

} // namespace holdfast
