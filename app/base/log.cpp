// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

namespace holdfast {

Q_LOGGING_CATEGORY(wireLog, "holdfast.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(decodeLog, "holdfast.decode", QtInfoMsg)
Q_LOGGING_CATEGORY(engineLog, "holdfast.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(storeLog, "holdfast.store", QtInfoMsg)
Q_LOGGING_CATEGORY(siteLog, "holdfast.site", QtInfoMsg)
Q_LOGGING_CATEGORY(runtimeLog, "holdfast.runtime", QtInfoMsg)
Q_LOGGING_CATEGORY(windowLog, "holdfast.window", QtInfoMsg)

} // namespace holdfast
