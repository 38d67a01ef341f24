// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

#include <QObject>

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// Sends what an engineer wants of continuity, and remembers what takes it back. What the engine refuses leaves nothing to undo.
class ContinuityDeeds final : public QObject
{
    Q_OBJECT

public:
    /// Without intents nothing can be done here.
    explicit ContinuityDeeds(Intents* intents, QObject* parent = nullptr);

    [[nodiscard]] bool canAct() const { return m_intents != nullptr; }
    [[nodiscard]] QString person() const; ///< whose deeds they are

    void perform(const QString& title, const Wish& wish, std::optional<Wish> inverse = {});
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }

    /// What became of what was sent.
    void take(const std::vector<IntentOutcome>& outcomes);

Q_SIGNALS:
    void done(const QString& title, bool undoable);
    void undone(const QString& title);
    void refused(const QString& reason);

private:
    struct Step
    {
        quint64 ticket = 0;
        QString title;
        Wish inverse;
    };

    [[nodiscard]] std::optional<quint64> send(const Wish& wish);

    Intents* m_intents;
    std::vector<Step> m_steps;
    std::vector<quint64> m_open; ///< tickets whose answer is awaited
};

} // namespace holdfast::continuity_page
