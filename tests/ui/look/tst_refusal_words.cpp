// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/permissions.h"
#include "app/store/trouble.h"
#include "ui/look/refusal_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace holdfast;

namespace {

/// A language that shouts.
class Shouting final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "refusals") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

bool isKnown(const QString& text)
{
    return std::ranges::any_of(knownRefusals(), [&](const char* row) { return text == QLatin1String(row); });
}

bool isPartOfOne(const QString& text)
{
    return std::ranges::any_of(knownRefusals(), [&](const char* row) { return QString::fromUtf8(row).contains(text); });
}

QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// From an opening bracket to the one that closes it.
QString bracketed(const QString& text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'(' || text[i] == u'{')
            ++depth;
        else if ((text[i] == u')' || text[i] == u'}') && --depth == 0)
            return text.mid(from, i - from + 1);
    }
    return text.mid(from);
}

/// Where a source file makes an error: Error{…}, {Error::Code::…}, and calls of its own functions that return one.
QStringList errorsMadeIn(const QString& source)
{
    static const QRegularExpression maker(QStringLiteral("\\bError (\\w+)\\(|auto (\\w+) = \\[\\w*\\]\\([^)]*\\) \\{ return Error"));
    static const QRegularExpression made(QStringLiteral("\\{\\s*Error::Code::\\w+,"));
    QStringList found;
    QStringList makers;
    for (auto all = maker.globalMatch(source); all.hasNext();) {
        const auto match = all.next();
        makers << QString(match.captured(1) + match.captured(2));
    }
    for (auto all = made.globalMatch(source); all.hasNext();)
        found << bracketed(source, all.next().capturedStart());
    for (const QString& name : makers) {
        const QRegularExpression call(QString(QStringLiteral("\\b") + name + QStringLiteral("\\(")));
        for (auto all = call.globalMatch(source); all.hasNext();)
            found << bracketed(source, all.next().capturedEnd() - 1);
    }
    return found;
}

QSet<QString> textsIn(const QString& expression)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression word(QStringLiteral("[a-z] [a-z]"));
    QSet<QString> texts;
    for (auto all = literal.globalMatch(expression); all.hasNext();) {
        const QString text = all.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
        if (text.contains(word))
            texts << text;
    }
    return texts;
}

/// Those nobody at the window reads: rooms that answer the command line, what is built in, and the grammar of templates and of files.
bool isReadByOperators(const QString& path)
{
    static const QStringList others{QStringLiteral("app/base/"), QStringLiteral("app/daemon/"), QStringLiteral("app/site/"), QStringLiteral("app/alarm/alarm_table.cpp"),
                                    QStringLiteral("app/decode/template"), QStringLiteral("app/decode/json_reader"), QStringLiteral("app/model/modbus_map.cpp")};
    return std::ranges::none_of(others, [&](const QString& one) { return path.startsWith(one); });
}

} // namespace

/// Whatever a room below the window refuses has words in the operator's language.
class TestRefusalWords : public QObject
{
    Q_OBJECT

private:
    Shouting m_shouting;

private Q_SLOTS:
    void everyErrorTextOfTheRoomsBelowHasWords()
    {
        int seen = 0;
        QStringList wordless;
        const QDir root(QStringLiteral(SOURCE_DIR));
        for (QDirIterator files(root.filePath(QStringLiteral("app")), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = root.relativeFilePath(files.next());
            if (!isReadByOperators(path))
                continue;
            for (const QString& error : errorsMadeIn(contentsOf(files.filePath())))
                for (const QString& text : textsIn(error)) {
                    ++seen;
                    if (!isPartOfOne(text))
                        wordless << QString(path + QStringLiteral(": ") + text);
                }
        }
        QVERIFY(seen > 80);
        QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u'\n')));
    }

    void everyPermissionThatIsRefusedHasWords()
    {
        for (const Permission& permission : permissionTable())
            for (const char* refusal : permission.refusal)
                QVERIFY2(*refusal == '\0' || isKnown(QString::fromUtf8(refusal)), refusal);
    }

    void everyRefusalOfTheAlarmTableHasWords()
    {
        static const QRegularExpression refused(QStringLiteral(",refused: ([^,\\n]*)"));
        int seen = 0;
        const QString table = contentsOf(QStringLiteral(SOURCE_DIR "/resources/alarm_states.csv"));
        for (auto all = refused.globalMatch(table); all.hasNext(); ++seen) {
            const QString text = all.next().captured(1).trimmed();
            QVERIFY2(isKnown(text), qPrintable(text));
        }
        QVERIFY(seen > 100);
    }

    void everyTroubleOfTheStoreHasWordsAloneAndWithItsDetail()
    {
        QCoreApplication::installTranslator(&m_shouting);
        for (const auto trouble : {StoreTrouble::DiskFull, StoreTrouble::ReadOnly, StoreTrouble::Locked, StoreTrouble::IoError, StoreTrouble::Damaged}) {
            QCOMPARE(refusalWords(nameOf(trouble)), nameOf(trouble).toUpper());
            const QString detail = QStringLiteral("at page 12");
            QCOMPARE(sentenceOf(errorOf({trouble, detail})), QString(nameOf(trouble).toUpper() + QStringLiteral(": ") + detail));
        }
        QCoreApplication::removeTranslator(&m_shouting);
    }

    void whatDiffersIsKeptAndAReasonWithinAReasonIsSaidToo()
    {
        QCoreApplication::installTranslator(&m_shouting);
        QCOMPARE(refusalWords(QStringLiteral("This alarm is shelved for at most 480 minutes.")), QStringLiteral("THIS ALARM IS SHELVED FOR AT MOST 480 MINUTES."));
        QCOMPARE(refusalWords(QStringLiteral("/srv/a: in use by holdfastd (process 12)")), QStringLiteral("/srv/a: IN USE BY holdfastd (PROCESS 12)"));
        QCOMPARE(refusalWords(QStringLiteral("holdfast.db is damaged: it cannot be read. Nothing was changed.")), QStringLiteral("holdfast.db IS DAMAGED: IT CANNOT BE READ. NOTHING WAS CHANGED."));
        QCOMPARE(refusalWords(QStringLiteral("homeassistant/sensor/a/config: the required option state_topic is missing")),
                 QStringLiteral("homeassistant/sensor/a/config: THE REQUIRED OPTION state_topic IS MISSING"));
        QCOMPARE(refusalWords(QStringLiteral("%2 %1: not writable")), QStringLiteral("%2 %1: NOT WRITABLE"));
        QCoreApplication::removeTranslator(&m_shouting);
    }

    void whatNobodyKnowsStaysAsItCame()
    {
        for (const QString& text : {QStringLiteral("No space left on device"), QString(), QStringLiteral(": "), QStringLiteral("%1")})
            QCOMPARE(refusalWords(text), text);
        QCOMPARE(sentenceOf(Error{Error::Code::Refused, QStringLiteral("no such broker")}), QStringLiteral("no such broker"));
    }
};

QTEST_GUILESS_MAIN(TestRefusalWords)
#include "tst_refusal_words.moc"
