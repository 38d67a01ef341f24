// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

namespace holdfast {

/// Whether a host answers at all: an echo of the network layer where this machine lets ordinary programs ask for one, else a connection, which a host that is there takes or refuses.
/// Deletes itself with its answer.
class HostReach final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(bool answers)>;

    HostReach(QHostAddress host, Ticks timeout, Answer answer, QObject* parent);
    ~HostReach() override;

private:
    bool askForEcho();
    void readEcho();
    void tryPort(std::size_t place);
    void end(bool answers);

    const QHostAddress m_host;
    Answer m_answer;
    int m_socket = -1;
};

} // namespace holdfast
