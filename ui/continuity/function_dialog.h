// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/continuity/member_model.h"
#include "ui/look/look.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace holdfast {
class Button;
class PlainLabel;
}

namespace holdfast::continuity_page {

/// One critical function: what it is called, who does it, and what happens under each loss by whose word.
class FunctionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `function`: as it is; one without a name is a new one. Its texts stand there as they are, a proposal's in the words of the language.
    FunctionDialog(const Look& look, const Picture& picture, const CriticalFunction& function, Timestamp now, QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const holdfast::CriticalFunction& function);

private:
    struct LossRow
    {
        QComboBox* behaviour = nullptr;
        QLineEdit* words = nullptr;
        QLineEdit* claimedBy = nullptr;
    };

    void addHead(QVBoxLayout& column);
    void addMembers(QVBoxLayout& column);
    void addLosses(QVBoxLayout& column);
    void addLoss(QGridLayout& grid, Loss loss);
    void addFoot(QVBoxLayout& column);
    void refresh();
    void accept() override;
    [[nodiscard]] DeclaredBehaviour declaredIn(const LossRow& row, const DeclaredBehaviour& before) const;

    const Look& m_look;
    CriticalFunction m_function;
    const Timestamp m_now;
    MemberModel m_members;
    QLineEdit* m_name;
    QComboBox* m_weight;
    QLineEdit* m_normal;
    QSpinBox* m_timeToSafe;
    PlainLabel* m_chosen;
    Button* m_save;
    std::array<LossRow, allLosses.size()> m_losses{};
};

} // namespace holdfast::continuity_page
