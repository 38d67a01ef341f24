// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "app/decode/units.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// Whatever a publisher calls its unit is one of ours, or stays as it was given.
class TstUnitsCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnitOfTheCorpusIsNormalOrAsGiven();
};

void TstUnitsCorpus::everyUnitOfTheCorpusIsNormalOrAsGiven()
{
    const QString folder = corpusFolder();
    if (folder.isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    static const QSet<QString> asGiven{u"raw unit"_s, u"*"_s, u"x"_s, u"10 ms"_s, u"mWt"_s, u"adc"_s, u"LEL"_s, u"minutes or litres"_s, u"seconds or litres"_s};
    QMap<QString, int> units;
    for (QDirIterator files(folder, {u"*.ndjson.gz"_s, u"*.ndjson"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        if (file.contains(u"oracle") || file.contains(u"expected"))
            continue;
        for (const CorpusMessage& message : messagesOf(file))
            for (const char* key : {"unit_of_measurement", "unit_of_meas"})
                if (const QString unit = QJsonDocument::fromJson(message.payload).object().value(QLatin1StringView(key)).toString(); !unit.isEmpty())
                    ++units[unit];
    }
    for (const QByteArray& line : linesOf(folder + u"/zigbee2mqtt/expected_exposes.ndjson.gz")) {
        static const QRegularExpression given(uR"x("unit":\s*"((?:[^"\\]|\\.)*)")x"_s);
        for (auto all = given.globalMatch(QString::fromUtf8(line)); all.hasNext();) {
            const QString raw = all.next().captured(1);
            ++units[QJsonDocument::fromJson("[\"" + raw.toUtf8() + "\"]").array().at(0).toString()];
        }
    }
    units.remove(QString());
    QStringList unknown;
    int normal = 0;
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        normal += isKnownUnit(unit.key()) && !asGiven.contains(unit.key().trimmed()) ? 1 : 0;
        if (!isKnownUnit(unit.key()) && !asGiven.contains(unit.key().trimmed()))
            unknown.push_back(unit.key());
        QCOMPARE(normalUnit(normalUnit(unit.key())), normalUnit(unit.key()));
    }
    qInfo("%d spellings of units: %d normal, the others as given", int(units.size()), normal);
    QCOMPARE(unknown, QStringList());
    QVERIFY(units.size() >= 60);
}

QTEST_GUILESS_MAIN(TstUnitsCorpus)
#include "tst_units_corpus.moc"
