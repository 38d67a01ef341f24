// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "ui/look/card.h"

#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace holdfast {

class Button;
class FileField;

/// For how long what is kept, within how much room, and how often it is backed up; with what would go before it is saved.
class KeepCard final : public Card
{
    Q_OBJECT

public:
    explicit KeepCard(const Look& look, QWidget* parent = nullptr);

    /// What applies now. What is being typed stays.
    void showSettings(const KeepingSettings& settings);
    void showForecast(const KeepForecast& forecast);

Q_SIGNALS:
    void saveWanted(const holdfast::KeepingSettings& settings);
    /// What would go? Not at every key: when somebody paused.
    void forecastWanted(const holdfast::KeepingSettings& settings);

private:
    QSpinBox* days(const char* object, const QString& name, QSpinBox*& box);
    void addTimes();
    void addRoom();
    void addEnd();
    void allow();
    void fill();
    void take();
    void judge();
    void save();

    std::optional<KeepingSettings> m_saved;
    KeepingSettings m_draft;
    bool m_filling = false;
    QTimer m_pause;
    QComboBox* m_quantity;
    QSpinBox* m_samples = nullptr;
    QSpinBox* m_fiveMinutes = nullptr;
    QSpinBox* m_hours = nullptr;
    QDoubleSpinBox* m_budget;
    QSpinBox* m_every;
    QSpinBox* m_kept;
    FileField* m_folder;
    PlainLabel* m_note;
    Button* m_save;
    Button* m_discard;
};

} // namespace holdfast
