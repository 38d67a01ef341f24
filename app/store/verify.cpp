// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verify.h"

#include "app/base/utc.h"
#include "app/store/migrations.h"
#include "app/store/reading_files.h"
#include "app/store/sample_batch.h"
#include "app/store/tiers.h"
#include "app/store/verify_rows.h"

#include <algorithm>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int some = 32; ///< rows a step
constexpr int manyTorn = 4096; ///< the same where each must be looked for in the index
constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

/// What a file of today holds, as SQLite tells it; spaces do not matter.
Expected<QStringList> schemaOf(Database& database)
{
    SqlStatement rows = database.prepare(u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    QStringList schema;
    while (rows.next())
        schema.append(QString(rows.value(0).toString() % u' ' % rows.value(1).toString() % u' ' % rows.value(2).toString().simplified()));
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return schema;
}

Expected<QStringList> schemaOfToday()
{
    const auto fresh = Database::open(u":memory:"_s, Database::Mode::Write);
    if (!fresh)
        return fresh.error();
    const auto migrated = migrate(**fresh, schemaSteps(u"history"_s));
    return migrated ? schemaOf(**fresh) : Expected<QStringList>(migrated.error());
}

} // namespace

void HistoryReport::add(HistoryDamage damage)
{
    ++damages;
    if (named.size() < mostNamed)
        named.push_back(std::move(damage));
}

HistoryCheck::HistoryCheck(std::unique_ptr<Database> database, CheckDepth depth, const CheckPlace& from)
    : m_database(std::move(database))
    , m_passes{&HistoryCheck::checkNewest, &HistoryCheck::checkSums, &HistoryCheck::checkJournal, &HistoryCheck::checkBlocks, &HistoryCheck::checkSchema}
    , m_after(from.after)
{
    if (depth == CheckDepth::Whole)
        m_passes.insert(m_passes.begin(), &HistoryCheck::checkStructure);
    m_passed = std::clamp(from.pass, 0, static_cast<int>(m_passes.size()));
    m_passes.resize(m_passes.size() - static_cast<std::size_t>(m_passed));
}

CheckPlace HistoryCheck::place() const
{
    return {m_passed, m_after};
}

Expected<std::unique_ptr<HistoryCheck>> HistoryCheck::open(const QString& file, CheckDepth depth, Database::Mode mode, const CheckPlace& from)
{
    auto database = Database::open(file, mode);
    const auto version = database ? (*database)->number(u"PRAGMA user_version"_s) : Expected<qint64>(database.error());
    if (!version)
        return version.error();
    if (*version != schemaSteps(u"history"_s).back().number)
        return Error{Error::Code::Refused, QString((*database)->name() % u" was written by another version of Holdfast (schema "_s % QString::number(*version) % u')')};
    return std::unique_ptr<HistoryCheck>(new HistoryCheck(std::move(database).value(), depth, from));
}

Expected<bool> HistoryCheck::step()
{
    if (m_passes.empty())
        return false;
    const Snapshot snapshot(*m_database);
    const Pass pass = m_passes.back();
    const auto more = (this->*pass)();
    if (!more || *more)
        return more;
    m_passes.pop_back();
    ++m_passed;
    m_after = beforeAll;
    return !m_passes.empty();
}

Expected<bool> HistoryCheck::giveUp(const Trouble& trouble, const QString& table)
{
    if (!isDamage(trouble))
        return errorOf(trouble);
    lose(HistoryDamage::Kind::Structure, QString(table % u" cannot be read to its end: "_s % trouble.detail));
    return false;
}

void HistoryCheck::lose(HistoryDamage::Kind kind, const QString& why)
{
    m_report.add({kind, {}, {}, 0, why, 0});
}

void HistoryCheck::lose(const BlockRow& row, const QString& why)
{
    m_report.add({HistoryDamage::Kind::Samples, pointsOf(row.series), {timeOf(row.first), timeOf(row.last + 1)}, row.samples,
                  QString((row.series < 0 ? u"page "_s : u"block "_s) % QString::number(row.id) % u": "_s % why), row.id});
}

