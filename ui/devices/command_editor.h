// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/command.h"
#include "ui/look/look.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace holdfast {

/// Where a person says what a point is to be: a switch, a choice, a number, a text, or buttons for what is done once.
class CommandEditor final : public QWidget
{
    Q_OBJECT

public:
    CommandEditor(const Look& look, const Point& point, const QString& title, QWidget* parent = nullptr);

    /// How the point stands; what somebody is about to say stays.
    void show(const Value& now, bool pending);
    /// Back to how the point stands.
    void forget();

Q_SIGNALS:
    void asked(const holdfast::Value& value);

private:
    void makeSwitch(const QString& title);
    void makeChoice(const QString& title);
    void makeNumber(const QString& title);
    void makeText(const QString& title);
    void makeButtons();
    void addAsk(const QString& title, std::function<Value()> said);

    const Look& m_look;
    const Point m_point;
    QHBoxLayout* m_row;
    std::function<void(const Value&, bool)> m_show;
    Value m_now;
    bool m_pending = false;
    bool m_touched = false;
};

} // namespace holdfast
