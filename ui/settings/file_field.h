// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QWidget>

class QLineEdit;

namespace holdfast {

/// A path that is typed or chosen.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    FileField(const Look& look, const QString& title, const QString& kinds, QWidget* parent = nullptr);

    [[nodiscard]] QString file() const;
    void setFile(const QString& file);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_title;
    QString m_kinds;
    QLineEdit* m_path;
};

} // namespace holdfast
