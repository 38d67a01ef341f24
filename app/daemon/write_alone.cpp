// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/write_alone.h"

#include "app/runtime/seeding.h"

namespace holdfast {

Expected<> endOf(const Committed& committed)
{
    return committed.trouble ? Expected<>(errorOf(*committed.trouble)) : Expected<>(Done{});
}

Expected<> writeAlone(const QString& dataDir, Records records)
{
    const auto store = Store::open(dataDir, Access::ReadWrite);
    if (!store)
        return store.error();
    const auto recorder = (*store)->recorder(auditChain());
    return recorder ? endOf((*recorder)->write(records)) : Expected<>(recorder.error());
}

} // namespace holdfast
