// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QDialog>
#include <QFutureWatcher>

class QPlainTextEdit;
class QSpinBox;

namespace holdfast {

class PlainLabel;
class Segmented;

/// What the next shift must know, as text to copy or to save.
class HandoverDialog final : public QDialog
{
    Q_OBJECT

public:
    HandoverDialog(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    /// Writes what is shown. Beside the target first, then in its place.
    [[nodiscard]] Expected<> save(const QString& file) const;

private:
    void build();
    void read();
    void take();
    void write();
    void copy();
    void chooseFile();

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    Timestamp m_now;
    std::vector<JournalEntry> m_journal;
    QFutureWatcher<Expected<std::vector<JournalEntry>>> m_answer;
    QSpinBox* m_hours;
    Segmented* m_style;
    QPlainTextEdit* m_text;
    PlainLabel* m_says;
};

} // namespace holdfast
