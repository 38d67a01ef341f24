// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QAbstractButton>

#include <optional>

namespace holdfast {

enum class ChipKind : quint8 { Plain, Outline, Local };

/// A short fact, a filter that can be taken away (×), or a toggle when checkable. 24 px high.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const Look& look, const QString& text, ChipKind kind = ChipKind::Plain, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setIconShown(bool shown);
    void setRemovable(bool removable); ///< a click then asks for removal
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    ChipKind m_kind;
    std::optional<Icon> m_icon;
    bool m_iconShown = true;
    bool m_removable = false;
};

} // namespace holdfast
