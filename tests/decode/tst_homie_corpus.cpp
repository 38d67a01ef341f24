// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a plain reader of the convention makes of the topics that are there: written without any of the program's own tables.
class PlainHomie
{
public:
    void hear(const CorpusMessage& message)
    {
        if (message.topic.startsWith(u"homeassistant/"))
            return;
        m_topics.insert(message.topic, message.payload);
        if (message.topic.endsWith(u"/$state") && message.payload == "ready")
            m_ready.insert(message.topic.chopped(7));
    }
    /// One line per property: topic, kind, unit, bounds, choices, writable.
    [[nodiscard]] QStringList points() const
    {
        QStringList lines;
        for (const QString& device : m_ready)
            lines += device.section(u'/', -2, -2) == u"5" ? ofDocument(device) : ofAttributes(device);
        lines.sort();
        return lines;
    }
    [[nodiscard]] const QMap<QString, QByteArray>& topics() const { return m_topics; }

    static QString line(const QString& topic, const QString& type, const QString& unit, const QString& format, bool settable)
    {
        static const QMap<QString, QString> kinds{{u"integer"_s, u"Number"_s}, {u"float"_s, u"Number"_s}, {u"boolean"_s, u"Bool"_s}};
        const QString kind = kinds.value(type, u"Str"_s);
        const auto bound = [&](int place) { return kind == u"Number" && !format.section(u':', place, place).isEmpty() ? QString::number(format.section(u':', place, place).toDouble()) : u"-"_s; };
        QString choices;
        if (type == u"enum" || (type == u"boolean" && !format.isEmpty())) {
            choices = format;
            choices.replace(u",,"_s, u"\x1"_s);
            choices.replace(u","_s, u"|"_s);
            choices.replace(u"\x1"_s, u","_s);
        }
        return QStringList{topic, kind, kind == u"Number" ? unit : QString(), bound(0), bound(1), choices, settable ? u"w"_s : u"r"_s}.join(u"; "_s);
    }

private:
    [[nodiscard]] QString text(const QString& topic) const { return QString::fromUtf8(m_topics.value(topic)); }

    [[nodiscard]] QStringList ofAttributes(const QString& device) const
    {
        QStringList lines;
        for (const QString& listed : text(device + u"/$nodes"_s).split(u',', Qt::SkipEmptyParts)) {
            const QString node = QString(listed).remove(u"[]"_s);
            const QString array = text(device + u'/' + node + u"/$array"_s);
            QStringList places{node};
            if (!array.isEmpty()) {
                places.clear();
                for (int i = array.section(u'-', 0, 0).toInt(); i <= array.section(u'-', 1, 1).toInt(); ++i)
                    places.push_back(node + u'_' + QString::number(i));
            }
            for (const QString& place : places)
                for (const QString& id : text(device + u'/' + node + u"/$properties"_s).split(u',', Qt::SkipEmptyParts)) {
                    const QString at = device + u'/' + node + u'/' + id;
                    lines.push_back(line(device + u'/' + place + u'/' + id, text(at + u"/$datatype"_s), text(at + u"/$unit"_s), text(at + u"/$format"_s), text(at + u"/$settable"_s) == u"true"));
                }
        }
        return lines;
    }
    [[nodiscard]] QStringList ofDocument(const QString& device) const
    {
        QStringList lines;
        const QJsonObject nodes = QJsonDocument::fromJson(m_topics.value(device + u"/$description"_s)).object().value(u"nodes").toObject();
        for (const QString& node : nodes.keys()) {
            const QJsonObject properties = nodes.value(node).toObject().value(u"properties").toObject();
            for (const QString& id : properties.keys()) {
                const QJsonObject given = properties.value(id).toObject();
                lines.push_back(line(device + u'/' + node + u'/' + id, given.value(u"datatype").toString(), given.value(u"unit").toString(), given.value(u"format").toString(), given.value(u"settable").toBool()));
            }
        }
        return lines;
    }

    QMap<QString, QByteArray> m_topics;
    QSet<QString> m_ready;
};

