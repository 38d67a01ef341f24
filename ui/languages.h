// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QApplication;

namespace holdfast {

/// Puts the program into a language: our texts, Qt's own, the direction of writing. Can be called again at any time.
class Languages
{
public:
    explicit Languages(QApplication& application);

    /// "nl", "ar", …; empty: the desktop's language where we have it, else English.
    void speak(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] QLocale locale() const;

private:
    QApplication& m_application;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace holdfast
