// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/look/card.h"
#include "ui/look/rows.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/brokers_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/floors_section.h"
#include "ui/settings/history_section.h"
#include "ui/settings/notify_section.h"
#include "ui/settings/people_section.h"
#include "ui/settings/repairs_section.h"
#include "ui/settings/site_section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Subject
{
    const char* tab;
    const char* title;
    Icon icon;
    Section* (*make)(const SettingsParts& parts);
};

template <typename T>
Section* make(const SettingsParts& parts)
{
    return new T(parts);
}

constexpr std::array subjects{
    Subject{"brokers", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Brokers"), Icon::Server, make<BrokersSection>},
    Subject{"site", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Site"), Icon::Pin, make<SiteSection>},
    Subject{"floors", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Floors and rooms"), Icon::Layers, make<FloorsSection>},
    Subject{"notifications", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Notifications"), Icon::Sound, make<NotifySection>},
    Subject{"people", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "People"), Icon::Users, make<PeopleSection>},
    Subject{"history", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "History"), Icon::Database, make<HistorySection>},
    Subject{"repairs", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Repairs"), Icon::Wrench, make<RepairsSection>},
    Subject{"appearance", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Appearance and language"), Icon::Contrast, make<AppearanceSection>},
    Subject{"data", QT_TRANSLATE_NOOP("holdfast::SettingsPage", "Data and about"), Icon::Info, make<DataSection>},
};

int indexOf(const QString& tab)
{
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (tab == QLatin1String(subjects[i].tab))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

SettingsPage::SettingsPage(const SettingsParts& parts, QWidget* parent)
    : Page(parts.look, parent), m_parts(parts), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    m_list->setObjectName(u"sections"_s);
    m_list->setAccessibleName(tr("Subjects"));
    m_list->setItemDelegate(new RowDelegate(parts.look, row::normal, m_list));
    m_list->setFixedHeight(static_cast<int>(subjects.size()) * row::normal + 2);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    for (const Subject& subject : subjects) {
        auto* item = new QListWidgetItem(tr(subject.title), m_list);
        item->setData(cell::IconRole, static_cast<int>(subject.icon));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::page);
    auto* card = new Card(parts.look);
    card->setFixedWidth(224);
    card->body()->setContentsMargins(1, space::small, 1, space::small);
    card->body()->addWidget(m_list);
    row->addWidget(card, 0, Qt::AlignTop);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    m_list->setCurrentRow(0);
}

/// The object is a control of the section, by its name: it gets the keyboard, and comes into sight.
void SettingsPage::open(const QString& object, const QString& tab)
{
    if (const int index = indexOf(tab); index >= 0)
        m_list->setCurrentRow(index);
    auto* control = object.isEmpty() ? nullptr : m_stack->currentWidget()->findChild<QWidget*>(object);
    if (control == nullptr)
        return;
    control->setFocus(Qt::OtherFocusReason);
    if (auto* scroll = m_stack->currentWidget()->findChild<QScrollArea*>())
        scroll->ensureWidgetVisible(control);
}

void SettingsPage::showSection(int index)
{
    if (index < 0)
        return;
    Section*& section = m_sections[index];
    if (!section) {
        section = subjects[static_cast<std::size_t>(index)].make(m_parts);
        m_stack->addWidget(section);
        connect(section, &Section::said, this, &SettingsPage::say);
        if (auto* appearance = qobject_cast<AppearanceSection*>(section))
            connect(appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    }
    m_stack->setCurrentWidget(section);
    setHeading({{tr("Settings"), tr(subjects[static_cast<std::size_t>(index)].title)}, {}});
}

std::vector<Command> SettingsPage::commands()
{
    std::vector<Command> all;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const QString tab = QLatin1String(subjects[i].tab);
        Command command;
        command.title = tr("Settings: %1").arg(tr(subjects[i].title));
        command.icon = subjects[i].icon;
        command.run = [navigate = m_parts.navigate, tab] { navigate({QStringLiteral("settings"), {}, tab}); };
        all.push_back(std::move(command));
    }
    return all;
}

} // namespace holdfast
