// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "app/store/data_dir.h"
#include "app/store/verify.h"

namespace holdfast {

/// Reads a history from one end to the other, again and again, a round in a week: a few rows a minute, beside its recorder. How far it has come, and what it found,
/// stands in a file of its own, since programs end before a round does. For one thread.
class CheckRounds
{
public:
    explicit CheckRounds(const DataDir& dir);

    /// How many rows should be read this minute so that the round ends in time; 0: the next one is not due yet.
    [[nodiscard]] qint64 due(Timestamp now) const;

    /// Some rows; begins a round where none goes on. Answers how many. An error is no damage: somebody holds the file, try again.
    [[nodiscard]] Expected<qint64> step(Timestamp now);

    [[nodiscard]] bool isGoing() const { return m_health.begun.has_value(); }

    /// Ends a round before its time: the next step begins another.
    void beginAnew();

    /// What was found since the last call and is not known from earlier rounds.
    [[nodiscard]] std::vector<DamagedSpan> takeNews();

    /// Rows that hold again what they held, or are no more.
    void forget(const std::vector<qint64>& rows);

    /// Closes the file, and notes how far it came.
    void rest();

    /// Without what others know: thinning, backups, settings.
    [[nodiscard]] const HistoryHealth& health() const { return m_health; }

private:
    void load();
    [[nodiscard]] Expected<> begin(Timestamp now);
    [[nodiscard]] Expected<> open();
    void take(const HistoryDamage& damage, Timestamp now);
    void finish(Timestamp now);

    const QString m_file;     ///< the history
    const QString m_noteFile; ///< what is known of it
    HistoryHealth m_health;
    std::vector<Timestamp> m_seen; ///< of each damage, when it was last there
    std::optional<Timestamp> m_lastBegun;
    CheckPlace m_place;
    std::unique_ptr<HistoryCheck> m_check;
    std::size_t m_named = 0; ///< of what the open check named, how much is taken
    std::vector<DamagedSpan> m_news;
};

} // namespace holdfast
