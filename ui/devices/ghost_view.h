// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/devices/ghost_model.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace holdfast {

class Button;
class EmptyState;
class PlainLabel;

/// What brokers keep although nobody stands behind it: looked for when asked, saved to a file, cleared only after a second word.
class GhostView final : public QWidget
{
    Q_OBJECT

public:
    GhostView(const Live& live, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] GhostModel& model() { return m_model; }
    void focusRows();
    /// The list as it stands goes to this file. Answers what went wrong; empty when nothing did.
    [[nodiscard]] QString save(const QString& file) const;

Q_SIGNALS:
    void lookAsked();
    void saveAsked();
    void clearAsked(const std::vector<holdfast::Ghost>& ghosts);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeFoot();
    void refresh();

    const Live& m_live;
    const Look& m_look;
    GhostModel m_model;
    PlainLabel* m_sentence = nullptr;
    Button* m_save = nullptr;
    Button* m_clear = nullptr;
    PlainLabel* m_count = nullptr;
    QStackedWidget* m_rowsOrEmpty = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace holdfast
