// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/models/live.h"

#include <QObject>

#include <array>

class QMenu;
class QWidget;

namespace holdfast {

class BandBar;
class Drawer;
class FactList;
class Look;
class PathList;
class PlainLabel;
class PointTrend;
class StateMark;
class ValueLabel;

/// The drawer beside the list: how this one is, without leaving the others.
class DevicePeek final : public QObject
{
    Q_OBJECT

public:
    DevicePeek(const Live& live, HistoryDesk& history, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] Drawer* drawer() const { return m_drawer; }
    void show(const DeviceId& device);

Q_SIGNALS:
    void openAsked();
    void trendAsked();
    void renameAsked();
    void moveAsked();
    void replaceAsked();
    void retireAsked();
    void closeAsked();

private:
    void build();
    void buildKey();
    void buildFoot();
    void refresh();
    void refreshKey(const std::optional<PointId>& key);
    void refreshOthers(const std::vector<PointId>& points);
    void refreshFacts(const Device& device);

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    Drawer* m_drawer;
    std::optional<DeviceId> m_device;
    StateMark* m_mark = nullptr;
    PlainLabel* m_sentence = nullptr;
    QWidget* m_key = nullptr;
    PlainLabel* m_keyTitle = nullptr;
    PlainLabel* m_keyAge = nullptr;
    ValueLabel* m_value = nullptr;
    PlainLabel* m_deviation = nullptr;
    BandBar* m_band = nullptr;
    PointTrend* m_trend = nullptr;
    std::array<PlainLabel*, 4> m_otherNames{};
    std::array<ValueLabel*, 4> m_otherValues{};
    PathList* m_path = nullptr;
    FactList* m_facts = nullptr;
};

} // namespace holdfast
