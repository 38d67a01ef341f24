// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/alarms/rule_check.h"
#include "ui/look/look.h"

#include <QWidget>

class QLineEdit;

namespace holdfast {

class PlainLabel;
class TickList;

/// In which rooms, and with which tags, a rule for a quantity watches.
class RulePlacesPicker final : public QWidget
{
    Q_OBJECT

public:
    RulePlacesPicker(const Look& look, QWidget* parent = nullptr);

    void fill(const RulePlaces& places, const SiteModel& site);
    /// A tag that nothing on this site can have is a fault.
    void read(RulePlaces& places, RuleFaults& faults) const;

Q_SIGNALS:
    void changed();

private:
    TickList* m_spaces;
    QLineEdit* m_tags;
    PlainLabel* m_known;
    QStringList m_knownTags;
};

} // namespace holdfast
