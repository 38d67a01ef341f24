// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QWidget>

namespace holdfast {

class PlainLabel;

/// A control with its name above it; below it stands what is wrong with it, where there is nothing wrong its hint.
class CheckedField final : public QWidget
{
    Q_OBJECT

public:
    CheckedField(const Look& look, const QString& name, QWidget* control, const QString& hint = {}, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Empty: nothing is wrong.
    void setFault(const QString& words);
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    void refresh();

    QWidget* m_control;
    QString m_hint;
    QString m_fault;
    PlainLabel* m_below;
};

/// A widget of several with one place each, side by side and equally wide.
[[nodiscard]] QWidget* sideBySide(std::initializer_list<QWidget*> widgets);

} // namespace holdfast
