// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/intent.h"
#include "ui/look/look.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace holdfast {

/// For how long and why. The reason is mandatory.
class ShelveDialog final : public QDialog
{
    Q_OBJECT

public:
    ShelveDialog(const Look& look, std::vector<OccurrenceId> occurrences, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const holdfast::Shelve& wish);

private:
    void accept() override;

    std::vector<OccurrenceId> m_occurrences;
    QComboBox* m_duration;
    QComboBox* m_reason;
    QLineEdit* m_detail;
};

} // namespace holdfast
