// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/model/ports.h"
#include "app/store/database.h"

#include <QStringList>

#include <limits>
#include <vector>

namespace holdfast {

struct BlockRow;

/// Something in history.db that is not as it was written.
struct HistoryDamage
{
    /// Samples: a block or a page of them. Journal: what came since the last sealing. Sums: of a day or of 42; the samples say the same. Structure: the file around them.
    enum class Kind : quint8 { Samples, Journal, Sums, Structure };

    Kind kind = Kind::Samples;
    std::vector<PointId> points; ///< whose; of a page all that may be in it
    Interval interval;           ///< which time; empty where nobody knows
    qint64 samples = 0;          ///< how many, as far as is known
    QString detail;              ///< where and what, for logs
    qint64 row = 0;              ///< of samples: their block or page

    friend bool operator==(const HistoryDamage&, const HistoryDamage&) = default;
};

struct HistoryReport
{
    static constexpr std::size_t mostNamed = 1000;

    qint64 rows = 0;    ///< read and found to be whole
    qint64 samples = 0; ///< in them
    qint64 damages = 0;
    std::vector<HistoryDamage> named; ///< the first of them

    [[nodiscard]] bool isWhole() const { return damages == 0; }
    void add(HistoryDamage damage);
};

/// How far a check has come: what was read before it is not read again.
struct CheckPlace
{
    int pass = 0;
    qint64 after = std::numeric_limits<qint64>::min(); ///< row of the table this pass reads

    friend bool operator==(const CheckPlace&, const CheckPlace&) = default;
};

/// Rows: every row against its checksum and its index. Whole: also how SQLite holds them together, in one long last step.
enum class CheckDepth : quint8 { Rows, Whole };

/// Reads a history from one end to the other in small steps, beside a recorder if there is one, and writes nothing.
class HistoryCheck
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<HistoryCheck>> open(const QString& file, CheckDepth depth, Database::Mode mode = Database::Mode::Frozen, const CheckPlace& from = {});

    /// Some rows. True: there are more. An error is no damage: somebody holds the file; try again.
    [[nodiscard]] Expected<bool> step();

    [[nodiscard]] const HistoryReport& report() const { return m_report; }

    [[nodiscard]] CheckPlace place() const;

private:
    using Pass = Expected<bool> (HistoryCheck::*)();

    HistoryCheck(std::unique_ptr<Database> database, CheckDepth depth, const CheckPlace& from);
    [[nodiscard]] Expected<bool> checkSchema();
    [[nodiscard]] Expected<bool> checkBlocks();
    [[nodiscard]] Expected<bool> checkTornBlocks(const Trouble& trouble);
    [[nodiscard]] Expected<bool> checkJournal();
    [[nodiscard]] Expected<bool> checkSums();
    [[nodiscard]] Expected<bool> checkNewest();
    [[nodiscard]] Expected<bool> checkStructure();
    [[nodiscard]] Fault checkIndexed(const BlockRow& row);
    void check(const BlockRow& row);
    void lose(const BlockRow& row, const QString& why);
    void lose(HistoryDamage::Kind kind, const QString& why);
    [[nodiscard]] Expected<bool> giveUp(const Trouble& trouble, const QString& table);
    [[nodiscard]] std::vector<PointId> pointsOf(qint64 series);

    const std::unique_ptr<Database> m_database;
    std::vector<Pass> m_passes; ///< what is to do, last first
    int m_passed = 0;           ///< how many are done
    qint64 m_after = 0;         ///< the row a pass has come to
    HistoryReport m_report;
};

/// All of it. Corrupt: not even a beginning can be read. Refused: another version wrote it. Unavailable: cancelled.
[[nodiscard]] Expected<HistoryReport> verifyHistory(const QString& file, const Cancelled& cancelled = {});

/// "damaged: samples of 3 points between 2026-11-24 12:00:00 and 13:10:00 UTC (block 17: wrong checksum)"
[[nodiscard]] QString sentenceOf(const HistoryDamage& damage);

} // namespace holdfast
