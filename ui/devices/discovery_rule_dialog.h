// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/discovery.h"
#include "ui/look/look.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace holdfast {

class Button;
class PlainLabel;

/// A standing decision about newcomers like this one: which of its marks count, and what happens to whoever has them.
class DiscoveryRuleDialog final : public QDialog
{
    Q_OBJECT

public:
    DiscoveryRuleDialog(const Look& look, const DiscoveryRule& like, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const holdfast::DiscoveryRule& rule, bool applyNow);

private:
    struct Mark
    {
        QCheckBox* counts;
        QLineEdit* text;
        QString DiscoveryRule::*field;
    };

    [[nodiscard]] DiscoveryRule typed() const;
    void refresh();

    DiscoveryRule m_rule;
    std::vector<Mark> m_marks;
    QComboBox* m_action;
    QCheckBox* m_now;
    PlainLabel* m_says;
    Button* m_save;
};

/// "Adopt: convention zigbee2mqtt, model TS0201".
[[nodiscard]] QString sentenceOf(const DiscoveryRule& rule);

} // namespace holdfast
