// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

#include <QObject>
#include <QUndoStack>

namespace holdfast::continuity_page {

/// The policy that is being edited, and how it came to be so.
class PolicyDraft final : public QObject
{
    Q_OBJECT

public:
    explicit PolicyDraft(QObject* parent = nullptr);

    [[nodiscard]] const Policy& policy() const { return m_policy; }
    [[nodiscard]] bool isChanged() const { return !m_stack.isClean(); }
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

    /// From here on; what was done before is forgotten.
    void begin(const Policy& policy);
    /// One step back. Changes at one place that follow each other are one; an empty place stands alone.
    void change(const QString& words, const QString& place, const Policy& next);
    /// It is kept somewhere as it is.
    void keep() { m_stack.setClean(); }

Q_SIGNALS:
    void changed();

private:
    friend class PolicyChange;
    void take(const Policy& policy);

    Policy m_policy;
    QUndoStack m_stack;
};

} // namespace holdfast::continuity_page
