// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/texts.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr qsizetype longest = 400; ///< what is longer is rarely said twice

} // namespace

QString Texts::of(const QString& text)
{
    if (text.isEmpty() || text.size() > longest)
        return text;
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    if (m_known.size() >= m_sweepAt)
        sweep();
    QString compact(text.constData(), text.size()); // without room to grow
    m_known.insert(compact);
    return compact;
}

void Texts::share(QStringList& texts)
{
    for (QString& text : texts)
        share(text);
}

/// Texts that nobody else holds any more go.
void Texts::sweep()
{
    m_known.removeIf([](const QString& text) { return text.isDetached(); });
    m_sweepAt = std::max<qsizetype>(1'024, 2 * m_known.size());
}

} // namespace holdfast
