// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/screenshot.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace holdfast {

/// QWidget::render lays out what was never shown, so nothing needs a window of the platform.
QImage pictureOf(QWidget& widget, QSize size, double scale)
{
    widget.ensurePolished();
    widget.resize(size);
    QCoreApplication::sendPostedEvents();
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    widget.render(&painter);
    QCoreApplication::sendPostedEvents();
    image.fill(Qt::transparent);
    widget.render(&painter);
    painter.end();
    return image;
}

Expected<> saveScreenshot(QWidget& widget, QSize size, double scale, const QString& file)
{
    if (!pictureOf(widget, size, scale).save(file, "PNG"))
        return Error{Error::Code::Unavailable, QStringLiteral("cannot write ") + file};
    return Done{};
}

} // namespace holdfast
