// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "ui/look/card.h"

class QListWidget;

namespace holdfast {

class Button;

/// The backups there are, when each was read back, and what a restore would change before it changes anything.
class BackupsCard final : public Card
{
    Q_OBJECT

public:
    explicit BackupsCard(const Look& look, QWidget* parent = nullptr);

    void showState(const KeepingState& state);
    void showPreview(const Expected<RestorePreview>& preview, const QString& backup);
    /// A backup is being made, or is not any more.
    void setMaking(bool making);

Q_SIGNALS:
    void makeWanted();
    void previewWanted(const QString& backup);
    void restoreWanted(const QString& backup);
    void neverMindWanted();

private:
    void addEnd();
    void fill();
    void judge();
    [[nodiscard]] QString selected() const;

    std::optional<KeepingState> m_state;
    QString m_previewed; ///< the backup whose preview stands there
    bool m_making = false;
    QListWidget* m_list;
    PlainLabel* m_preview;
    Button* m_make;
    Button* m_look;
    Button* m_restore;
};

} // namespace holdfast
