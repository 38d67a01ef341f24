// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace holdfast {

/// One of those that may be ticked.
struct TickChoice
{
    QString id;
    QString text;
};

/// Some of many: found by typing, ticked with the space bar.
class TickList final : public QWidget
{
    Q_OBJECT

public:
    TickList(const Look& look, const QString& name, std::vector<TickChoice> choices, QWidget* parent = nullptr);

    /// In the order of their texts; nothing is ticked after it.
    void setChoices(std::vector<TickChoice> choices);
    void setTicked(const QStringList& ids);
    [[nodiscard]] QStringList ticked() const;

Q_SIGNALS:
    void changed();

private:
    void add(const TickChoice& choice, Qt::CheckState state);

    QListWidget* m_list;
};

} // namespace holdfast
