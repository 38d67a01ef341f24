// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/inflate.h"

#include <zlib.h>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eitherHeader = 15 + 32;
constexpr int noHeader = -15;

enum class Outcome : quint8 { Done, Broken, TooLarge };

Outcome unpack(QByteArrayView packed, int window, std::size_t most, std::string& out)
{
    z_stream stream{};
    if (inflateInit2(&stream, window) != Z_OK)
        return Outcome::Broken;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data())); // zlib does not write there
    stream.avail_in = uInt(packed.size());
    std::array<char, 16 * 1024> piece{};
    int result = Z_OK;
    while (result == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = uInt(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return out.size() > most ? Outcome::TooLarge : result == Z_STREAM_END ? Outcome::Done : Outcome::Broken;
}

} // namespace

Expected<std::string> inflated(QByteArrayView packed, std::size_t most)
{
    constexpr qsizetype longest = 64 * 1024 * 1024;
    if (packed.size() > longest)
        return Error{Error::Code::Invalid, u"too much to unpack"_s};
    for (const int window : {eitherHeader, noHeader}) {
        std::string out;
        const Outcome outcome = unpack(packed, window, most, out);
        if (outcome == Outcome::Done)
            return out;
        if (outcome == Outcome::TooLarge)
            return Error{Error::Code::Invalid, u"it grows beyond %1 bytes when unpacked"_s.arg(most)};
    }
    return Error{Error::Code::Invalid, u"it cannot be unpacked"_s};
}

} // namespace holdfast
