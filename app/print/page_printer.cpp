// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_printer.h"

#include "app/print/sheet_layout.h"
#include "app/report/draft.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dotsPerInch = 1200;
constexpr double tenthsPerInch = 720;

bool canPaint()
{
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

ReportWords wordsOf(const Report& report)
{
    return ReportWords(report.language, QTimeZone(report.timeZone));
}

bool isWanted(const Cancelled& cancelled)
{
    return !cancelled || !*cancelled;
}

const Error noPainter{Error::Code::Unavailable, QStringLiteral("this program cannot paint pages")};

Expected<> paintPdf(QIODevice& out, const Report& report, ReportPaper paper, const Cancelled& cancelled)
{
    const std::vector<Sheet> sheets = layOut(report, wordsOf(report), paper, cancelled);
    QPdfWriter writer(&out);
    writer.setPageSize(QPageSize(paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    writer.setTitle(QString(report.title % u" – "_s % report.site));
    writer.setCreator(report.program);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{Error::Code::Unavailable, u"the pages could not be painted"_s};
    painter.scale(dotsPerInch / tenthsPerInch, dotsPerInch / tenthsPerInch);
    for (std::size_t i = 0; i < sheets.size() && isWanted(cancelled); ++i) {
        if (i > 0)
            writer.newPage();
        paint(painter, sheets[i]);
    }
    if (!painter.end())
        return Error{Error::Code::Unavailable, u"the pages could not be painted"_s};
    return isWanted(cancelled) ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, u"cancelled"_s});
}

QByteArray pictureOf(const Sheet& sheet, ReportPaper paper, int width)
{
    const QSizeF size = sizeOf(paper);
    const double scale = width / size.width();
    QImage image(width, static_cast<int>(std::lround(size.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, sheet);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

QString summaryOf(const Report& report)
{
    return report.noSource.isEmpty() ? qualityLines(report, wordsOf(report)).mid(0, 2).join(u' ') : report.noSource;
}

} // namespace

Expected<> PagePrinter::writePdf(const QString& file, const Report& report, ReportPaper paper, const Cancelled& cancelled) const
{
    if (!canPaint())
        return noPainter;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unavailable, QString(file % u": "_s % out.errorString())};
    const auto painted = paintPdf(out, report, paper, cancelled);
    if (!painted) {
        out.cancelWriting();
        return painted;
    }
    if (!out.commit()) // a disk that was full on the way shows here at the latest
        return Error{Error::Code::Unavailable, QString(file % u": "_s % out.errorString())};
    return Done{};
}

Expected<ReportPages> PagePrinter::pages(const Report& report, ReportPaper paper, int width, int most, const Cancelled& cancelled) const
{
    if (!canPaint())
        return noPainter;
    const std::vector<Sheet> sheets = layOut(report, wordsOf(report), paper, cancelled);
    ReportPages pages{static_cast<int>(sheets.size()), {}, summaryOf(report)};
    for (std::size_t i = 0; i < std::min(sheets.size(), static_cast<std::size_t>(std::max(most, 0))) && isWanted(cancelled); ++i)
        pages.pictures.push_back(pictureOf(sheets[i], paper, width));
    return pages;
}

std::unique_ptr<QCoreApplication> paintingApplication(int& argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace holdfast
