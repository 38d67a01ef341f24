// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>
#include <vector>

namespace holdfast {

enum class ButtonKind : quint8 { Default, Primary, Danger, Ghost, Link };
enum class ButtonSize : quint8 { Small = 28, Normal = 32, Large = 36 };
enum class ButtonDress : quint8 { Whole, NoKey, WordsOnly };

/// A push button with an icon before its text and the key that does the same after it.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const Look& look, const QString& text, ButtonKind kind = ButtonKind::Default, ButtonSize size = ButtonSize::Normal, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setIcon(Icon icon);
    void setIconAfter(Icon icon);
    void setKeyCap(const QString& key); ///< only shown: the shortcut itself is the page's business
    void setDress(ButtonDress dress);   ///< what of icon and key is shown beside the words
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasIcon() const { return m_icon && m_dress != ButtonDress::WordsOnly; }
    [[nodiscard]] bool hasKey() const { return !m_keyCap.isEmpty() && m_dress == ButtonDress::Whole; }

    const Look& m_look;
    ButtonKind m_kind;
    ButtonDress m_dress = ButtonDress::Whole;
    ButtonSize m_size;
    std::optional<Icon> m_icon;
    std::optional<Icon> m_after;
    QString m_keyCap;
};

/// Buttons in one row: their keys give way where there is no room for them, then their icons. Words never do.
void fitButtons(const std::vector<Button*>& buttons, int room);

/// A square button with an icon only; its name is tooltip and accessible name.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Frame : quint8 { None, Outlined };

    explicit IconButton(const Look& look, Icon icon, const QString& name, Frame frame = Frame::None, int side = 32, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Icon m_icon;
    Frame m_frame;
    int m_side;
};

} // namespace holdfast
