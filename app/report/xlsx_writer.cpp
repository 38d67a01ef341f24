// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx_writer.h"

#include "app/report/draft.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostRows = 1'048'570; ///< of a sheet, less what stands above
constexpr int lookEvery = 1024; ///< rows between two looks whether it is still wanted
constexpr qsizetype longestText = 32'767;
constexpr double textWidth = 32;
constexpr double numberWidth = 14;
constexpr double timeWidth = 20;

/// A workbook, its formats, and the names its sheets already have. Rows are written as they come: a long table needs no memory.
class Workbook
{
public:
    Workbook(const QByteArray& file, const ReportWords& words) : m_words(words)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(file.constData(), &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    }

    void sheet(const QString& title)
    {
        m_sheet = workbook_add_worksheet(m_book, nameFor(title).toUtf8().constData());
        if (m_words.isRightToLeft())
            worksheet_right_to_left(m_sheet);
        m_row = 0;
        m_column = 0;
    }

    void columns(const std::vector<ReportColumn>& columns)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto at = static_cast<lxw_col_t>(i);
            const ReportCellKind kind = columns[i].kind;
            worksheet_set_column(m_sheet, at, at, kind == ReportCellKind::Number ? numberWidth : kind == ReportCellKind::Moment ? timeWidth : textWidth, nullptr);
        }
    }

    void freeze() { worksheet_freeze_panes(m_sheet, m_row, 0); }

    void head(const QString& text) { write(text, m_head); }
    void cell(const ReportCell& cell)
    {
        if (const auto* number = std::get_if<ReportNumber>(&cell))
            worksheet_write_number(m_sheet, m_row, m_column++, number->value, numbers(number->digits));
        else if (const auto* at = std::get_if<Timestamp>(&cell))
            write(*at);
        else if (const auto* text = std::get_if<QString>(&cell))
            write(*text, nullptr);
        else
            ++m_column;
    }

    void next()
    {
        ++m_row;
        m_column = 0;
    }

    [[nodiscard]] bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    /// Always as text: what a device calls itself is never run as a formula.
    void write(const QString& text, lxw_format* format) { worksheet_write_string(m_sheet, m_row, m_column++, text.left(longestText).toUtf8().constData(), format); }

    void write(Timestamp at)
    {
        const QDateTime local = m_words.local(at);
        lxw_datetime cell{local.date().year(), local.date().month(), local.date().day(), local.time().hour(), local.time().minute(), local.time().second() + local.time().msec() / 1000.0};
        worksheet_write_datetime(m_sheet, m_row, m_column++, &cell, m_time);
    }

    lxw_format* numbers(int digits)
    {
        lxw_format*& format = m_numbers[static_cast<std::size_t>(std::clamp(digits, 0, 6))];
        if (format == nullptr) {
            format = workbook_add_format(m_book);
            const QByteArray shape = digits > 0 ? QByteArray("#,##0." + QByteArray(std::clamp(digits, 0, 6), '0')) : QByteArray("#,##0");
            format_set_num_format(format, shape.constData());
        }
        return format;
    }

    /// At most 31 letters, none that a sheet's name may not have, each once.
    QString nameFor(const QString& title)
    {
        QString plain = title;
        for (const QChar letter : u"[]:*?/\\'"_s)
            plain.replace(letter, u' ');
        plain = plain.simplified().left(31);
        QString name = plain.isEmpty() ? u"1"_s : plain;
        for (int i = 2; m_names.contains(name.toCaseFolded()); ++i)
            name = QString(plain.left(27) % u' ' % QString::number(i));
        m_names.insert(name.toCaseFolded());
        return name;
    }

    const ReportWords& m_words;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_time = nullptr;
    std::array<lxw_format*, 7> m_numbers{};
    QSet<QString> m_names;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

/// What sheets take before they are packed, on the safe side. The library does not tell when there is no room for them.
qint64 roomFor(const Report& report)
{
    constexpr qint64 ofCell = 64;
    qint64 bytes = 1'000'000;
    for (const ReportTable& table : report.tables)
        for (const ReportRow& row : table.rows)
            for (const ReportCell& cell : row) {
                const auto* text = std::get_if<QString>(&cell);
                bytes += ofCell + (text ? 3 * text->size() : 0);
            }
    return bytes;
}

bool isWanted(const Cancelled& cancelled)
{
    return !cancelled || !*cancelled;
}

void writeSummary(Workbook& book, const Report& report, const ReportWords& words)
{
    book.sheet(report.title);
    book.columns({{{}, ReportCellKind::Text, {}}, {{}, ReportCellKind::Number, {}}, {{}, ReportCellKind::Number, {}}, {{}, ReportCellKind::Number, {}}, {{}, ReportCellKind::Text, {}}});
    const auto line = [&](const QString& text) {
        book.cell(text);
        book.next();
    };
    book.head(report.title);
    book.next();
    line(subtitleOf(report, words));
    if (!report.noSource.isEmpty())
        line(report.noSource);
    for (const char* title : {QT_TRANSLATE_NOOP("reports", "Figure"), QT_TRANSLATE_NOOP("reports", "Value"), QT_TRANSLATE_NOOP("reports", "Unit"), QT_TRANSLATE_NOOP("reports", "Coverage, %"), QT_TRANSLATE_NOOP("reports", "Note")})
        book.head(words.translate("reports", title));
    book.next();
    for (const ReportFigure& figure : report.figures) {
        book.cell(figure.name);
        book.cell(figure.value);
        book.cell(figure.unit);
        book.cell(figure.coverage ? ReportCell(*figure.coverage) : ReportCell());
        book.cell(figure.atLeast ? QString(u"≥ "_s % figure.note) : figure.note);
        book.next();
    }
    for (const QString& text : report.findings + report.actions + qualityLines(report, words) + sealLines(report, words))
        line(text);
}

void writeTable(Workbook& book, const ReportTable& table, const Cancelled& cancelled)
{
    book.sheet(table.title);
    book.columns(table.columns);
    for (const ReportColumn& column : table.columns)
        book.head(titleOf(column));
    book.next();
    book.freeze();
    for (std::size_t i = 0; i < std::min(table.rows.size(), mostRows); ++i) {
        if (i % lookEvery == 0 && !isWanted(cancelled))
            return;
        for (const ReportCell& cell : table.rows[i])
            book.cell(cell);
        book.next();
    }
}

} // namespace

Expected<> writeXlsx(const QString& file, const Report& report, const ReportWords& words, const Cancelled& cancelled)
{
    const Error failed{Error::Code::Unavailable, u"%1: could not be written"_s.arg(file)};
    for (const QString& place : {QDir::tempPath(), QFileInfo(file).absolutePath()})
        if (const QStorageInfo disk(place); disk.isValid() && disk.bytesAvailable() < roomFor(report))
            return failed;
    QTemporaryFile beside(QString(file % u".XXXXXX"));
    if (!beside.open())
        return failed;
    const QByteArray name = QFile::encodeName(beside.fileName());
    Workbook book(name, words);
    writeSummary(book, report, words);
    for (const ReportChart& chart : report.charts)
        writeTable(book, tableOf(chart, words), cancelled);
    for (const ReportTable& table : report.tables)
        writeTable(book, table, cancelled);
    writeTable(book, methodTable(report, words), cancelled);
    writeTable(book, gapTable(report, words), cancelled);
    if (!book.close())
        return failed;
    if (!isWanted(cancelled))
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    beside.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (std::rename(name.constData(), QFile::encodeName(file).constData()) != 0)
        return failed;
    beside.setAutoRemove(false);
    return Done{};
}

} // namespace holdfast
