// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard_step.h"

#include "ui/look/refusal_words.h"

#include <QVBoxLayout>

namespace holdfast {

WizardStep::WizardStep(const WizardParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::gap);
}

QString WizardStep::actionText() const
{
    return tr("Continue");
}

bool WizardStep::send(const Wish& wish)
{
    const auto sent = m_parts.intents.send(wish);
    if (!sent)
        Q_EMIT failed(sentenceOf(sent.error()));
    return sent.has_value();
}

} // namespace holdfast
