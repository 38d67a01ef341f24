// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/ports.h"
#include "ui/alarms/rule_list_model.h"
#include "ui/look/toast.h"

#include <QFutureWatcher>
#include <QSortFilterProxyModel>
#include <QWidget>

class QTableView;

namespace holdfast {

class Button;
class RuleEditor;

/// All rules beside the one that is selected: made, changed, tried, switched off.
class RulesView final : public QWidget
{
    Q_OBJECT

public:
    RulesView(const Live& live, Intents& intents, AlarmDesk* desk, const Look& look, QWidget* parent = nullptr);

    void setFilter(const QString& text);
    /// Counts of the last seven days again.
    void reload();
    void select(const RuleId& rule);
    void makeNew();
    void duplicate();
    void switchOver();
    /// The values the program brought, typed in; saved only by whoever has looked at them.
    void backToStandard();
    [[nodiscard]] const AlarmRule* current() const;
    [[nodiscard]] QTableView& table() const { return *m_table; }

Q_SIGNALS:
    void said(const holdfast::Saying& saying);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeButtons();
    void rowChanged();
    void showRule();
    void open(const AlarmRule& draft);
    void reselect(const RuleId& rule);
    void keepDraft();
    void save(const AlarmRule& rule);
    [[nodiscard]] bool send(const AlarmRule& rule);
    void takeCounts();
    void hear(const Delta& delta);
    void fitColumns();
    void refreshButtons();
    void fitButtonRow();
    [[nodiscard]] std::optional<AlarmRule> standard() const;

    const Live& m_live;
    Intents& m_intents;
    AlarmDesk* m_desk;
    const Look& m_look;
    RuleListModel m_model;
    QSortFilterProxyModel m_sorted;
    QTableView* m_table;
    RuleEditor* m_editor;
    Button* m_new;
    Button* m_duplicate;
    Button* m_switch;
    Button* m_standard;
    bool m_opening = false; ///< the selection follows the editor, not the other way round
    QFutureWatcher<Expected<RaisedCounts>> m_counts;
};

} // namespace holdfast
