// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/export_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/segmented.h"
#include "ui/models/answered.h"
#include "ui/settings/file_field.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder of its own in the one that was chosen: an export never mixes with what is there.
QString ownFolder(const QString& chosen, Timestamp now, const Format& format)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count(), format.zone());
    return QDir(chosen).filePath(u"holdfast-export-"_s + at.toString(u"yyyy-MM-dd-HHmmss"_s));
}

} // namespace

ExportCard::ExportCard(const SettingsParts& parts, QWidget* parent)
    : Card(parts.look, tr("Take everything along"), parent)
    , m_parts(parts)
    , m_folder(new FileField(parts.look, tr("Folder to write into"), QString(), FileField::Picks::Folder))
    , m_format(new Segmented(parts.look, {u"CSV"_s, u"NDJSON"_s}, tr("Written as")))
    , m_write(new Button(parts.look, tr("Write everything")))
    , m_report(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
{
    addControls();
    connect(m_folder, &FileField::changed, this, &ExportCard::judge);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_underWay)
            m_underWay->store(true);
        else
            begin();
        judge();
    });
    judge();
}

/// Nobody is left who would want it.
ExportCard::~ExportCard()
{
    if (m_underWay)
        m_underWay->store(true);
}

void ExportCard::addControls()
{
    m_folder->setObjectName(u"exportFolder"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_write->setObjectName(u"exportAll"_s);
    m_report->setObjectName(u"exportReport"_s);
    m_report->setAccessibleName(tr("What was written"));
    m_report->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_folder, 1);
    row->addWidget(m_format);
    row->addWidget(m_write);
    body()->addLayout(row);
    body()->addWidget(m_report);
    body()->addWidget(new PlainLabel(look(), tr("Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it."),
                                     Type::Caption, Ink::Text2, Overflow::Wrap));
}

void ExportCard::begin()
{
    m_underWay = std::make_shared<std::atomic_bool>(false);
    m_report->hide();
    const ArchiveFormat format = m_format->current() == 1 ? ArchiveFormat::Ndjson : ArchiveFormat::Csv;
    const QString folder = ownFolder(m_folder->file(), m_parts.live.now(), m_parts.look.format());
    whenAnswered(m_parts.care->exportAll(folder, format, m_underWay, m_parts.intents.actor()), this, [this](const Expected<Archive>& archive) { end(archive); });
}

void ExportCard::end(const Expected<Archive>& archive)
{
    const bool stopped = std::exchange(m_underWay, nullptr)->load();
    const Format& format = look().format();
    if (archive)
        m_report->setText(tr("%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).")
                              .arg(format.count(archive->rowsOf(u"readings"_s)), format.count(archive->rowsOf(u"alarms"_s)), format.count(archive->rowsOf(u"actions"_s)), format.count(archive->rowsOf(u"gaps"_s)),
                                   QDir::toNativeSeparators(archive->folder), format.bytes(archive->bytes())));
    else
        m_report->setText(stopped ? tr("Stopped: nothing was left behind.") : sentenceOf(archive.error()));
    m_report->show();
    judge();
}

void ExportCard::judge()
{
    const bool stopping = m_underWay && m_underWay->load();
    m_write->setText(m_underWay ? tr("Stop") : tr("Write everything"));
    m_write->setEnabled(m_parts.care != nullptr && !stopping && (m_underWay || !m_folder->file().isEmpty()));
    m_folder->setEnabled(!m_underWay);
    m_format->setEnabled(!m_underWay);
    if (m_parts.care == nullptr) {
        m_report->setText(tr("This is known where the recorder runs."));
        m_report->show();
    }
}

} // namespace holdfast
