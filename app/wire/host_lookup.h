// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace holdfast {

/// What a host's name led to: one address, or why there is none.
struct HostFound
{
    QString address;
    QString error;

    bool operator==(const HostFound&) const = default;
};

/// Finds the address of a host without making anybody wait. Of several addresses each question gets the next one, so that a dead one is not tried for ever.
class HostLookup
{
public:
    HostLookup() = default;
    ~HostLookup() { stop(); }
    Q_DISABLE_COPY_MOVE(HostLookup)

    /// Answers at once for a literal address, else when the system has looked the name up. A new question drops the one before.
    void find(const QString& host, std::function<void(const HostFound&)> answer);

    /// No answer comes after this.
    void stop();

private:
    QObject m_context;
    qsizetype m_next = 0;
    int m_id = -1;
};

} // namespace holdfast
