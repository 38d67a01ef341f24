// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_delivery.h"
#include "app/report/report_hash.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where reports lie, and where they are to go.
struct TwoFolders
{
    QTemporaryDir own;
    QTemporaryDir other;

    QString make(const QString& name, const QByteArray& bytes) const
    {
        const QString path = own.filePath(name);
        const bool whole = put(path, bytes) && writeHashFile(path, hashOfFile(path).value()).has_value();
        return whole ? path : QString();
    }
    [[nodiscard]] QStringList there() const { return QDir(other.path()).entryList(QDir::Files, QDir::Name); }
};

} // namespace

/// A report gets to its folder whole, with its hash, and writes nothing over.
class TestReportDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreCopiedEachWithItsHashBesideIt()
    {
        TwoFolders place;
        const QByteArray pages(3'000'000, 'p');
        QVERIFY(copyReports({place.make(u"a_R1_2026-10.pdf"_s, pages), place.make(u"a_R1_2026-10.local.csv"_s, {})}, place.other.path()));
        QCOMPARE(place.there(), (QStringList{u"a_R1_2026-10.local.csv"_s, u"a_R1_2026-10.local.csv.sha256"_s, u"a_R1_2026-10.pdf"_s, u"a_R1_2026-10.pdf.sha256"_s}));
        QVERIFY(read(place.other.filePath(u"a_R1_2026-10.pdf"_s)) == pages);
        QCOMPARE(verify(place.other.filePath(u"a_R1_2026-10.pdf"_s), {}).value(), FileVerdict::Unaudited);
    }

    void nothingIsWrittenOverAndTheSameIsNotCopiedTwice()
    {
        TwoFolders place;
        const QString name = u"a_R1_2026-10.pdf"_s;
        QVERIFY(put(place.other.filePath(name), "somebody else's"));
        const QString path = place.make(name, "pages");
        QVERIFY(copyReports({path}, place.other.path()));
        QVERIFY(copyReports({path}, place.other.path())); // tried again
        QCOMPARE(place.there(), (QStringList{name, u"a_R1_2026-10_2.pdf"_s, u"a_R1_2026-10_2.pdf.sha256"_s}));
        QCOMPARE(read(place.other.filePath(name)), "somebody else's");
        QVERIFY(read(place.other.filePath(u"a_R1_2026-10_2.pdf.sha256"_s)).endsWith("  a_R1_2026-10_2.pdf\n"));
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        TwoFolders place;
        const QString away = place.other.filePath(u"usb"_s);
        const auto copied = copyReports({place.make(u"a.pdf"_s, "pages")}, away);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Error::Code::NotFound);
        QVERIFY(!QDir(away).exists());
    }

    void whatWasChangedSinceItWasMadeIsNotDelivered()
    {
        TwoFolders place;
        const QString path = place.make(u"a.pdf"_s, "pages");
        QVERIFY(put(path, "other pages"));
        QCOMPARE(copyReports({path}, place.other.path()).error().code, Error::Code::Corrupt);
        QVERIFY(!keptHashOf(path) && !keptHashOf(place.own.filePath(u"none.pdf"_s)));
        QVERIFY(place.there().isEmpty());
    }

    void aFolderNobodyMayWriteIntoIsSaidAndHoldsNothing()
    {
        TwoFolders place;
        const auto copied = copyReports({place.make(u"a.pdf"_s, "pages")}, u"/proc/self"_s); // not even root
        QVERIFY(!copied);
        QVERIFY(copied.error().message.contains(u"/proc/self/a.pdf"_s));
    }

    void theLetterSaysWhatItIsWhetherItIsLateAndTheHashes()
    {
        const ReportWords words(u"en"_s, QTimeZone("Europe/Dublin"));
        const Timestamp due{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1} + 6h};
        ReportRun run{3, ReportScheduleId(u"e"_s), u"R1"_s, due, due, due + 26h + 4min, true, 2};
        run.files = {u"a.pdf"_s};
        const ReportLetter letter = letterOf(run, u"Monthly energy"_s, u"Harbour House"_s, {u"0f3a"_s}, words);
        QCOMPARE(letter.subject, u"Monthly energy – Harbour House"_s);
        QVERIFY2(letter.text.startsWith(u"Monthly energy, due 1 Nov 2026 06:00:00.\nIt is late: it was made on 2 Nov 2026 08:04:00."_s), qPrintable(letter.text));
        QVERIFY(letter.text.contains(u"2 earlier ones"_s) && letter.text.contains(u"a.pdf\n    SHA-256 0f3a"_s));
    }
};

QTEST_GUILESS_MAIN(TestReportDelivery)
#include "tst_report_delivery.moc"
