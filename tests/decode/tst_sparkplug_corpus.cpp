// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"

#include "app/base/utc.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The value as the reading beside the recording has it, as text; nothing for what is not shown.
std::optional<QString> expectedText(const QJsonObject& metric)
{
    const QString type = metric.value("type"_L1).toString();
    const QJsonValue value = metric.value("value"_L1);
    if (value.isObject() || value.isArray())
        return std::nullopt;
    if (type == u"DateTime")
        return isoText(Timestamp(std::chrono::milliseconds(value.toVariant().toLongLong())));
    if (type.startsWith(u"Int") || type.startsWith(u"UInt") || type == u"Float" || type == u"Double")
        return toText(Value(value.isString() ? value.toString().toDouble() : value.toDouble()));
    return value.isBool() ? toText(Value(value.toBool())) : value.toString();
}

} // namespace

class TstSparkplugCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricReadsAsTheReadingBesideIt();
};

void TstSparkplugCorpus::everyMetricReadsAsTheReadingBesideIt()
{
    const QString path = corpusFolder().isEmpty() ? QStringLiteral(FIXTURES "/sparkplug.ndjson") : QString(corpusFolder() + u"/sparkplug/sparkplug_b_edge_nodes.ndjson.gz");
    if (corpusFolder().isEmpty())
        qInfo("corpus not given");
    Listener listener;
    int metrics = 0;
    int equal = 0;
    int messages = 0;
    for (const QByteArray& line : linesOf(path)) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QString topic = record.value("topic"_L1).toString();
        listener.hear(topic, QByteArray::fromBase64(record.value("payload_b64"_L1).toString().toLatin1()), record.value("retain"_L1).toBool());
        const QStringList levels = topic.split(u'/');
        if (levels.value(2).endsWith(u"CMD") || levels.value(2) == u"NDEATH" || levels.value(1) == u"STATE")
            continue;
        ++messages;
        const QString unit = QStringList({levels.value(1), levels.value(3), levels.value(4)}).join(u'/');
        QHash<QString, SourceIndex> sources;
        for (const auto& [source, declared] : listener.points)
            sources.insert(declared.uniqueId, source);
        for (const QJsonValue& item : record.value("decoded"_L1).toObject().value("metrics"_L1).toArray()) {
            const QJsonObject metric = item.toObject();
            const QString name = (unit.endsWith(u'/') ? unit : QString(unit + u'/')) + metric.value("name"_L1).toString();
            ++metrics;
            const auto source = sources.constFind(name);
            if (source == sources.cend()) {
                qInfo() << "no point" << name;
                continue;
            }
            const auto value = listener.values.find(*source);
            const auto seen = value == listener.values.end() ? std::nullopt : std::optional(toText(value->second.value));
            if (seen == expectedText(metric))
                ++equal;
            else
                qInfo() << name << seen.value_or(u"(nothing)"_s) << expectedText(metric).value_or(u"(nothing)"_s);
        }
    }
    qInfo().noquote() << u"%1 births and data, %2 metrics, %3 equal; %4 points of %5 devices, %6 requests for a rebirth, %7 faults"_s.arg(messages).arg(metrics).arg(equal).arg(listener.points.size()).arg(listener.devices.size()).arg(listener.asks.size()).arg(listener.faults.size());
    QVERIFY(metrics > 10);
    QVERIFY(equal >= metrics * 0.999);
    QVERIFY(listener.faults.empty());
}

QTEST_GUILESS_MAIN(TstSparkplugCorpus)
#include "tst_sparkplug_corpus.moc"
