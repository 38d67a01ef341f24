// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/route.h"
#include "ui/wizard/wizard_step.h"

#include <array>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace holdfast {

class Button;
class PlainLabel;
class Stepper;

/// From nothing to live data in seven steps. Remembers where it was; every step can be skipped.
class FirstRunWizard final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunWizard(const WizardParts& parts, QWidget* parent = nullptr);

    /// Nobody has connected a broker yet, or a first run was begun and not finished.
    [[nodiscard]] static bool isWanted(const Picture& picture);

    [[nodiscard]] int current() const { return m_current; }
    void go(int step);

Q_SIGNALS:
    /// The program is to start anew with the simulated office.
    void demoChosen();
    void languageChosen(const QString& language);
    /// The window is to open there.
    void finished(const holdfast::Route& route);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSteps(const WizardParts& parts);
    [[nodiscard]] QWidget* side(const Look& look);
    [[nodiscard]] QWidget* foot();
    void layOut();
    void showStep(int step);
    void refresh();
    void act();
    void next();
    void back();
    void leave(const Route& route);
    void complain(const QString& reason);

    const Look& m_look;
    const Live& m_live;
    std::vector<WizardStep*> m_steps;
    int m_current = 0;
    Stepper* m_stepper;
    QStackedWidget* m_stack;
    PlainLabel* m_count;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_left;
    PlainLabel* m_note;
    Button* m_back;
    Button* m_skip;
    Button* m_action;
};

} // namespace holdfast
