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
    QStringList translations; ///< one for each form of the plural, else a single one
    bool counted = false;     ///< the source has a plural
    bool finished = true;
};

/// How many forms of the plural a language has, as Qt counts them.
struct Language
{
    const char* name;
    const char* code;
    qsizetype forms;
};

constexpr Language languages[]{
    {"English", "en", 2}, {"Dutch", "nl", 2}, {"German", "de", 2}, {"French", "fr", 2}, {"Spanish", "es", 2}, {"Polish", "pl", 3}, {"Arabic", "ar", 6},
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

/// The plain text of a translation, or its numerus forms one by one.
QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Text readText(QXmlStreamReader& xml, const QString& context)
{
    Text text;
    text.context = context;
    text.counted = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            text.finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            text.translations = readForms(xml);
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

    static void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qsizetype>("forms");
        for (const Language& language : languages)
            QTest::newRow(language.name) << QString::fromLatin1(language.code) << language.forms;
    }

private Q_SLOTS:
    void everyLanguageOfTheProductHasItsCatalogue()
    {
        for (const Language& language : languages)
            QVERIFY2(QFile::exists(catalogueOf(QString::fromLatin1(language.code))), language.code);
    }

    void everyLanguageMissesNothing_data() { rows(); }

    void everyLanguageMissesNothing()
    {
        QFETCH(QString, language);
        const std::vector<Text> texts = updated(language);
        QVERIFY(texts.size() > (language == QStringLiteral("en") ? 3u : 200u));
        int missing = 0;
        for (const Text& text : texts)
            if (!text.finished || text.translations.contains(QString())) {
                ++missing;
                qInfo("not translated or vanished: %s: %s", qPrintable(text.context), qPrintable(text.source));
            }
        QCOMPARE(missing, 0);
    }

    void everyCountedTextHasEveryFormOfThePlural_data() { rows(); }

    void everyCountedTextHasEveryFormOfThePlural()
    {
        QFETCH(QString, language);
        QFETCH(qsizetype, forms);
        int counted = 0;
        for (const Text& text : readCatalogue(catalogueOf(language))) {
            QVERIFY2(text.translations.size() == (text.counted ? forms : 1), qPrintable(text.source));
            counted += text.counted ? 1 : 0;
            if (text.counted) // the largest number is always read out
                QVERIFY2(text.translations.constLast().contains(QRegularExpression(QStringLiteral("%L?n"))), qPrintable(text.source));
        }
        QVERIFY(counted > 50);
    }

    void placeholdersSurviveTranslation_data() { rows(); }

    void placeholdersSurviveTranslation()
    {
        QFETCH(QString, language);
        for (const Text& text : readCatalogue(catalogueOf(language))) {
            const QStringList wanted = placeholdersOf(text.source);
            for (const QString& form : text.translations) {
                const QStringList found = placeholdersOf(form);
                for (const QString& placeholder : found)
                    QVERIFY2(wanted.contains(placeholder), qPrintable(text.source));
                for (const QString& placeholder : wanted)
                    QVERIFY2(placeholder.endsWith(u'n') || found.contains(placeholder), qPrintable(text.source));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
