// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_part.h"
#include "ui/models/live.h"

class QComboBox;

namespace holdfast {

class PlainLabel;
class RulePlacesPicker;
class Segmented;

/// Where it watches: a quantity everywhere or in some places, one point, or the silence of one device.
class RuleScopePart final : public RulePart
{
    Q_OBJECT

public:
    RuleScopePart(const Live& live, const Look& look, QWidget* parent = nullptr);

    void fill(const AlarmRule& rule) override;
    void read(AlarmRule& rule, RuleFaults& faults) const override;
    /// A rule about silence is about a device, any other about points.
    void setSilence(bool silence);
    /// Of the quantity or the point that is chosen.
    [[nodiscard]] QString unit() const;

private:
    void showWay();
    void offerPoints();
    void offerDevices();
    void choose(QComboBox& box, const QString& id) const;
    [[nodiscard]] static QString chosen(const QComboBox& box);

    const Live& m_live;
    bool m_silence = false;
    bool m_builtIn = false;
    PlainLabel* m_note;
    Segmented* m_way;
    QComboBox* m_quantity;
    QComboBox* m_point;
    QComboBox* m_device;
    CheckedField* m_where;
    RulePlacesPicker* m_some;
    QWidget* m_places;
};

} // namespace holdfast
