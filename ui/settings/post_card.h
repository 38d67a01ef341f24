// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "app/model/ports.h"
#include "ui/look/card.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace holdfast {

class FileField;

/// Where e-mail is handed in and where a web hook posts to. Passwords go to the secrets and are never shown again.
class PostCard final : public Card
{
    Q_OBJECT

public:
    PostCard(const Look& look, Secrets& secrets, QWidget* parent = nullptr);

    void show(const NotifySettings& settings);
    void write(NotifySettings& settings) const;

    /// Something was typed that only the secrets may know.
    [[nodiscard]] bool hasSecrets() const;
    Expected<> keepSecrets();

Q_SIGNALS:
    void changed();

private:
    void addMail();
    void addHook();
    void hintSecrets();

    Secrets& m_secrets;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_from;
    FileField* m_mailCa;
    QLineEdit* m_url;
    QLineEdit* m_hookSecret;
    FileField* m_hookCa;
};

} // namespace holdfast
