// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"

#include <QString>

#include <utility>
#include <vector>

class QComboBox;

namespace holdfast {

class Look;

/// What a report can be asked for, in words: the same wherever it is asked.
[[nodiscard]] std::vector<std::pair<QString, QString>> periodChoices(); ///< words and code
[[nodiscard]] std::vector<std::pair<ReportFormat, QString>> formatChoices();
/// Every language, each in its own words; the window's is chosen.
void offerLanguages(QComboBox& box, const Look& look);

} // namespace holdfast
