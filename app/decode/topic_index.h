// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/decode/binding.h"
#include "app/decode/flat_json.h"

#include <QByteArray>
#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace holdfast {

/// The last message of a topic, for a reader that comes later.
struct KeptMessage
{
    QString topic;
    QByteArray payload;
    Timestamp at;
    bool retained = false;
    Ticks ticks{0}; ///< when it came
};

struct Reader
{
    SourceIndex source{};
    bool telemetry = false;
    std::shared_ptr<const Extractor> extractor; ///< never absent
};

/// A place in the availability book that a topic feeds.
struct AvailabilitySlot
{
    quint32 page = 0;  ///< of the book
    quint32 topic = 0; ///< of the plan

    friend bool operator==(const AvailabilitySlot&, const AvailabilitySlot&) = default;
};

/// Who reads a topic filter.
struct TopicEntry
{
    QString filter;
    std::vector<Reader> readers;
    std::vector<AvailabilitySlot> availability;
    std::optional<KeptMessage> kept;
    std::vector<PathStep> timePath; ///< where the payload tells its own time, which counts for all who read it
    std::optional<FlatJson> flat;   ///< where every reader wants a member of the payload's own object
    std::vector<quint32> flatPlaces; ///< by reader: which of the members it wants
    std::optional<quint32> flatTime; ///< which of them is the time

    bool isUndecided = true;         ///< readers came or went since the way was chosen

    void chooseWay();
    [[nodiscard]] bool isEmpty() const { return readers.empty() && availability.empty(); }
};

/// Topic → entries: exact topics by one hash look-up, filters with wildcards in a tree of levels.
class TopicIndex
{
public:
    [[nodiscard]] TopicEntry& entry(const QString& filter);
    [[nodiscard]] TopicEntry* find(const QString& filter) const;
    void dropIfEmpty(const QString& filter);

    [[nodiscard]] TopicEntry* exact(const QString& topic) const
    {
        const auto found = m_exact.constFind(topic);
        return found == m_exact.cend() ? nullptr : found->get();
    }
    [[nodiscard]] bool hasFilters() const { return m_filters > 0; }
    /// Entries of the filters with wildcards that the topic falls under.
    void matching(const QString& topic, std::vector<TopicEntry*>& out) const;

    [[nodiscard]] const QHash<QString, std::shared_ptr<TopicEntry>>& exactEntries() const { return m_exact; }
    [[nodiscard]] qsizetype size() const { return m_exact.size() + m_filters; }

private:
    struct Level
    {
        std::map<QString, std::unique_ptr<Level>, std::less<>> below;
        std::unique_ptr<TopicEntry> entry;
    };

    void match(const Level& level, QStringView rest, std::vector<TopicEntry*>& out) const;
    [[nodiscard]] Level* levelOf(const QString& filter) const;
    static bool prune(Level& level, QStringView rest);

    QHash<QString, std::shared_ptr<TopicEntry>> m_exact;
    Level m_root;
    qsizetype m_filters = 0;
};

} // namespace holdfast
