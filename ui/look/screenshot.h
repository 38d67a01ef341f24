// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QImage>
#include <QSize>

class QWidget;

namespace holdfast {

/// A widget at this size and scale, laid out as if it were on the screen. Works without a display.
[[nodiscard]] QImage pictureOf(QWidget& widget, QSize size, double scale = 1);

/// The same into a PNG file.
Expected<> saveScreenshot(QWidget& widget, QSize size, double scale, const QString& file);

} // namespace holdfast
