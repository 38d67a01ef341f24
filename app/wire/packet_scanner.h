// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace holdfast {

/// Where a run of bytes that starts at a packet's first byte leaves us.
struct Scan
{
    enum class Then : quint8 { Boundary, PartHeader, PartBody, TooLarge, Illegal };

    int complete = 0;         ///< whole packets at its start
    Then then = Then::Boundary;
    qsizetype bodyMissing = 0; ///< bytes of the last packet still to come (PartBody)
};

/// Counts whole MQTT packets and looks at the length of the next one before anybody makes room for it.
[[nodiscard]] Scan scanPackets(QByteArrayView bytes, qsizetype mostBody);

} // namespace holdfast
