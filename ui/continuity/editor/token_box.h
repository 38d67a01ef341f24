// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/editor/clause.h"

#include <QComboBox>
#include <QLineEdit>

namespace holdfast {
class Look;
}

namespace holdfast::continuity_page {

/// A box in a sentence: as wide as what it says. Offers its options only when somebody comes to it, for there may be thousands.
class TokenBox final : public QComboBox
{
    Q_OBJECT

public:
    enum class Typing { None, Anything };

    TokenBox(const Look& look, Typing typing, QWidget* parent);

    void take(const EditorField& field);
    /// What is chosen or typed, as it stands in the policy.
    [[nodiscard]] QString code() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

Q_SIGNALS:
    void entered(const QString& code);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void offer();
    void tell();
    [[nodiscard]] const FieldOption* option(const QString& code) const;
    [[nodiscard]] QString wordsFor(const QString& code) const;

    const Look& m_look;
    FieldOptions m_options;
    QString m_code; ///< as shown
    QString m_empty;
    std::optional<Icon> m_icon;
    bool m_offered = false;
};

/// A line in a sentence: as wide as what stands in it.
class TokenLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenLine(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace holdfast::continuity_page
