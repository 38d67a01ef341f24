// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/engine_site.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

/// What the operator was told, without what it is about.
struct AskingSite : EngineSite
{
    AskingSite()
    {
        link(LinkStatus::Connected);
        permit({true, false, false});
        clear();
    }

    [[nodiscard]] QStringList said() const
    {
        QStringList all;
        for (const Notice& notice : news.notices)
            all.append(notice.code);
        return all;
    }
    [[nodiscard]] QString lastWord() const { return news.notices.empty() ? QString() : news.notices.back().detail; }
    [[nodiscard]] QString refusal() const { return news.outcomes.empty() ? QString() : news.outcomes.back().reason; }
    void ask(const QString& convention, const QString& what, std::optional<DeviceId> device = {}) { wish(PutQuestion{broker, convention, what, std::move(device)}, Role::Engineer); }
    [[nodiscard]] QByteArray transactionOf(std::size_t place = 0) const
    {
        return QJsonDocument::fromJson(published.at(place).payload).object().value(QLatin1StringView("transaction")).toString().toLatin1();
    }
    [[nodiscard]] DeviceId deviceNamed(const QString& name) const
    {
        for (const DeviceId& id : engine.fleet().devices())
            if (engine.fleet().device(id)->name == name)
                return id;
        return {};
    }
};

} // namespace holdfast
