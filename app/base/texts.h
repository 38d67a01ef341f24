// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace holdfast {

/// Equal texts in one piece of memory: ten thousand devices of one model share its name. Holds no text longer than somebody else does, but for a while.
class Texts
{
public:
    /// The same text, in the piece that was given out before.
    [[nodiscard]] QString of(const QString& text);

    void share(QString& text) { text = of(text); }
    void share(QStringList& texts);

    [[nodiscard]] qsizetype size() const { return m_known.size(); }

private:
    void sweep();

    QSet<QString> m_known;
    qsizetype m_sweepAt = 1'024;
};

} // namespace holdfast
