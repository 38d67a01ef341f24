// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/naive_commands.h"
#include "tests/support/fake_clock.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sequences = 10'000;
constexpr int steps = 40;
constexpr std::array levels{WriteLevel::FallbackPolicy, WriteLevel::Operator, WriteLevel::Operator, WriteLevel::Operator, WriteLevel::Schedule};
constexpr std::array receipts{CommandReceipt::Kind::Taken, CommandReceipt::Kind::Taken, CommandReceipt::Kind::Refused, CommandReceipt::Kind::NeverLeft, CommandReceipt::Kind::Unknown};

/// One random life: the real book and the naive one side by side.
class Life
{
public:
    explicit Life(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 3; ++i) {
            Point point;
            point.id = PointId(QString(u"d/"_s + QString::number(i)));
            point.device = DeviceId(u"d"_s);
            point.kind = PointKind::Number;
            point.function = i == 0 ? PointFunction::Sp : PointFunction::Cmd;
            point.category = i == 2 ? PointCategory::Config : PointCategory::None; // the last one is not held
            point.step = 0.5;
            point.writable = true;
            m_points.push_back(point);
        }
    }

    /// Empty: both agree, and nothing forbidden happened.
    QString step()
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1: request(); break;
        case 2: handOver(); break;
        case 3: receipt(); break;
        case 4: hear(); break;
        case 5: answer(); break;
        case 6: pass(); break;
        case 7: giveUp(); break;
        default:
            if (m_random.bounded(12) == 0)
                restart();
        }
        return compare();
    }

