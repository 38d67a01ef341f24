// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/datum.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace holdfast {

/// A key of an object or a position in a list.
using PathStep = std::variant<QString, qint64>;

/// One payload, read at most once however many bindings look into it. Belongs to one thread.
class Payload
{
public:
    explicit Payload(QByteArray bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isText() const { return m_isText; } ///< valid UTF-8
    [[nodiscard]] const QString& text() const;
    /// The JSON in it, nullptr when it is none.
    [[nodiscard]] const Datum* json() const;

private:
    QByteArray m_bytes;
    bool m_isText;
    mutable std::optional<QString> m_text;
    mutable std::optional<Datum> m_json;
    mutable bool m_jsonTried = false;
};

/// What stands at the end of a path, nullptr when a step leads nowhere.
[[nodiscard]] const Datum* walk(const Datum& root, const std::vector<PathStep>& path);

} // namespace holdfast
