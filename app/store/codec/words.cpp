// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/words.h"

#include "app/store/codec/frames.h"
#include "app/store/codec/packing.h"
#include "app/store/codec/runs.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

constexpr qsizetype mostText = 256 * 1024 * 1024; ///< of one block: no payload is larger than 32 MB, and large ones get blocks of their own

} // namespace

void writeWords(ByteWriter& out, std::span<const QString> texts)
{
    QHash<QString, qint64> known;
    QByteArray dictionary;
    std::vector<qint64> lengths;
    std::vector<qint64> places;
    for (const QString& text : texts) {
        const auto found = known.constFind(text);
        places.push_back(found == known.constEnd() ? static_cast<qint64>(known.size()) : *found);
        if (found != known.constEnd())
            continue;
        known.insert(text, static_cast<qint64>(known.size()));
        const QByteArray utf8 = text.toUtf8();
        lengths.push_back(utf8.size());
        dictionary += utf8;
    }
    const QByteArray small = packed(dictionary);
    out.count(lengths.size());
    writeFrames(out, lengths);
    out.count(static_cast<quint64>(small.size()));
    out.all(small);
    writeRuns(out, places);
}

bool readWords(ByteReader& in, std::size_t count, std::vector<QString>& words, std::vector<qint64>& places)
{
    const quint64 different = in.count();
    std::vector<qint64> lengths;
    if (!in.isWhole() || different > count || !readFrames(in, different, lengths))
        return false;
    const quint64 size = in.count();
    const char* bytes = in.take(size);
    const auto dictionary = bytes == nullptr ? std::nullopt : unpacked(QByteArrayView(bytes, static_cast<qsizetype>(size)), mostText);
    if (!dictionary)
        return false;
    qsizetype at = 0;
    for (const qint64 length : lengths) {
        if (length < 0 || length > dictionary->size() - at)
            return false;
        words.push_back(QString::fromUtf8(dictionary->constData() + at, length));
        at += length;
    }
    const auto named = [different](qint64 place) { return place >= 0 && static_cast<quint64>(place) < different; };
    return readRuns(in, count, places) && std::all_of(places.begin(), places.end(), named);
}

} // namespace holdfast