private:
    CommandMoment now() const { return {m_clock.now(), m_clock.ticks()}; }
    const Point& anyPoint() { return m_points[static_cast<std::size_t>(m_random.bounded(3))]; }
    quint64 anyNumber() { return m_naive.all.empty() ? 0 : std::next(m_naive.all.begin(), m_random.bounded(static_cast<int>(m_naive.all.size())))->first; }

    void request()
    {
        const Point& point = anyPoint();
        const CommandTerms& terms = termsOf(commandKindOf(point));
        CommandRequest request;
        request.command.point = point.id;
        request.command.device = point.device;
        request.command.kind = terms.kind;
        request.command.level = levels[static_cast<std::size_t>(m_random.bounded(static_cast<int>(levels.size())))];
        request.command.wanted = 18.0 + m_random.bounded(4);
        request.command.previous = 20.0;
        request.source = SourceIndex{static_cast<quint32>(&point - m_points.data())};
        request.ticket = ++m_ticket;
        request.feedback = m_random.bounded(4) != 0;
        request.hold = terms.holds && m_random.bounded(2) ? std::optional<std::chrono::seconds>(60s * (1 + m_random.bounded(60))) : std::nullopt;
        NaiveCommands::One one;
        one.point = point.id;
        one.level = request.command.level;
        one.wanted = *toNumber(request.command.wanted);
        one.feedback = request.feedback;
        one.deadline = m_clock.ticks() + terms.lifetime;
        one.lateUntil = one.deadline + 15min;
        one.holds = terms.holds;
        one.until = m_clock.ticks() + request.hold.value_or(terms.hold);
        const auto strongest = m_naive.winner(point.id);
        const bool refused = strongest && *strongest < one.level && one.level != WriteLevel::Schedule;
        const auto number = m_book.request(std::move(request), now(), m_news);
        if (number.has_value() == refused)
            m_fault = u"refused and taken differ"_s;
        if (number)
            m_naive.request(*number, one);
    }

    void handOver()
    {
        if (const quint64 number = anyNumber()) {
            m_book.handOver(number, now(), m_news);
            m_naive.handOver(number, m_clock.ticks());
        }
    }

    void receipt()
    {
        const auto kind = receipts[static_cast<std::size_t>(m_random.bounded(static_cast<int>(receipts.size())))];
        const quint64 number = anyNumber();
        if (number == 0 || !m_sent.contains(number))
            return;
        m_book.take({number, kind, {}}, now(), m_news);
        m_naive.receipt(number, kind);
    }

    void hear()
    {
        const Point& point = anyPoint();
        const double said = 18.0 + m_random.bounded(4);
        m_book.heard(point, said, m_clock.now(), now(), m_news);
        m_naive.heard(point.id, said, m_clock.ticks());
    }

    void answer()
    {
        const auto source = static_cast<quint32>(m_random.bounded(3));
        const bool good = m_random.bounded(3) != 0;
        m_book.answered(SourceIndex{source}, good, {}, now(), m_news);
        m_naive.answered(source, good, m_clock.ticks());
    }

    void pass()
    {
        m_clock.advance(std::array<Ticks, 5>{1s, 30s, 5min, 16min, 3h}[static_cast<std::size_t>(m_random.bounded(5))]);
        m_book.due(now(), m_news);
        m_naive.due(m_clock.ticks());
        for (const LevelEnd& end : std::exchange(m_news.ends, {})) {
            if (!end.command.until || *end.command.until > m_clock.now())
                m_fault = u"a level ended before its time"_s;
            m_book.giveUp(end.point, end.level, m_news);
            m_naive.giveUp(end.point, end.level);
        }
    }

    void giveUp()
    {
        const Point& point = anyPoint();
        m_book.giveUp(point.id, WriteLevel::Operator, m_news);
        m_naive.giveUp(point.id, WriteLevel::Operator);
    }

    void restart()
    {
        collect();
        std::vector<PointCommand> stored;
        for (const auto& [number, command] : m_known)
            stored.push_back(command);
        m_book = CommandBook();
        m_book.restore(std::move(stored), now(), m_news);
        m_naive.restart(m_clock.ticks());
    }

    void collect()
    {
        for (const PointCommand& command : std::exchange(m_news.changed, {}))
            m_known[command.number] = command;
        for (const CommandSending& sending : std::exchange(m_news.sendings, {})) {
            if (m_sent.contains(sending.number))
                m_fault = u"sent twice"_s;
            if (sending.life <= 0ms || m_known[sending.number].requestedAt + m_known[sending.number].lifetime <= m_clock.now())
                m_fault = u"sent after its time"_s;
            m_sent.insert(sending.number);
        }
    }

    QString compare()
    {
        collect();
        for (const auto& [number, one] : m_naive.all) {
            const auto known = m_known.find(number);
            if (known == m_known.end() || known->second.state != m_naive.state(number))
                return u"command %1 of %2 is %3, and should be %4"_s.arg(QString::number(number), one.point.text(), known == m_known.end() ? u"unknown"_s : nameOf(known->second.state), nameOf(m_naive.state(number)));
            if (known->second.holds != one.holds)
                return u"command %1 of %2 holds its level, or not"_s.arg(QString::number(number), one.point.text());
        }
        for (const Point& point : m_points) {
            const PriorityArray* holders = m_book.holders(point.id);
            if ((holders ? holders->winner() : std::nullopt) != m_naive.winner(point.id))
                return QString(u"another level wins at "_s + point.id.text());
        }
        return m_fault;
    }

    QRandomGenerator m_random;
    FakeClock m_clock;
    std::vector<Point> m_points;
    CommandBook m_book;
    CommandNews m_news;
    NaiveCommands m_naive;
    std::map<quint64, PointCommand> m_known;
    QSet<quint64> m_sent;
    QString m_fault;
    quint64 m_ticket = 0;
};

} // namespace

class TestCommandSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandRandomLivesAgreeWithTheRulesToldOneByOne()
    {
        for (int seed = 0; seed < sequences; ++seed) {
            Life life(static_cast<quint32>(seed));
            for (int i = 0; i < steps; ++i) {
                const QString fault = life.step();
                QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(QString::number(seed), QString::number(i), fault)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandSequences)
#include "tst_command_sequences.moc"
