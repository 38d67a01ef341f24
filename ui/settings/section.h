// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/toast.h"
#include "ui/settings/parts.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class PlainLabel;

enum class Scrolling : quint8 { Column, None };

/// One subject of the settings: a title, a sentence, and a column of cards below.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const SettingsParts& parts, const QString& title, const QString& sentence, Scrolling scrolling = Scrolling::Column, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const holdfast::Saying& saying);

protected:
    [[nodiscard]] const SettingsParts& parts() const { return m_parts; }
    [[nodiscard]] Look& look() const { return m_parts.look; }
    [[nodiscard]] const Picture& picture() const { return m_parts.live.picture(); }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QVBoxLayout* whole() const { return m_whole; } ///< title, content; what is added stays in sight below

    /// Sends a wish and says so, or says why it was not taken.
    bool send(const Wish& wish, const Saying& done = {});

private:
    SettingsParts m_parts;
    QVBoxLayout* m_whole;
    QVBoxLayout* m_column;
};

} // namespace holdfast
