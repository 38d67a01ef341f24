// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace holdfast {

Q_DECLARE_LOGGING_CATEGORY(wireLog)
Q_DECLARE_LOGGING_CATEGORY(decodeLog)
Q_DECLARE_LOGGING_CATEGORY(engineLog)
Q_DECLARE_LOGGING_CATEGORY(storeLog)
Q_DECLARE_LOGGING_CATEGORY(siteLog)
Q_DECLARE_LOGGING_CATEGORY(runtimeLog)
Q_DECLARE_LOGGING_CATEGORY(windowLog)

} // namespace holdfast
