// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Text
{
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d+|L?n)"));
    QSet<QString> found;
    auto match = placeholder.globalMatch(text);
    while (match.hasNext())
        found.insert(match.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

Text readText(QXmlStreamReader& xml, const QString& context)
{
    Text text;
    text.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            text.finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            const QString all = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            text.translations.append(all);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

std::vector<Text> readCatalogue(const QString& path)
{
    QFile file(path);
    std::vector<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QStringLiteral("name"))
                context = xml.readElementText();
            else if (xml.name() == QStringLiteral("message"))
                texts.push_back(readText(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return texts;
}

QString catalogueOf(const QString& language)
{
    return QStringLiteral(SOURCE_DIR "/translations/holdfast_%1.ts").arg(language);
}

} // namespace

/// What the operator reads is there in every language we call complete, and says the same.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// The committed catalogue brought up to date with the sources, without touching the committed one.
    std::vector<Text> updated(const QString& language)
    {
        const QString copy = QDir(m_folder.path()).filePath(language + QStringLiteral(".ts"));
        QFile::copy(catalogueOf(language), copy);
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral(SOURCE_DIR)};
        if (language == QStringLiteral("en"))
            arguments << QStringLiteral("-pluralonly");
        arguments << QStringLiteral(SOURCE_DIR "/ui") << QStringLiteral(SOURCE_DIR "/app") << QStringLiteral("-ts") << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        return lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0 ? readCatalogue(copy) : std::vector<Text>{};
    }

private Q_SLOTS:
    void everyLanguageOfTheProductHasItsCatalogue()
    {
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            QVERIFY2(QFile::exists(catalogueOf(QString::fromLatin1(language))), language);
    }

    void completeLanguagesMissNothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English plurals") << QStringLiteral("en");
        QTest::newRow("Dutch") << QStringLiteral("nl");
    }

    void completeLanguagesMissNothing()
    {
        QFETCH(QString, language);
        const std::vector<Text> texts = updated(language);
        QVERIFY(texts.size() > (language == QStringLiteral("en") ? 3u : 200u));
        int missing = 0;
        for (const Text& text : texts)
            if (!text.finished || text.translations.join(QString()).isEmpty()) {
                ++missing;
                qInfo("not translated or vanished: %s: %s", qPrintable(text.context), qPrintable(text.source));
            }
        QCOMPARE(missing, 0);
    }

    void placeholdersSurviveTranslation_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"nl", "de", "fr", "es", "pl", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void placeholdersSurviveTranslation()
    {
        QFETCH(QString, language);
        for (const Text& text : readCatalogue(catalogueOf(language))) {
            if (!text.finished)
                continue;
            for (const QString& placeholder : placeholdersOf(text.translations.join(u' ')))
                QVERIFY2(placeholdersOf(text.source).contains(placeholder), qPrintable(text.source));
            for (const QString& placeholder : placeholdersOf(text.source))
                QVERIFY2(placeholder.endsWith(u'n') || text.translations.join(u' ').contains(placeholder), qPrintable(text.source));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
