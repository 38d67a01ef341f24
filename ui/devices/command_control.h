// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/painted.h"
#include "ui/models/live.h"

#include <QSet>

class QComboBox;

namespace holdfast {

class Button;
class CommandEditor;
class FactList;
class PlainLabel;
class Stepper;

/// A state's sign and its words in one line.
class CommandSign final : public Painted
{
    Q_OBJECT

public:
    explicit CommandSign(const Look& look, QWidget* parent = nullptr) : Painted(look, parent) {}

    void setIcon(Icon icon);
    [[nodiscard]] QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::Info;
};

/// One point that can be commanded: how it stands, what it is to be, a second look where that is needed, and what became of the last command.
class CommandControl final : public QWidget
{
    Q_OBJECT

public:
    CommandControl(const Live& live, Intents& intents, const Look& look, const PointId& point, QWidget* parent = nullptr);

    [[nodiscard]] const PointId& point() const { return m_point; }
    [[nodiscard]] const Point& facts() const { return m_facts; } ///< for which it was made
    void refresh();
    /// Why nobody may command it now; empty where somebody may.
    [[nodiscard]] const QString& barred() const { return m_barred; }
    /// The reason stands above all controls already: it is not written under this one again, only read out.
    void setBarredAbove(bool above);
    /// What became of what was sent from here.
    void take(const std::vector<IntentOutcome>& outcomes);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead();
    void makeReview();
    void makeState();
    void ask(const Value& value);
    void review(const Value& value);
    void send(const Value& value);
    void endReview();
    void showState();
    [[nodiscard]] std::chrono::seconds hold() const;

    const Live& m_live;
    Intents& m_intents;
    const Look& m_look;
    const PointId m_point;
    const Point m_facts;
    QSet<quint64> m_open; ///< tickets
    QString m_refused;
    QString m_barred;
    bool m_barredAbove = false;
    Value m_reviewed;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_now = nullptr;
    CommandEditor* m_editor = nullptr;
    QWidget* m_review = nullptr;
    FactList* m_effect = nullptr;
    QComboBox* m_hold = nullptr;
    Button* m_send = nullptr;
    Stepper* m_stepper = nullptr;
    QWidget* m_state = nullptr;
    CommandSign* m_sign = nullptr;
    PlainLabel* m_words = nullptr;
    Button* m_back = nullptr;
    PlainLabel* m_reason = nullptr;
};

} // namespace holdfast
