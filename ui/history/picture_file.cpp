// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/export.h"

#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace holdfast {
namespace {

constexpr int titleHeight = 40;
constexpr int margin = 12;
constexpr int scale = 2;

QSize sheetOf(const QWidget& charts)
{
    return charts.size() + QSize(2 * margin, titleHeight + margin);
}

void paintSheet(QPainter& painter, QWidget& charts, const QString& title, const Look& look)
{
    const QSize sheet = sheetOf(charts);
    painter.fillRect(QRect(QPoint(0, 0), sheet), look.color(Ink::Canvas));
    painter.setFont(fontOf(Type::BodyStrong));
    painter.setPen(look.color(Ink::Text));
    painter.drawText(QRect(margin, 0, sheet.width() - 2 * margin, titleHeight), Qt::AlignVCenter | Qt::AlignLeft, title);
    charts.render(&painter, QPoint(margin, titleHeight), QRegion(), QWidget::DrawChildren);
}

Error failed(const QString& reason)
{
    return {Error::Code::Unavailable, reason};
}

} // namespace

Expected<> writePng(const QString& file, QWidget& charts, const QString& title, const Look& look)
{
    QImage image(sheetOf(charts) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintSheet(painter, charts, title, look);
    painter.end();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit())
        return failed(out.errorString());
    return Done{};
}

Expected<> writeSvg(const QString& file, QWidget& charts, const QString& title, const Look& look)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failed(out.errorString());
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(sheetOf(charts));
    generator.setViewBox(QRect(QPoint(0, 0), sheetOf(charts)));
    generator.setTitle(title);
    QPainter painter(&generator);
    paintSheet(painter, charts, title, look);
    painter.end();
    if (!out.commit())
        return failed(out.errorString());
    return Done{};
}

} // namespace holdfast
