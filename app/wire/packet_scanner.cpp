// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/packet_scanner.h"

namespace holdfast {

namespace {

struct Header
{
    enum class Kind : quint8 { Whole, Part, Illegal };

    Kind kind = Kind::Part;
    qsizetype size = 0;
    qsizetype body = 0;
};

Header headerOf(QByteArrayView bytes)
{
    constexpr qsizetype longest = 5;
    qsizetype body = 0;
    qsizetype factor = 1;
    for (qsizetype i = 1; i < bytes.size() && i < longest; ++i) {
        const auto digit = static_cast<uchar>(bytes[i]);
        body += (digit & 127) * factor;
        factor *= 128;
        if ((digit & 128) == 0)
            return {Header::Kind::Whole, i + 1, body};
    }
    return {bytes.size() < longest ? Header::Kind::Part : Header::Kind::Illegal, 0, 0};
}

} // namespace

Scan scanPackets(QByteArrayView bytes, qsizetype mostBody)
{
    Scan scan;
    while (!bytes.isEmpty()) {
        const Header header = headerOf(bytes);
        if (header.kind == Header::Kind::Illegal)
            return {scan.complete, Scan::Then::Illegal, 0};
        if (header.kind == Header::Kind::Part)
            return {scan.complete, Scan::Then::PartHeader, 0};
        if (header.body > mostBody)
            return {scan.complete, Scan::Then::TooLarge, 0};
        const qsizetype whole = header.size + header.body;
        if (whole > bytes.size())
            return {scan.complete, Scan::Then::PartBody, whole - bytes.size()};
        bytes = bytes.sliced(whole);
        ++scan.complete;
    }
    return scan;
}

} // namespace holdfast
