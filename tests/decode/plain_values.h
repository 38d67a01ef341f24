// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"
#include "app/model/value.h"
#include "tests/decode/corpus.h"

#include <QHash>
#include <QJsonValue>

#include <optional>

namespace holdfast {

/// What one announcement of Home Assistant's says of one plain leaf, read without the program's own tables.
struct PlainLeaf
{
    QString topic;
    QString reading;
    QString on;
    QString off;

    /// Nothing for what is not one plain leaf.
    [[nodiscard]] static std::optional<PlainLeaf> of(const CorpusMessage& announcement);
    /// Whether a point shows what was said.
    [[nodiscard]] bool shows(const Point& point, const Value& value, const QString& said) const;
};

/// All payloads of a recording, by topic, the last first.
class PlainStates
{
public:
    explicit PlainStates(const QList<CorpusMessage>& messages);
    /// The text that was said last of this leaf, where the kind of the point has a meaning for it; of partial messages the last that has the member.
    [[nodiscard]] std::optional<QString> lastOf(const PlainLeaf& leaf, const Point& point) const;

private:
    QHash<QString, QList<QByteArray>> m_heard;
};

} // namespace holdfast
