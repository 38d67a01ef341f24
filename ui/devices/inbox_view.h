// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/inbox_model.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;
class QTableView;

namespace holdfast {

class Button;
class EmptyState;
class PlainLabel;
class SearchField;
class Segmented;

/// The discovery inbox: newcomers in groups, those put aside, and contradictions between announcements.
class InboxView final : public QWidget
{
    Q_OBJECT

public:
    InboxView(const Live& live, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] InboxModel& model() { return m_model; }
    [[nodiscard]] std::optional<DeviceId> current() const { return m_current; }
    void focusFilter();
    void focusRows();
    void showPile(InboxPile pile);

Q_SIGNALS:
    void currentChanged();
    void adoptAsked(const std::vector<holdfast::DeviceId>& devices);
    void ignoreAsked(const std::vector<holdfast::DeviceId>& devices);
    void blockAsked(const std::vector<holdfast::DeviceId>& devices);
    void returnAsked(const std::vector<holdfast::DeviceId>& devices);
    void mergeAsked(const holdfast::DeviceId& keep, const holdfast::DeviceId& other);
    void ruleRemoveAsked(const holdfast::DiscoveryRule& rule);
    void peekAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeSources();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeConflicts();
    [[nodiscard]] QWidget* makeFoot();
    void refresh();
    void refreshSources();
    void refreshConflicts();
    [[nodiscard]] static QString becauseOf(const Conflict& conflict);
    void refreshFoot();
    void dressGroups();
    void selectAgain();
    void step(int rows);
    void act(void (InboxView::*asked)(const std::vector<DeviceId>&));
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    const Live& m_live;
    const Look& m_look;
    InboxModel m_model;
    std::optional<DeviceId> m_current;
    int m_lastRow = 1;
    Segmented* m_piles = nullptr;
    Segmented* m_grouping = nullptr;
    SearchField* m_filter = nullptr;
    PlainLabel* m_sources = nullptr;
    PlainLabel* m_lastNew = nullptr;
    QStackedWidget* m_rowsOrEmpty = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_conflictCard = nullptr;
    QListWidget* m_conflicts = nullptr;
    std::vector<Conflict> m_shownConflicts;
    QWidget* m_foot = nullptr;
    PlainLabel* m_footCount = nullptr;
    Button* m_adoptTicked = nullptr;
    Button* m_ignoreTicked = nullptr;
};

} // namespace holdfast
