// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QWidget>

class QLineEdit;

namespace holdfast {

/// A folder that is typed or chosen; none where it is empty.
class FolderField final : public QWidget
{
    Q_OBJECT

public:
    FolderField(const Look& look, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_title;
    QLineEdit* m_path;
};

} // namespace holdfast
