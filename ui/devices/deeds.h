// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <vector>

namespace holdfast {

/// One thing an operator does to devices, and what takes it back.
struct Deed
{
    QString title;             ///< "3 devices moved to Room 3.12"
    std::vector<Wish> wishes;
    std::vector<Wish> inverse; ///< empty: cannot be taken back
};

/// Sends deeds and remembers how to undo them. What the engine refuses leaves nothing to undo.
class Deeds final : public QObject
{
    Q_OBJECT

public:
    explicit Deeds(Intents& intents, QObject* parent = nullptr);

    void perform(const Deed& deed);
    void undo();
    void redo();
    [[nodiscard]] const QUndoStack& stack() const { return m_stack; }

    /// What became of what was sent.
    void take(const std::vector<IntentOutcome>& outcomes);

Q_SIGNALS:
    void done(const QString& title, bool undoable);
    void undone(const QString& title);
    void refused(const QString& reason);

private:
    class Step;

    [[nodiscard]] bool send(const std::vector<Wish>& wishes, QSet<quint64>& tickets);

    Intents& m_intents;
    QUndoStack m_stack;
    QSet<quint64> m_open; ///< of deeds that cannot be undone
};

} // namespace holdfast
