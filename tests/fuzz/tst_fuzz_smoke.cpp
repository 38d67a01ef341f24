// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include <random>

#define FUZZ_TARGET(name) void fuzz_##name(QByteArrayView input);
#include "fuzz_targets.inc"
#undef FUZZ_TARGET

using namespace Qt::Literals::StringLiterals;

namespace {

struct Target
{
    const char* name;
    void (*run)(QByteArrayView);
};

#define FUZZ_TARGET(name) Target{#name, fuzz_##name},
constexpr Target targets[] = {
#include "fuzz_targets.inc"
};
#undef FUZZ_TARGET

constexpr int mutationsOfAll = 16'000;
constexpr qsizetype longestInput = 4096;

std::vector<QByteArray> seedsOf(const char* name)
{
    std::vector<QByteArray> seeds;
    const QDir folder(QLatin1StringView(SOURCE_DIR) + u"/tests/fuzz/seeds/"_s + QLatin1StringView(name));
    for (const QString& entry : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back(file.readAll());
    }
    return seeds;
}

/// The same mutations at every run and on every machine.
class Mutator
{
public:
    explicit Mutator(std::vector<QByteArray> seeds) : m_seeds(std::move(seeds)) {}

    QByteArray next()
    {
        QByteArray input = seed();
        for (auto left = 1 + below(6); left > 0; --left)
            change(input);
        return input.left(longestInput);
    }

private:
    qsizetype below(qsizetype limit) { return limit <= 0 ? 0 : qsizetype(m_random() % quint64(limit)); }
    const QByteArray& seed() { return m_seeds[std::size_t(below(qsizetype(m_seeds.size())))]; }

    QByteArray piece()
    {
        const QByteArray& from = seed();
        const qsizetype start = below(from.size());
        return from.mid(start, 1 + below(24));
    }

    void change(QByteArray& input)
    {
        const qsizetype at = below(input.size() + 1);
        switch (below(5)) {
        case 0: input.insert(at, piece()); break;
        case 1: input.remove(at, 1 + below(8)); break;
        case 2: input.replace(at, 1, QByteArray(1, char(below(256)))); break;
        case 3: input.insert(at, piece().repeated(1 + below(40))); break;
        default: input = input.left(at) + seed().mid(below(seed().size())); break;
        }
    }

    std::vector<QByteArray> m_seeds;
    std::mt19937_64 m_random{20'260'101}; // NOLINT: repeatable on purpose
};

} // namespace

class TestFuzzSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearsAnything_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(targets)); ++i)
            QTest::addRow("%s", targets[i].name) << i;
    }

    void bearsAnything()
    {
        QFETCH(int, index);
        const Target& target = targets[index];
        const auto seeds = seedsOf(target.name);
        QVERIFY2(!seeds.empty(), target.name);
        for (const QByteArray& seed : seeds)
            target.run(seed);
        Mutator mutator(seeds);
        for (int i = 0; i < mutationsOfAll / int(std::size(targets)); ++i)
            target.run(mutator.next());
    }
};

QTEST_GUILESS_MAIN(TestFuzzSmoke)
#include "tst_fuzz_smoke.moc"
