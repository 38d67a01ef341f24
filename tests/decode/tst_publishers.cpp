// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"
#include "recorded_facts.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    QString publisher;
    qsizetype messages = 0;
    qsizetype announcements = 0;
    std::set<QString> devices;
    std::size_t points = 0;
    qsizetype units = 0;
    std::size_t values = 0;
    std::size_t availability = 0;
    std::size_t unreadable = 0;
    std::size_t faults = 0;
    std::size_t proposals = 0;
    QStringList conventions;
    RecordedFacts facts{};
};

QString nameOf(const DeviceClaim& device)
{
    return device.identifiers.empty() ? QString() : QString(device.identifiers.front().type + u':' + device.identifiers.front().value);
}

Row rowOf(const QString& publisher, const Listener& listener, qsizetype messages)
{
    Row row{publisher, messages, 0, {}, listener.points.size(), 0, listener.values.size(), listener.availability.size(), listener.unreadable.size(), listener.faults.size(),
            listener.proposals.size(), {}, {}};
    for (const auto& [source, declared] : listener.points) {
        row.devices.insert(nameOf(declared.device));
        row.units += declared.point.unit.isEmpty() ? 0 : 1;
        if (!row.conventions.contains(declared.convention))
            row.conventions.push_back(declared.convention);
    }
    for (const auto& [source, declared] : listener.devices) {
        row.devices.insert(nameOf(declared.device));
        if (!row.conventions.contains(declared.convention))
            row.conventions.push_back(declared.convention);
    }
    for (const auto& sources : listener.announced)
        row.announcements += sources.empty() ? 0 : 1;
    row.conventions.sort();
    return row;
}

void print(const Row& row)
{
    const RecordedFacts& facts = row.facts;
    qInfo("%-44s %6lld %6lld %5zu %6zu %6zu %4zu %5zu %13s %13s %13s %13s %11s  %s", qPrintable(row.publisher), static_cast<long long>(row.messages),
          static_cast<long long>(row.announcements), row.devices.size(), row.points, row.values, row.unreadable, row.proposals, qPrintable(facts.points.text()),
          qPrintable(facts.units.text()), qPrintable(facts.ranges.text()), qPrintable(facts.facts.text()), qPrintable(facts.values.text()), qPrintable(row.conventions.join(u", "_s)));
    for (const Share* share : {&facts.points, &facts.units, &facts.ranges, &facts.facts, &facts.values})
        for (const QString& deviation : share->deviations.first(std::min<qsizetype>(share->deviations.size(), 6)))
            qInfo("    %s", qPrintable(deviation));
}

/// Announcements of Home Assistant discovery in a recording that still stand at its end, counted without the program.
QSet<QString> standing(const QList<CorpusMessage>& messages)
{
    QSet<QString> topics;
    for (const CorpusMessage& message : messages) {
        if (!message.topic.startsWith(u"homeassistant/") || !message.topic.endsWith(u"/config"))
            continue;
        if (message.payload.isEmpty())
            topics.remove(message.topic);
        else
            topics.insert(message.topic);
    }
    return topics;
}

} // namespace

/// One table over all publishers: what of each is understood.
class TstPublishers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublisherIsUnderstood();
};

void TstPublishers::everyPublisherIsUnderstood()
{
    const QString folder = corpusFolder().isEmpty() ? QStringLiteral(FIXTURES) : corpusFolder();
    if (corpusFolder().isEmpty())
        qInfo("corpus not given");
    qInfo("%-44s %6s %6s %5s %6s %6s %4s %5s %13s %13s %13s %13s %11s  %s", "publisher", "msgs", "ann.", "dev.", "points", "values", "bad", "prop.", "points=", "units=", "ranges=",
          "facts=", "values=", "conventions");
    const FactReader facts(folder, corpusFolder().isEmpty() ? QStringLiteral(FIXTURES "/abbreviations.json") : QString(folder + u"/ha_abbreviations.json"));
    QStringList files;
    for (QDirIterator all(folder, {u"*.ndjson"_s, u"*.ndjson.gz"_s}, QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
        files.push_back(all.next());
    files.sort();
    int recordings = 0;
    for (const QString& file : std::as_const(files)) {
        if (file.contains(u"expected") || file.contains(u"oracle"))
            continue;
        const QList<CorpusMessage> messages = messagesOf(file);
        Listener listener;
        const RecordedFacts found = facts.play(file, listener);
        for (int second = 0; second < 60; ++second)
            listener.wait(std::chrono::seconds(1));
        Row row = rowOf(QDir(folder).relativeFilePath(file), listener, messages.size());
        row.facts = found;
        print(row);
        for (const Share* share : {&found.points, &found.units, &found.ranges, &found.facts, &found.values})
            QVERIFY2(share->isEnough(), qPrintable(file));
        ++recordings;
        QSet<QString> announced = standing(messages);
        for (const DiscoveryFault& fault : listener.faults)
            announced.remove(fault.topic);
        for (const QString& topic : std::as_const(announced))
            QVERIFY2(!listener.announced.value(topic).empty(), qPrintable(topic));
        QVERIFY2(row.points + row.devices.size() + row.proposals > 0, qPrintable(file));
    }
    QVERIFY(recordings > 0);
}

QTEST_GUILESS_MAIN(TstPublishers)
#include "tst_publishers.moc"
