// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/datum.h"

#include <QByteArrayView>

#include <vector>

namespace holdfast {

/// The hot path of JSON: reads the wanted members of an object in one pass, without building the object.
/// Gives up on anything out of the ordinary (escapes, a wanted member that is an object or a list, numbers beyond 64 bits, broken text): then readJson must look.
class FlatJson
{
public:
    explicit FlatJson(const std::vector<QByteArray>& keys);

    /// One value per key, undefined where the member is absent; the last of two equal members wins. False where it gave up.
    [[nodiscard]] bool read(QByteArrayView text, std::vector<Datum>& values) const;

private:
    struct Key
    {
        quint32 start = 0; ///< in the names
        quint32 size = 0;
        quint32 place = 0; ///< of its value
    };

    [[nodiscard]] const Key* find(QByteArrayView name, std::size_t expected) const;

    QByteArray m_names; ///< UTF-8, in one piece
    std::vector<Key> m_keys; ///< sorted by name: most publishers write their members in this order
};

} // namespace holdfast
