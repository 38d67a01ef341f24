// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/banner.h"
#include "ui/look/refusal_words.h"
#include "ui/look/words.h"
#include "ui/window/facts.h"
#include "ui/window/header.h"
#include "ui/window/history_watch.h"
#include "ui/window/main_window.h"
#include "ui/window/rail.h"
#include "ui/window/status_line.h"

#include <QVBoxLayout>

#include <memory>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

void MainWindow::take(const Delta& delta)
{
    if (delta.site || !delta.operators.isEmpty())
        showSite();
    if (!delta.alarms.isEmpty() || !delta.inbox.isEmpty() || !delta.leftInbox.isEmpty())
        showBadges();
    if (!delta.links.isEmpty() || delta.store || !delta.alarms.isEmpty())
        showBanners();
    if (!delta.links.isEmpty() || delta.figures)
        showStatus();
    for (const Notice& notice : delta.notices)
        say({sentenceOf(notice), {}, {}, Icon::Info});
    for (const IntentOutcome& outcome : delta.outcomes) {
        if (outcome.kind != IntentOutcome::Kind::Saved)
            say({tr("Not done: %1").arg(refusalWords(outcome.reason)), {}, {}, Icon::Info});
    }
}

/// Once a second: whatever tells an age, and what is too dear to count with every delta.
void MainWindow::tick()
{
    const Picture& picture = m_live.picture();
    const Format& format = m_look.format();
    m_freshness = freshnessOf(m_live.census(), format);
    if (picture.now != Timestamp())
        m_freshness += u" · "_s + tr("updated %1 ago").arg(format.age(picture.now, m_live.now()));
    if (m_mutedUntil && *m_mutedUntil <= m_live.now()) {
        m_mutedUntil.reset();
        Q_EMIT muteChanged();
    }
    showHeading();
    showBadges();
    showBanners();
    showStatus();
}

void MainWindow::showBadges()
{
    for (const PageEntry& entry : m_entries)
        m_rail->setBadge(entry.route, entry.route == "settings"_L1 ? repairBadge(m_history->problems(), m_look.format()) : badgeOf(entry.route, m_live.picture(), m_look.format()));
}

void MainWindow::showBanners()
{
    std::vector<BannerFace> faces = bannersOf(m_live.picture(), m_live.now(), m_look.format());
    const bool inView = m_current == "overview"_L1 || m_current == "alarms"_L1; // the alarm itself stands there
    if (auto urgent = inView ? std::nullopt : urgentBanner(m_live.picture(), m_live.now(), m_look.format()))
        faces.insert(faces.begin(), std::move(*urgent));
    if (m_engine.isSilent())
        faces.insert(faces.begin(), {Priority::P1, Mark::None, tr("Holdfast's engine does not answer."), tr("What is shown may be old. Restart Holdfast if this stays."), {}, {}});
    if (m_live.isSimulated())
        faces.push_back({{}, Mark::Simulated, tr("Simulated."), tr("The devices are played by the built-in office; how values are judged is real."), {}, {}});
    while (m_banners->count() > static_cast<int>(faces.size())) {
        const std::unique_ptr<QLayoutItem> last(m_banners->takeAt(m_banners->count() - 1));
        delete last->widget();
    }
    while (m_banners->count() < static_cast<int>(faces.size())) {
        auto* banner = new Banner(m_look);
        m_banners->addWidget(banner);
        connect(banner, &Banner::actionClicked, this, [this, banner] {
            if (const auto goal = routeOf(banner->face().goal))
                go(*goal);
        });
    }
    for (std::size_t i = 0; i < faces.size(); ++i)
        static_cast<Banner*>(m_banners->itemAt(static_cast<int>(i))->widget())->setFace(faces[i]);
}

void MainWindow::showStatus()
{
    const Picture& picture = m_live.picture();
    const Format& format = m_look.format();
    const bool lost = std::any_of(picture.links.cbegin(), picture.links.cend(), [](const LinkState& link) { return link.status != LinkStatus::Connected || !link.via.isEmpty(); });
    std::vector<StatusFact> left{{lost ? Icon::BrokerLost : Icon::Server, brokersOf(picture, format), lost}, {Icon::Database, storeOf(picture, format), false}};
    if (picture.figures.skippedMessages > 0)
        left.push_back({Icon::Info, tr("%1 messages skipped").arg(format.count(static_cast<qint64>(picture.figures.skippedMessages))), false});
    const StatusFact sound = m_mutedUntil ? StatusFact{Icon::Mute, tr("Muted %1").arg(format.duration(std::chrono::duration_cast<Ticks>(*m_mutedUntil - m_live.now()))), true}
                                          : StatusFact{Icon::Sound, tr("Sound on"), false};
    const Actor actor = m_context.intents.actor();
    const QString who = actor.name.isEmpty() ? wordOf(actor.role) : QString(actor.name + u" · " + wordOf(actor.role));
    const QString clock = format.clock(m_live.now()) + u" · " + QString::fromLatin1(format.zone().id());
    m_status->setFacts(left, {{Icon::User, who, false}, sound, {Icon::Clock, clock, false}});
}

void MainWindow::showSound()
{
    const bool watched = m_current == "overview"_L1 || m_current == "alarms"_L1;
    m_header->setSound(watched, m_mutedUntil ? tr("Sound on again") : tr("Mute for 10 minutes"), m_mutedUntil.has_value());
}

void MainWindow::showSite()
{
    const Site& site = m_live.picture().site.site;
    const QTimeZone zone(site.timeZone);
    if (zone.isValid() && zone != m_look.format().zone())
        m_look.setFormat(Format(m_look.format().locale(), zone));
    const QString name = site.name.isEmpty() ? tr("New site") : site.name;
    m_rail->setSite(name);
    setWindowTitle(QString(name + u" – Holdfast"));
    const Actor actor = m_context.intents.actor();
    const Operator person = m_live.picture().operators.value(actor.id);
    m_rail->setPerson(actor.name.isEmpty() ? wordOf(actor.role) : actor.name, person.jobTitle.isEmpty() ? wordOf(actor.role) : person.jobTitle);
}

} // namespace holdfast
