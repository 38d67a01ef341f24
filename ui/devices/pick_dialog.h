// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace holdfast {

class Button;

/// One of many, found by typing.
struct Choice
{
    QString id;
    QString text;
    QString detail;
};

/// Asks for one of a list. Says before what it means.
class PickDialog final : public QDialog
{
    Q_OBJECT

public:
    PickDialog(const Look& look, const QString& title, const QString& sentence, const QString& accept, const std::vector<Choice>& choices, QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const QString& id);

private:
    void narrow(const QString& text);
    void choose();

    const Look& m_look;
    std::vector<Choice> m_choices;
    QListWidget* m_list;
    Button* m_accept;
};

/// Asks for a name.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const Look& look, const QString& name, const QString& announced, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Empty: the device's own name.
    void named(const QString& name);
};

} // namespace holdfast
