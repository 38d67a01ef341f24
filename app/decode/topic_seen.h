// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/payload.h"
#include "app/model/point.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast {

/// What one leaf of unannounced messages has said so far.
struct LeafSeen
{
    QStringList path;
    PointKind kind = PointKind::Str;
    std::optional<double> least;
    std::optional<double> most;
    QString unit;          ///< as the message gives it beside the value
    QString trueText;      ///< of a yes or no written as text
    QString falseText;
    QStringList texts;     ///< different ones, as far as there are few
    bool manyTexts = false;
    bool contradicts = false; ///< it was a number and a text

    friend bool operator==(const LeafSeen&, const LeafSeen&) = default;
};

/// The messages of one topic nobody announced: which leaves they have, and what they say of their sender.
class TopicSeen
{
public:
    /// Whether something about it is new.
    bool hear(const Payload& payload);

    [[nodiscard]] const std::vector<LeafSeen>& leaves() const { return m_leaves; }
    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] int messages() const { return m_messages; }
    [[nodiscard]] const QStringList& timePath() const { return m_timePath; }
    [[nodiscard]] QString fact(const QString& name) const; ///< "mac", "serial", "name", "model", "manufacturer", "firmware"
    [[nodiscard]] bool hasSeveralSenders() const { return m_severalSenders; }

private:
    void collect(const Datum& datum, const QStringList& path, const DatumDict* beside);
    bool isFact(const QString& key, const Datum& value);
    bool isTime(const QStringList& path, const Datum& value);
    void note(const Datum& value, const QStringList& path, const DatumDict* beside);

    std::vector<LeafSeen> m_leaves;
    std::vector<std::pair<QString, QString>> m_facts;
    QStringList m_timePath;
    bool m_isObject = false;
    bool m_severalSenders = false;
    bool m_news = false;
    int m_messages = 0;
};

} // namespace holdfast