std::vector<PointId> HistoryCheck::pointsOf(qint64 series)
{
    constexpr qint64 neighbours = 64;
    const qint64 first = series < 0 ? (-1 - series) * neighbours : series;
    SqlStatement rows = m_database->prepare(u"SELECT point FROM series WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    std::vector<PointId> points;
    if (rows.run(first, series < 0 ? first + neighbours - 1 : first))
        return points;
    while (rows.next())
        points.emplace_back(rows.value(0).toString());
    return points;
}

Expected<bool> HistoryCheck::checkSchema()
{
    const auto today = schemaOfToday();
    const auto here = schemaOf(*m_database);
    if (!today || (!here && here.error().code != Error::Code::Corrupt))
        return today ? here.error() : today.error();
    if (!here || *here != *today)
        lose(HistoryDamage::Kind::Structure, here ? u"the tables are not those of this Holdfast"_s : here.error().message);
    return false;
}

Fault HistoryCheck::checkIndexed(const BlockRow& row)
{
    bool indexed = false;
    const Fault fault = isIndexed(*m_database, row, indexed);
    if (!fault && !indexed)
        lose(row, u"the index knows it otherwise"_s);
    return fault;
}

void HistoryCheck::check(const BlockRow& row)
{
    const BlockContents contents = contentsOf(row);
    if (!contents.isWhole()) {
        lose(row, contents.wrong);
        return;
    }
    const bool known = row.series < 0 || !pointsOf(row.series).empty();
    if (!known)
        lose(row, u"of a series nobody knows"_s);
    ++m_report.rows;
    m_report.samples += row.samples;
}

Expected<bool> HistoryCheck::checkBlocks()
{
    std::vector<BlockRow> rows;
    const Fault torn = readBlockRows(*m_database, m_after, some, rows);
    for (const BlockRow& row : rows) {
        check(row);
        m_after = row.id;
        if (const Fault fault = checkIndexed(row))
            return giveUp(*fault, u"the index of samples"_s);
    }
    return torn ? checkTornBlocks(*torn) : Expected<bool>(!rows.empty());
}

/// Where the table is torn its index still says which rows there are: each is tried alone.
Expected<bool> HistoryCheck::checkTornBlocks(const Trouble& trouble)
{
    std::vector<BlockRow> known;
    const Fault lost = isDamage(trouble) ? readBlockIndex(*m_database, m_after, manyTorn, known) : Fault(trouble);
    if (lost || known.empty())
        return giveUp(lost.value_or(trouble), u"the table of samples"_s);
    for (const BlockRow& each : known) {
        std::optional<BlockRow> row;
        const Fault fault = readBlockRow(*m_database, each.id, row);
        if (fault && !isDamage(*fault))
            return errorOf(*fault);
        if (row)
            check(*row);
        else
            lose(each, fault ? fault->detail : u"it is not there"_s);
        m_after = each.id;
    }
    return true;
}

Expected<bool> HistoryCheck::checkJournal()
{
    SqlStatement rows = m_database->prepare(u"SELECT id, first, last, samples, batch FROM recent WHERE id > ? ORDER BY id LIMIT ?"_s);
    Fault fault = rows.run(m_after, some);
    bool any = false;
    while (!fault && rows.next()) {
        any = true;
        m_after = rows.number(0);
        const auto batch = decodeBatch(rows.value(4).toByteArray());
        const auto& at = batch ? batch->run.at : std::vector<qint64>();
        const bool whole = !at.empty() && static_cast<qint64>(at.size()) == rows.number(3) && *std::ranges::min_element(at) == rows.number(1) && *std::ranges::max_element(at) == rows.number(2);
        if (!whole) {
            m_report.add({HistoryDamage::Kind::Journal, {}, {timeOf(rows.number(1)), timeOf(rows.number(2) + 1)}, rows.number(3), QString(u"journal row "_s % QString::number(m_after)), 0});
            continue;
        }
        ++m_report.rows;
        m_report.samples += rows.number(3);
    }
    fault = fault ? fault : rows.fault();
    return fault ? giveUp(*fault, u"the journal"_s) : Expected<bool>(any);
}

Expected<bool> HistoryCheck::checkSums()
{
    SqlStatement rows = m_database->prepare(u"SELECT id, series, width, span, body, (SELECT 1 FROM tier AS twin INDEXED BY tier_by_span WHERE twin.series = tier.series"
                                             " AND twin.width = tier.width AND twin.span = tier.span AND twin.id = tier.id) FROM tier NOT INDEXED WHERE id > ? ORDER BY id LIMIT ?"_s);
    Fault fault = rows.run(m_after, some);
    bool any = false;
    while (!fault && rows.next()) {
        any = true;
        m_after = rows.number(0);
        const qint64 width = rows.number(2);
        const bool known = width == fineWidth || width == coarseWidth;
        const auto buckets = known ? decodeTier(rows.value(4).toByteArray(), width) : std::nullopt;
        const qint64 from = known ? firstDayOf(width, rows.number(3)) * dayLength : 0;
        const qint64 to = known ? firstDayOf(width, rows.number(3) + 1) * dayLength : 0;
        if (!buckets || rows.value(5).isNull() || !areOfSpan(*buckets, width, rows.number(3)))
            m_report.add({HistoryDamage::Kind::Sums, {}, {timeOf(from), timeOf(to)}, 0, QString(u"sums of series "_s % QString::number(rows.number(1)) % u", row "_s % QString::number(m_after)), 0});
        else
            ++m_report.rows;
    }
    fault = fault ? fault : rows.fault();
    return fault ? giveUp(*fault, u"the table of sums"_s) : Expected<bool>(any);
}

Expected<bool> HistoryCheck::checkNewest()
{
    SqlStatement row = m_database->prepare(u"SELECT until, batch FROM last_values"_s);
    Fault fault = row.exec();
    while (!fault && row.next()) {
        const auto batch = decodeBatch(row.value(1).toByteArray());
        const bool whole = batch && (batch->run.at.empty() || *std::ranges::max_element(batch->run.at) == row.number(0));
        if (!whole)
            lose(HistoryDamage::Kind::Structure, u"the newest values"_s);
    }
    fault = fault ? fault : row.fault();
    return fault ? giveUp(*fault, u"the newest values"_s) : Expected<bool>(false);
}

Expected<bool> HistoryCheck::checkStructure()
{
    SqlStatement rows = m_database->prepare(u"PRAGMA integrity_check(20)"_s);
    Fault fault = rows.exec();
    while (!fault && rows.next()) {
        if (rows.value(0).toString() != "ok"_L1)
            lose(HistoryDamage::Kind::Structure, rows.value(0).toString().simplified());
    }
    fault = fault ? fault : rows.fault();
    return fault ? giveUp(*fault, u"the file"_s) : Expected<bool>(false);
}

Expected<HistoryReport> verifyHistory(const QString& file, const Cancelled& cancelled)
{
    auto check = HistoryCheck::open(file, CheckDepth::Whole);
    if (!check)
        return check.error();
    for (auto more = (*check)->step(); !more || *more; more = (*check)->step()) {
        if (!more)
            return more.error();
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return Error{Error::Code::Unavailable, u"cancelled"_s};
    }
    return (*check)->report();
}

QString sentenceOf(const HistoryDamage& damage)
{
    static const QStringList kinds{u"samples"_s, u"samples of the journal"_s, u"sums"_s, u"structure"_s};
    QString text = kinds.at(static_cast<qsizetype>(damage.kind));
    if (damage.points.size() == 1)
        text += QString(u" of "_s % damage.points.front().text());
    else if (!damage.points.empty())
        text += QString(u" of "_s % QString::number(damage.points.size()) % u" points"_s);
    if (damage.interval != Interval())
        text += QString(u" between "_s % isoText(damage.interval.from) % u" and "_s % isoText(damage.interval.to));
    return QString(text % u" ("_s % damage.detail % u')');
}

} // namespace holdfast
