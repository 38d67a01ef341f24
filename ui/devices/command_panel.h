// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace holdfast {

class CommandControl;
class PlainLabel;

/// Which of a device's points are offered.
enum class CommandScope { Main, All };

/// A control for each point of one device that can be commanded.
class CommandPanel final : public QWidget
{
    Q_OBJECT

public:
    CommandPanel(const Live& live, Intents& intents, const Look& look, CommandScope scope, QWidget* parent = nullptr);

    void show(const DeviceId& device);
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_controls.empty(); }

Q_SIGNALS:
    void changed(); ///< there are other controls now

private:
    [[nodiscard]] std::vector<PointId> wanted() const;
    void rebuild();
    void sayOnce();

    const Live& m_live;
    Intents& m_intents;
    const Look& m_look;
    const CommandScope m_scope;
    DeviceId m_device;
    std::vector<CommandControl*> m_controls;
    QVBoxLayout* m_column;
    PlainLabel* m_barred;
};

/// The last commands of one device: what, who, when, and what became of it.
class CommandList final : public QWidget
{
    Q_OBJECT

public:
    CommandList(const Live& live, const Look& look, std::size_t most, QWidget* parent = nullptr);

    void show(const DeviceId& device);
    void refresh();

private:
    const Live& m_live;
    const Look& m_look;
    const std::size_t m_most;
    DeviceId m_device;
    QListWidget* m_list;
    QStackedWidget* m_stack;
};

} // namespace holdfast
