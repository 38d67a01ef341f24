// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/payload.h"

#include "app/decode/json_reader.h"

namespace holdfast {

Payload::Payload(QByteArray bytes) : m_bytes(std::move(bytes)), m_isText(QByteArrayView(m_bytes).isValidUtf8()) {}

const QString& Payload::text() const
{
    if (!m_text)
        m_text = QString::fromUtf8(m_bytes);
    return *m_text;
}

const Datum* Payload::json() const
{
    if (!m_jsonTried) {
        m_jsonTried = true;
        if (m_isText)
            if (auto read = readJson(m_bytes))
                m_json = std::move(read).value();
    }
    return m_json ? &*m_json : nullptr;
}

namespace {

const Datum* step(const Datum& at, const QString& key)
{
    const DatumDict* dict = at.dict();
    return dict ? dict->find(key) : nullptr;
}

const Datum* step(const Datum& at, qint64 index)
{
    if (const DatumDict* dict = at.dict())
        return dict->find(Datum::of(index));
    const DatumSequence* sequence = at.sequence();
    if (!sequence)
        return nullptr;
    const auto size = qint64(sequence->items.size());
    const qint64 place = index < 0 ? index + size : index;
    return place >= 0 && place < size ? &sequence->items[std::size_t(place)] : nullptr;
}

} // namespace

const Datum* walk(const Datum& root, const std::vector<PathStep>& path)
{
    const Datum* at = &root;
    for (const PathStep& next : path) {
        at = std::visit([&](const auto& key) { return step(*at, key); }, next);
        if (!at)
            return nullptr;
    }
    return at;
}

} // namespace holdfast
