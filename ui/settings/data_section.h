// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace holdfast {

class Card;

/// Where the history stands and how fast it grows, what the recorder does, and what this program is.
class DataSection final : public Section
{
    Q_OBJECT

public:
    explicit DataSection(const SettingsParts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] PlainLabel* fact(Card& card, const QString& name, const QString& object);
    void ask();
    void showUsage(const Usage& usage);
    void showRecorder();

    PlainLabel* m_size;
    PlainLabel* m_samples;
    PlainLabel* m_range;
    PlainLabel* m_growth;
    PlainLabel* m_recorder;
};

} // namespace holdfast
