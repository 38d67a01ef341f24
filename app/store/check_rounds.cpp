// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/check_rounds.h"

#include "app/base/log.h"
#include "app/base/safe_file.h"
#include "app/store/check_note.h"

#include <QFile>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto eachRound = 7 * 24h;
constexpr auto readWithin = 6 * 24h; ///< a day to spare
constexpr qint64 leastRows = 32;     ///< a minute
constexpr qint64 mostRows = 4096;
constexpr std::size_t mostNamed = HistoryReport::mostNamed;

Expected<qint64> rowsIn(const QString& file)
{
    const auto history = Database::open(file, Database::Mode::Read);
    if (!history)
        return history.error();
    return (*history)->number(u"SELECT (SELECT count(*) FROM block) + (SELECT count(*) FROM recent) + (SELECT count(*) FROM tier)"_s);
}

qint64 readBy(const HistoryReport& report)
{
    return report.rows + report.damages;
}

} // namespace

CheckRounds::CheckRounds(const DataDir& dir)
    : m_file(dir.historyFile())
    , m_noteFile(QString(dir.path() % u"/history-check.json"_s))
{
    load();
}

void CheckRounds::load()
{
    constexpr qint64 most = 16 * 1024 * 1024;
    QFile file(m_noteFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    CheckNote note = checkNoteFrom(file.read(most));
    m_health = std::move(note.health);
    m_seen = std::move(note.seen);
    m_lastBegun = note.lastBegun;
    m_place = note.place;
}

qint64 CheckRounds::due(Timestamp now) const
{
    if (!isGoing())
        return m_lastBegun && *m_lastBegun <= now && now - *m_lastBegun < eachRound ? 0 : leastRows;
    const qint64 left = std::max<qint64>(m_health.rows - m_health.rowsRead, 0);
    const auto time = std::chrono::duration_cast<std::chrono::minutes>(*m_health.begun + readWithin - now);
    return std::clamp(left / std::clamp<qint64>(time.count(), 1, std::chrono::minutes(readWithin).count()) + 1, leastRows, mostRows);
}

Expected<> CheckRounds::begin(Timestamp now)
{
    const auto rows = rowsIn(m_file);
    if (!rows && rows.error().code != Error::Code::Corrupt)
        return rows.error();
    m_health.rows = rows.value_or(0);
    m_health.rowsRead = 0;
    m_health.begun = now;
    m_lastBegun = now;
    m_place = {};
    return Done{};
}

Expected<> CheckRounds::open()
{
    auto check = HistoryCheck::open(m_file, CheckDepth::Rows, Database::Mode::Read, m_place);
    if (!check)
        return check.error();
    m_check = std::move(check).value();
    m_named = 0;
    return Done{};
}

Expected<qint64> CheckRounds::step(Timestamp now)
{
    if (const auto begun = isGoing() ? Expected<>(Done{}) : begin(now); !begun)
        return begun.error();
    if (const auto opened = m_check ? Expected<>(Done{}) : open(); !opened) {
        if (opened.error().code != Error::Code::Corrupt)
            return opened.error();
        take({HistoryDamage::Kind::Structure, {}, {}, 0, opened.error().message, 0}, now);
        finish(now);
        return qint64{0};
    }
    const qint64 before = readBy(m_check->report());
    const auto more = m_check->step();
    if (!more) {
        m_check.reset();
        return more.error();
    }
    const HistoryReport& report = m_check->report();
    for (; m_named < report.named.size(); ++m_named)
        take(report.named[m_named], now);
    const qint64 read = readBy(report) - before;
    m_health.rowsRead += read;
    m_place = m_check->place();
    if (!*more)
        finish(now);
    return read;
}

void CheckRounds::take(const HistoryDamage& damage, Timestamp now)
{
    const auto known = std::ranges::find_if(m_health.damages, [&](const DamagedSpan& one) { return one.detail == damage.detail && one.interval == damage.interval; });
    if (known != m_health.damages.end()) {
        m_seen[static_cast<std::size_t>(known - m_health.damages.begin())] = now;
        return;
    }
    ++m_health.damaged;
    qCWarning(storeLog).noquote() << "the history is damaged:" << sentenceOf(damage);
    const DamagedSpan span{static_cast<DamagedSpan::Kind>(damage.kind), damage.points, damage.interval, damage.samples, damage.row, damage.detail, now};
    m_news.push_back(span);
    if (m_health.damages.size() >= mostNamed)
        return;
    m_health.damages.push_back(span);
    m_seen.push_back(now);
}

/// What was not there any more has been let go, or mended.
void CheckRounds::finish(Timestamp now)
{
    std::vector<DamagedSpan> still;
    std::vector<Timestamp> seen;
    for (std::size_t i = 0; i < m_health.damages.size(); ++i) {
        if (m_seen[i] < *m_health.begun)
            continue;
        still.push_back(std::move(m_health.damages[i]));
        seen.push_back(m_seen[i]);
    }
    m_health.damaged -= static_cast<qint64>(m_health.damages.size() - still.size());
    m_health.damages = std::move(still);
    m_seen = std::move(seen);
    m_health.checkedAt = now;
    m_health.begun.reset();
    m_place = {};
    rest();
}

void CheckRounds::beginAnew()
{
    m_check.reset();
    m_health.begun.reset();
    m_lastBegun.reset();
}

std::vector<DamagedSpan> CheckRounds::takeNews()
{
    return std::exchange(m_news, {});
}

void CheckRounds::forget(const std::vector<qint64>& rows)
{
    for (std::size_t i = m_health.damages.size(); i-- > 0;) {
        if (m_health.damages[i].row == 0 || std::ranges::find(rows, m_health.damages[i].row) == rows.end())
            continue;
        m_health.damages.erase(m_health.damages.begin() + static_cast<std::ptrdiff_t>(i));
        m_seen.erase(m_seen.begin() + static_cast<std::ptrdiff_t>(i));
        --m_health.damaged;
    }
    rest();
}

void CheckRounds::rest()
{
    m_check.reset();
    const QByteArray json = jsonOf({m_health, m_seen, m_lastBegun, m_place});
    const auto written = writeSafely(m_noteFile, [&](QIODevice& out) -> Expected<> {
        return out.write(json) == json.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
    if (!written)
        qCWarning(storeLog) << "how far the check of the history came is not kept:" << written.error().message;
}

} // namespace holdfast
