// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live.h"

#include <QObject>

#include <vector>

class QHBoxLayout;

namespace holdfast {

class Button;
class ConfidenceBar;
class Drawer;
class FactList;
class Look;
class PlainLabel;

/// Why we think a newcomer is what we propose, what it becomes, and what it said last.
class InboxDrawer final : public QObject
{
    Q_OBJECT

public:
    InboxDrawer(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] Drawer* drawer() const { return m_drawer; }
    void show(const std::optional<DeviceId>& device);

    /// Bounded, and pretty where it is JSON.
    [[nodiscard]] static QString readable(const QByteArray& payload);

Q_SIGNALS:
    void adoptAsked();
    void ignoreAsked();
    void blockAsked();
    void returnAsked();
    void ruleAsked();
    void questionAsked(const holdfast::PutQuestion& question);
    void closeAsked();

private:
    void build();
    [[nodiscard]] QHBoxLayout* makeHead(const QString& title, PlainLabel*& end);
    void buildNeed();
    void showNeed(const Device& device);
    void buildMessage();
    void buildFoot();
    void refresh();
    void showParts(const InboxEntry& entry);
    void showPoints(const InboxEntry& entry);
    void showMessage(const InboxEntry& entry);
    [[nodiscard]] static QString reasonOf(const ConfidencePart& part);

    const Live& m_live;
    const Look& m_look;
    Drawer* m_drawer;
    std::optional<DeviceId> m_device;
    QWidget* m_needs = nullptr;
    PlainLabel* m_need = nullptr;
    Button* m_ask = nullptr;
    PlainLabel* m_percent = nullptr;
    ConfidenceBar* m_bar = nullptr;
    QWidget* m_why = nullptr;
    FactList* m_parts = nullptr;
    FactList* m_becomes = nullptr;
    PlainLabel* m_messageAge = nullptr;
    PlainLabel* m_topic = nullptr;
    PlainLabel* m_message = nullptr;
    QWidget* m_messageBox = nullptr;
    PlainLabel* m_mapsTitle = nullptr;
    FactList* m_points = nullptr;
    Button* m_adopt = nullptr;
    Button* m_ignore = nullptr;
    Button* m_block = nullptr;
    Button* m_return = nullptr;
    Button* m_rule = nullptr;
};

} // namespace holdfast
