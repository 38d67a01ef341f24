// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"

namespace holdfast {

/// One thing publishers can be asked, as a command of the palette.
struct AskCommand
{
    QString text;
    QString reason; ///< why it cannot be asked; empty: it can
    PutQuestion wish;
};

/// What can be asked of everybody on the brokers, by the conventions heard there.
[[nodiscard]] std::vector<AskCommand> questionsForAll(const Picture& picture);

/// What can be asked of one device.
[[nodiscard]] std::vector<AskCommand> questionsFor(const Picture& picture, const DeviceId& device);

/// "Heard, needs a rebirth request"; empty where nothing is needed.
[[nodiscard]] QString needOf(const Device& device);

} // namespace holdfast
