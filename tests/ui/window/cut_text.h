// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace holdfast {

/// What a window as it is laid out does not show whole, one line for each: texts painted with an ellipsis, over the edge of their widget
/// or over one another; labels, fields and switches that are smaller than what stands in them or reach over the edge of what holds them.
/// `mayBeCut` excuses an elided text.
[[nodiscard]] QStringList cutTextsOf(QWidget& window, const std::function<bool(const QString& elided)>& mayBeCut);

} // namespace holdfast
