// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QWidget>

namespace holdfast {

class CommandList;
class CommandPanel;

/// The commands tab: every point that can be commanded, and what was commanded so far.
class DetailCommands final : public QWidget
{
    Q_OBJECT

public:
    DetailCommands(const Live& live, Intents& intents, const Look& look, QWidget* parent = nullptr);

    void show(const DeviceId& device);
    /// Whether there is anything to command, or was.
    [[nodiscard]] static bool has(const Picture& picture, const DeviceId& device);

private:
    CommandPanel* m_panel;
    CommandList* m_list;
};

} // namespace holdfast
