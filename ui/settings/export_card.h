// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/settings/parts.h"

namespace holdfast {

class Button;
class FileField;
class PlainLabel;
class Segmented;

/// Takes everything that was recorded along, as tables anybody can read.
class ExportCard final : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(const SettingsParts& parts, QWidget* parent = nullptr);
    ~ExportCard() override;

private:
    void addControls();
    void begin();
    void end(const Expected<Archive>& archive);
    void judge();

    SettingsParts m_parts;
    FileField* m_folder;
    Segmented* m_format;
    Button* m_write;
    PlainLabel* m_report;
    Cancelled m_underWay; ///< nothing: none is
};

} // namespace holdfast
