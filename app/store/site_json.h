// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"

#include <QByteArray>

namespace holdfast {

/// The site model as one JSON document: it is edited and compared as a whole, and kept so.
[[nodiscard]] QByteArray siteToJson(const SiteModel& model);
[[nodiscard]] SiteModel siteFromJson(const QByteArray& json);

} // namespace holdfast
