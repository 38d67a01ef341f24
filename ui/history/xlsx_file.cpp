// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/export.h"

#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace holdfast {
namespace {

class XlsxFile
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::XlsxFile)
};

constexpr int mostRows = 1'048'575; ///< of a sheet, without its head
constexpr double timeWidth = 20;
constexpr double textWidth = 34;
constexpr double numberWidth = 12;

/// One workbook and what its cells look like.
struct Book
{
    lxw_workbook* book;
    const Format& format;
    lxw_format* head = nullptr;
    lxw_format* time = nullptr;
    lxw_format* share = nullptr;

    Book(const QByteArray& file, const Format& texts)
        : book(workbook_new(file.constData())), format(texts), head(workbook_add_format(book)), time(workbook_add_format(book)), share(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
        format_set_num_format(share, "0.0 %");
    }
};

struct Place
{
    lxw_worksheet* sheet;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

/// Always as text: what a device calls itself is never run as a formula.
void writeText(Place& at, const QString& text, lxw_format* format = nullptr)
{
    worksheet_write_string(at.sheet, at.row, at.column++, text.toUtf8().constData(), format);
}

void writeNumber(Place& at, double number, lxw_format* format = nullptr)
{
    worksheet_write_number(at.sheet, at.row, at.column++, number, format);
}

void writeTime(Place& at, Timestamp when, const Book& book)
{
    const QDateTime local = book.format.local(when);
    lxw_datetime cell{local.date().year(), local.date().month(), local.date().day(), local.time().hour(), local.time().minute(), local.time().second() + local.time().msec() / 1000.0};
    worksheet_write_datetime(at.sheet, at.row, at.column++, &cell, book.time);
}

lxw_worksheet* addSheet(const Book& book, const QString& name)
{
    return workbook_add_worksheet(book.book, name.left(31).toUtf8().constData());
}

QString nameOf(const LaneTitle& title)
{
    return QString(title.name % u", " % title.place);
}

void writeValues(const Book& book, const ShownHistory& shown)
{
    Place at{addSheet(book, XlsxFile::tr("Values"))};
    worksheet_set_column(at.sheet, 0, 0, timeWidth, nullptr);
    writeText(at, XlsxFile::tr("From"), book.head);
    for (const ShownLane& lane : shown.lanes) {
        const QString name = lane.title.unit.isEmpty() ? nameOf(lane.title) : QString(nameOf(lane.title) % u", " % lane.title.unit);
        worksheet_set_column(at.sheet, at.column, static_cast<lxw_col_t>(at.column + 3), numberWidth, nullptr);
        for (const QString& what : {XlsxFile::tr("mean"), XlsxFile::tr("min"), XlsxFile::tr("max"), XlsxFile::tr("coverage")})
            writeText(at, QString(name % u": " % what), book.head);
    }
    worksheet_freeze_panes(at.sheet, 1, 1);
    std::vector<Timestamp> times = timesOf(shown.lanes);
    times.resize(std::min<std::size_t>(times.size(), mostRows));
    for (const Timestamp begin : times) {
        ++at.row;
        at.column = 0;
        writeTime(at, begin, book);
        for (const ShownLane& lane : shown.lanes) {
            const Series& series = lane.content.series;
            const auto column = columnBegunAt(series, begin);
            if (!column) {
                at.column = static_cast<lxw_col_t>(at.column + 4);
                continue;
            }
            writeNumber(at, series.mean[*column]);
            writeNumber(at, series.minimum[*column]);
            writeNumber(at, series.maximum[*column]);
            writeNumber(at, *column < series.coverage.size() ? static_cast<double>(series.coverage[*column]) : 0, book.share);
        }
    }
}

void writeGaps(const Book& book, const ShownHistory& shown)
{
    Place at{addSheet(book, XlsxFile::tr("Gaps"))};
    worksheet_set_column(at.sheet, 0, 0, textWidth, nullptr);
    worksheet_set_column(at.sheet, 1, 2, timeWidth, nullptr);
    worksheet_set_column(at.sheet, 3, 3, textWidth, nullptr);
    for (const QString& head : {XlsxFile::tr("Point"), XlsxFile::tr("From"), XlsxFile::tr("To"), XlsxFile::tr("Reason")})
        writeText(at, head, book.head);
    for (const ShownLane& lane : shown.lanes)
        for (const Gap& gap : lane.content.gaps) {
            ++at.row;
            at.column = 0;
            writeText(at, nameOf(lane.title));
            writeTime(at, std::max(gap.interval.from, shown.interval.from), book);
            writeTime(at, std::min(gap.interval.to, shown.interval.to), book);
            writeText(at, reasonOf(gap.reason));
        }
}

void writeEvents(const Book& book, const ShownHistory& shown)
{
    Place at{addSheet(book, XlsxFile::tr("Events"))};
    worksheet_set_column(at.sheet, 0, 1, timeWidth, nullptr);
    worksheet_set_column(at.sheet, 2, 4, textWidth, nullptr);
    for (const QString& head : {XlsxFile::tr("From"), XlsxFile::tr("To"), XlsxFile::tr("Event"), XlsxFile::tr("Place"), XlsxFile::tr("Person")})
        writeText(at, head, book.head);
    for (const EventMark& mark : shown.events) {
        ++at.row;
        at.column = 0;
        writeTime(at, mark.at, book);
        mark.until ? writeTime(at, *mark.until, book) : writeText(at, {});
        writeText(at, mark.text);
        writeText(at, mark.place);
        writeText(at, mark.person);
    }
}

void writeAbout(const Book& book, const ShownHistory& shown)
{
    Place at{addSheet(book, XlsxFile::tr("About"))};
    worksheet_set_column(at.sheet, 0, 1, textWidth, nullptr);
    const std::pair<QString, QString> lines[] = {
        {XlsxFile::tr("Site"), shown.site},
        {XlsxFile::tr("From"), book.format.moment(shown.interval.from)},
        {XlsxFile::tr("To"), book.format.moment(shown.interval.to)},
        {XlsxFile::tr("Time zone"), QString::fromLatin1(book.format.zone().id())},
        {XlsxFile::tr("Method"), XlsxFile::tr("Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.")},
    };
    for (const auto& line : lines) {
        writeText(at, line.first, book.head);
        writeText(at, line.second);
        ++at.row;
        at.column = 0;
    }
}

} // namespace

Expected<> writeXlsx(const QString& file, const ShownHistory& shown, const Format& format)
{
    const Error failed{Error::Code::Unavailable, XlsxFile::tr("Could not write %1").arg(file)};
    QTemporaryFile beside(QString(file % u".XXXXXX"));
    if (!beside.open())
        return failed;
    const QByteArray name = QFile::encodeName(beside.fileName());
    const Book book(name, format);
    writeValues(book, shown);
    writeGaps(book, shown);
    writeEvents(book, shown);
    writeAbout(book, shown);
    if (workbook_close(book.book) != LXW_NO_ERROR)
        return failed;
    beside.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (std::rename(name.constData(), QFile::encodeName(file).constData()) != 0)
        return failed;
    beside.setAutoRemove(false);
    return Done{};
}

} // namespace holdfast
