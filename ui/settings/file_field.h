// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QWidget>

class QLineEdit;

namespace holdfast {

/// A path that is typed or chosen: of a file that is there, or of a folder.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    enum class Picks : quint8 { File, Folder };

    FileField(const Look& look, const QString& title, const QString& kinds, Picks picks = Picks::File, QWidget* parent = nullptr);

    [[nodiscard]] QString file() const;
    void setFile(const QString& file);
    void setHint(const QString& hint); ///< what an empty one means

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_title;
    QString m_kinds;
    Picks m_picks;
    QLineEdit* m_path;
};

} // namespace holdfast
