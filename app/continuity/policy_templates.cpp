// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/policy_templates.h"

#include <QDir>
#include <QFile>

static void initResources()
{
    Q_INIT_RESOURCE(policies);
}

namespace holdfast {

std::vector<Policy> shippedPolicies()
{
    initResources();
    const QDir folder(QStringLiteral(":/policies"));
    std::vector<Policy> policies;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto policy = policyFrom(file.readAll()))
            policies.push_back(std::move(policy).value());
    }
    return policies;
}

} // namespace holdfast
