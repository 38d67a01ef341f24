// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_shape.h"

namespace holdfast {

/// One page that needs nothing else: no script, no address, everything that came from the site escaped. Tables have captions and heads, charts their numbers.
[[nodiscard]] QByteArray toHtml(const Report& report, const ReportWords& words);

/// A chart as SVG within a page.
[[nodiscard]] QString svgOf(const ReportChart& chart, const ReportWords& words);

} // namespace holdfast
