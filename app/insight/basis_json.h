// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/figure_basis.h"

#include <QByteArray>

namespace holdfast {

/// "holdfast-figures/1": what a site says of its meters, prices and factors, as a file.
[[nodiscard]] QByteArray toJson(const FigureBasis& basis);

/// Invalid: a member nobody knows, a number that makes no sense, a day that is none. Corrupt: no JSON at all.
[[nodiscard]] Expected<FigureBasis> figureBasisFromJson(const QByteArray& json);

} // namespace holdfast
