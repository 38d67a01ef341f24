// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"
#include "app/model/learned.h"

#include <QHash>

namespace holdfast {

/// Name of the convention of everything that announces nothing.
[[nodiscard]] const QString& plainJsonName();

/// The mappings of one broker that an operator adopted.
class LearnedTopics
{
public:
    explicit LearnedTopics(const SessionContext& context) : m_context(context) {}

    void learn(const LearnedMapping& mapping, Yield& out);
    void forget(const Identifier& device, Yield& out);

private:
    using Sources = QHash<QString, SourceIndex>; ///< by topic and path

    SessionContext m_context;
    QHash<QString, Sources> m_devices;
};

} // namespace holdfast
