// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_terms.h"
#include "ui/look/look.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace holdfast {
class Button;
class PlainLabel;
}

namespace holdfast::continuity_page {

/// What somebody saw or was told of one function under one loss. Offers no more than a person may say.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `place`: the function and what is lost, in words. `known`: whether anybody said yet what happens then.
    EvidenceDialog(const Look& look, const CriticalFunctionId& function, Loss loss, const QString& place, bool known, Timestamp now, QWidget* parent = nullptr);

Q_SIGNALS:
    void recorded(const holdfast::Evidence& evidence);

private:
    void refresh();
    void accept() override;
    [[nodiscard]] bool isTrial() const;

    const Look& m_look;
    const CriticalFunctionId m_function;
    const Loss m_loss;
    const bool m_known;
    const Timestamp m_now;
    QComboBox* m_how;
    QDateTimeEdit* m_when;
    QSpinBox* m_took;
    QWidget* m_tookField;
    QLineEdit* m_note;
    PlainLabel* m_worth;
    Button* m_record;
};

} // namespace holdfast::continuity_page
