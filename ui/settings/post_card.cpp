// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/post_card.h"

#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/settings/file_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

PostCard::PostCard(const Look& look, Secrets& secrets, QWidget* parent)
    : Card(look, tr("E-mail and web hook"), parent)
    , m_secrets(secrets)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_from(new QLineEdit)
    , m_mailCa(new FileField(look, tr("CA certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")))
    , m_url(new QLineEdit)
    , m_hookSecret(new QLineEdit)
    , m_hookCa(new FileField(look, tr("CA certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")))
{
    addMail();
    addHook();
    for (QLineEdit* field : {m_host, m_user, m_password, m_from, m_url, m_hookSecret}) {
        field->setMaxLength(1000);
        connect(field, &QLineEdit::textChanged, this, &PostCard::changed);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &PostCard::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &PostCard::changed);
    connect(m_mailCa, &FileField::changed, this, &PostCard::changed);
    connect(m_hookCa, &FileField::changed, this, &PostCard::changed);
    hintSecrets();
}

void PostCard::addMail()
{
    m_host->setObjectName(u"mailHost"_s);
    m_port->setObjectName(u"mailPort"_s);
    m_port->setRange(1, 65'535);
    m_port->setMinimumWidth(96);
    m_port->setGroupSeparatorShown(false);
    m_security->setObjectName(u"mailSecurity"_s);
    m_security->addItems({u"STARTTLS"_s, u"TLS"_s, tr("Not encrypted")});
    m_user->setObjectName(u"mailUser"_s);
    m_password->setObjectName(u"mailPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_from->setObjectName(u"mailFrom"_s);
    m_mailCa->setObjectName(u"mailCa"_s);
    m_mailCa->setHint(tr("those this computer trusts"));
    body()->addWidget(beside({labelled(look(), tr("Mail server"), m_host), labelled(look(), tr("Port"), m_port), labelled(look(), tr("Encryption"), m_security)}));
    body()->addWidget(beside({labelled(look(), tr("From address"), m_from), labelled(look(), tr("User"), m_user), labelled(look(), tr("Password"), m_password)}));
    body()->addWidget(labelled(look(), tr("Mail server's CA certificate"), m_mailCa));
}

void PostCard::addHook()
{
    m_url->setObjectName(u"hookUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_hookSecret->setObjectName(u"hookSecret"_s);
    m_hookSecret->setEchoMode(QLineEdit::Password);
    m_hookCa->setObjectName(u"hookCa"_s);
    m_hookCa->setHint(tr("those this computer trusts"));
    body()->addSpacing(space::small);
    body()->addWidget(beside({labelled(look(), tr("Web hook's address"), m_url), labelled(look(), tr("Secret that signs it"), m_hookSecret)}));
    body()->addWidget(labelled(look(), tr("Web hook's CA certificate"), m_hookCa));
    body()->addWidget(new PlainLabel(look(), tr("Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only."), Type::Caption,
                                     Ink::Text2, Overflow::Wrap));
}

void PostCard::hintSecrets()
{
    const auto hint = [this](const QString& key) { return m_secrets.read(key) ? tr("Kept; type to change it") : tr("None"); };
    m_password->setPlaceholderText(hint(mailSecret));
    m_hookSecret->setPlaceholderText(hint(holdfast::hookSecret));
}

void PostCard::show(const NotifySettings& settings)
{
    const QSignalBlocker quiet(this);
    m_host->setText(settings.mail.host);
    m_port->setValue(settings.mail.port);
    m_security->setCurrentIndex(static_cast<int>(settings.mail.security));
    m_user->setText(settings.mail.user);
    m_from->setText(settings.mail.from);
    m_mailCa->setFile(settings.mail.caFile);
    m_url->setText(settings.hook.url);
    m_hookCa->setFile(settings.hook.caFile);
    m_password->clear();
    m_hookSecret->clear();
}

void PostCard::write(NotifySettings& settings) const
{
    settings.mail.host = m_host->text().trimmed();
    settings.mail.port = static_cast<quint16>(m_port->value());
    settings.mail.security = static_cast<MailSecurity>(m_security->currentIndex());
    settings.mail.user = m_user->text().trimmed();
    settings.mail.from = m_from->text().trimmed();
    settings.mail.caFile = m_mailCa->file();
    settings.hook.url = m_url->text().trimmed();
    settings.hook.caFile = m_hookCa->file();
}

bool PostCard::hasSecrets() const
{
    return !m_password->text().isEmpty() || !m_hookSecret->text().isEmpty();
}

Expected<> PostCard::keepSecrets()
{
    for (const auto& [field, key] : {std::pair(m_password, mailSecret), std::pair(m_hookSecret, holdfast::hookSecret)}) {
        if (field->text().isEmpty())
            continue;
        if (const auto kept = m_secrets.write(key, field->text()); !kept)
            return kept;
        field->clear();
    }
    hintSecrets();
    return Done{};
}

} // namespace holdfast
