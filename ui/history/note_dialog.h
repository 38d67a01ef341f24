// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QDialog>

class QLineEdit;

namespace holdfast {

class Button;

/// What somebody wants to be remembered beside the curve at a time.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `place`: what the note is about and when, in words.
    NoteDialog(const Look& look, const QString& place, QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const QString& note);

private:
    void accept() override;

    QLineEdit* m_note;
    Button* m_keep;
};

} // namespace holdfast
