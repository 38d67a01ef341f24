// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/screenshot.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace holdfast {

QImage pictureOf(QWidget& widget, QSize size, double scale)
{
    const bool wasHidden = !widget.isVisible();
    if (wasHidden)
        widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    if (wasHidden)
        widget.show();
    QCoreApplication::sendPostedEvents();
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    widget.render(&painter);
    painter.end();
    if (wasHidden)
        widget.hide();
    return image;
}

Expected<> saveScreenshot(QWidget& widget, QSize size, double scale, const QString& file)
{
    if (!pictureOf(widget, size, scale).save(file, "PNG"))
        return Error{Error::Code::Unavailable, QStringLiteral("cannot write ") + file};
    return Done{};
}

} // namespace holdfast
