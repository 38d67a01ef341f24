// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace holdfast {

/// The content in a frame that scrolls up and down only; what lies behind shows through.
[[nodiscard]] QScrollArea* scrollable(QWidget* content);

} // namespace holdfast
