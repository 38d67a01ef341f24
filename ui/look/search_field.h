// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QLineEdit>

namespace holdfast {

/// A line edit with a glass before it and the key that focuses it after it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Look& look, const QString& placeholder, const QString& keyCap = QStringLiteral("/"), QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Look& m_look;
    QString m_keyCap;
};

} // namespace holdfast