QString lineOf(const PointDeclared& declared)
{
    const Point& point = declared.point;
    const auto bound = [](std::optional<double> value) { return value ? QString::number(*value) : u"-"_s; };
    return QStringList{declared.uniqueId, nameOf(point.kind), point.unit, bound(point.minimum), bound(point.maximum), point.values.join(u'|'), point.writable ? u"w"_s : u"r"_s}.join(u"; "_s);
}

bool sameValue(const PointDeclared& declared, const std::optional<Value>& value, const QByteArray& raw)
{
    if (!value)
        return raw.isEmpty() || raw.size() > 4096 || !QByteArrayView(raw).isValidUtf8();
    if (declared.point.kind == PointKind::Number)
        return toNumber(*value) == raw.toDouble();
    return toText(*value) == QString::fromUtf8(raw);
}

} // namespace

class TstHomieCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyIsAPointAndEveryValueItsOwn_data();
    void everyPropertyIsAPointAndEveryValueItsOwn();
    void aRobotSeenTwoWaysIsOneDevice();
};

void TstHomieCorpus::everyPropertyIsAPointAndEveryValueItsOwn_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("own fixtures") << QStringLiteral(FIXTURES "/homie.ndjson");
    if (corpusFolder().isEmpty())
        return qInfo("corpus not given");
    for (const char* recording : {"homie/homie_device_npm_3.0.1.ndjson", "valetudo/homie4_and_ha.ndjson.gz"})
        QTest::newRow(recording) << QString(corpusFolder() + u'/' + QString::fromLatin1(recording));
}

void TstHomieCorpus::everyPropertyIsAPointAndEveryValueItsOwn()
{
    QFETCH(QString, path);
    Listener listener;
    PlainHomie plain;
    int values = 0;
    int equal = 0;
    const auto compare = [&](const PointDeclared& declared, const QByteArray& raw) {
        const auto value = listener.values.find(declared.source);
        const bool good = sameValue(declared, value == listener.values.end() ? std::nullopt : std::optional(value->second.value), raw);
        ++values;
        equal += good ? 1 : 0;
        if (!good)
            qInfo() << declared.uniqueId << raw.left(60);
    };
    for (const CorpusMessage& message : messagesOf(path)) {
        listener.hear(message.topic, message.payload, message.retained);
        plain.hear(message);
        for (const auto& [source, declared] : listener.points)
            if (declared.convention == u"homie" && declared.uniqueId == message.topic)
                compare(declared, message.payload);
    }
    listener.wait(std::chrono::seconds(1));
    QStringList seen;
    for (const auto& [source, declared] : listener.points)
        if (declared.convention == u"homie" && !declared.uniqueId.contains(u"/$"))
            seen.push_back(lineOf(declared));
    seen.sort();
    qInfo().noquote() << u"%1 %2 points, %3 values, %4 equal"_s.arg(QString::fromLatin1(QTest::currentDataTag()), -36).arg(seen.size()).arg(values).arg(equal);
    QCOMPARE(seen, plain.points());
    QVERIFY(!seen.isEmpty());
    QCOMPARE(equal, values);
}

/// The robot announces itself by Homie and by Home Assistant: what names it in one is in the other.
void TstHomieCorpus::aRobotSeenTwoWaysIsOneDevice()
{
    if (corpusFolder().isEmpty())
        return qInfo("corpus not given");
    Listener listener;
    for (const CorpusMessage& message : messagesOf(corpusFolder() + u"/valetudo/homie4_and_ha.ndjson.gz"_s))
        listener.hear(message.topic, message.payload, message.retained);
    std::map<QString, int> conventions;
    for (const auto& [source, declared] : listener.points) {
        ++conventions[declared.convention];
        QCOMPARE(declared.device.identifiers.front(), (Identifier{u"id"_s, u"valetudo-lobby"_s}));
    }
    QVERIFY(conventions[u"homie"_s] > 10);
    QVERIFY(conventions[u"homeassistant"_s] > 5);
    for (const auto& [source, heard] : listener.availability)
        QVERIFY2(!heard.available, "its last word was disconnected, or lost for Home Assistant");
}

QTEST_GUILESS_MAIN(TstHomieCorpus)
#include "tst_homie_corpus.moc"
