// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/first_run_wizard.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/scrollable.h"
#include "ui/look/stepper.h"
#include "ui/wizard/connect_step.h"
#include "ui/wizard/found_step.h"
#include "ui/wizard/language_step.h"
#include "ui/wizard/plan_step.h"
#include "ui/wizard/told_steps.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int sideWidth = 288;
constexpr int footHeight = 68;
constexpr int edge = 40;

} // namespace

FirstRunWizard::FirstRunWizard(const WizardParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_look(parts.look)
    , m_live(parts.live)
    , m_stepper(new Stepper(parts.look))
    , m_stack(new QStackedWidget)
    , m_count(new PlainLabel(parts.look, {}, Type::CaptionStrong, Ink::Text2))
    , m_title(new PlainLabel(parts.look, {}, Type::Kpi))
    , m_sentence(new PlainLabel(parts.look, {}, Type::Body, Ink::Text2, Overflow::Wrap))
    , m_left(new PlainLabel(parts.look, {}, Type::Caption, Ink::Text2))
    , m_note(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text2, Overflow::Elide))
    , m_back(new Button(parts.look, tr("Back"), ButtonKind::Default, ButtonSize::Large))
    , m_skip(new Button(parts.look, tr("Skip for now"), ButtonKind::Ghost, ButtonSize::Large))
    , m_action(new Button(parts.look, tr("Continue"), ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(u"firstRun"_s);
    setAccessibleName(tr("First run"));
    addSteps(parts);
    layOut();
    connect(&parts.look, &Look::changed, this, QOverload<>::of(&QWidget::update));
    showStep(qBound(0, QSettings().value(u"wizard/step"_s, 0).toInt(), static_cast<int>(m_steps.size()) - 1));
}

bool FirstRunWizard::isWanted(const Picture& picture)
{
    const QSettings settings;
    const bool begun = settings.value(u"wizard/step"_s, 0).toInt() > 0 && !settings.value(u"wizard/done"_s, false).toBool();
    return picture.brokers.isEmpty() || begun;
}

void FirstRunWizard::addSteps(const WizardParts& parts)
{
    auto* language = new LanguageStep(parts);
    auto* broker = new ConnectStep(parts);
    auto* plan = new PlanStep(parts);
    m_steps = {language, broker, new FoundStep(parts), plan, new ComfortStep(parts), new OfflineStep(parts), new DoneStep(parts)};
    for (WizardStep* step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &WizardStep::changed, this, &FirstRunWizard::refresh);
        connect(step, &WizardStep::failed, this, &FirstRunWizard::complain);
    }
    connect(language, &LanguageStep::languageChosen, this, &FirstRunWizard::languageChosen);
    connect(broker, &ConnectStep::demoChosen, this, &FirstRunWizard::demoChosen);
    connect(plan, &PlanStep::leaveFor, this, &FirstRunWizard::finished);
}

QWidget* FirstRunWizard::side(const Look& look)
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(28, 28, 24, 24);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(look, u"Holdfast"_s, Type::Section));
    column->addSpacing(space::wide);
    column->addWidget(m_stepper);
    column->addStretch(1);
    column->addWidget(m_left);
    column->addWidget(new PlainLabel(look, tr("You can close this window and continue later. Nothing is sent to your devices."), Type::Caption, Ink::Text2, Overflow::Wrap));
    auto* leaveNow = new Button(look, tr("Leave the first run"), ButtonKind::Link, ButtonSize::Small);
    leaveNow->setObjectName(u"wizardLeave"_s);
    column->addWidget(leaveNow, 0, Qt::AlignLeading);
    connect(leaveNow, &QPushButton::clicked, this, [this] { leave({u"overview"_s, {}, {}}); });
    connect(m_stepper, &Stepper::stepClicked, this, &FirstRunWizard::go);
    return side;
}

QWidget* FirstRunWizard::foot()
{
    auto* foot = new QWidget;
    foot->setFixedHeight(footHeight);
    m_back->setObjectName(u"wizardBack"_s);
    m_back->setIcon(Icon::Left);
    m_skip->setObjectName(u"wizardSkip"_s);
    m_action->setObjectName(u"wizardNext"_s);
    m_action->setIconAfter(Icon::Arrow);
    m_note->setObjectName(u"wizardNote"_s);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(edge, 0, edge, 0);
    row->setSpacing(space::gap);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_note, 1);
    row->addWidget(m_action);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunWizard::next);
    connect(m_action, &QPushButton::clicked, this, &FirstRunWizard::act);
    return foot;
}

void FirstRunWizard::layOut()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(edge, 36, edge, space::inside);
    column->setSpacing(2);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::inside);
    column->addWidget(m_stack, 1);
    QScrollArea* scroll = scrollable(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(scroll, 1);
    right->addWidget(foot());
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(side(m_look));
    whole->addLayout(right, 1);
}

void FirstRunWizard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    const auto place = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    painter.fillRect(rect(), theme[Ink::Canvas]);
    painter.fillRect(place(QRect(0, 0, sideWidth, height())), theme[Ink::Surface]);
    painter.fillRect(place(QRect(sideWidth - 1, 0, theme.border(), height())), theme[Ink::Line]);
    painter.fillRect(place(QRect(sideWidth, height() - footHeight, width() - sideWidth, footHeight)), theme[Ink::Surface]);
    painter.fillRect(place(QRect(sideWidth, height() - footHeight, width() - sideWidth, theme.border())), theme[Ink::Line]);
}

/// Enter continues, Esc goes back.
void FirstRunWizard::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_action->isEnabled())
        return act();
    if (event->key() == Qt::Key_Escape && m_current > 0)
        return back();
    QWidget::keyPressEvent(event);
}

void FirstRunWizard::go(int step)
{
    showStep(step);
    m_action->setFocus();
}

void FirstRunWizard::showStep(int step)
{
    m_current = step;
    QSettings().setValue(u"wizard/step"_s, step);
    m_stack->setCurrentIndex(step);
    refresh();
}

void FirstRunWizard::refresh()
{
    const int count = static_cast<int>(m_steps.size());
    std::vector<Step> shown;
    for (int i = 0; i < count; ++i) {
        const WizardStep* step = m_steps[static_cast<std::size_t>(i)];
        const bool passed = i < m_current;
        shown.push_back({step->title(), passed ? step->summary() : QString(), passed ? Step::State::Done : i == m_current ? Step::State::Current : Step::State::Next});
    }
    m_stepper->setSteps(shown);
    const WizardStep* step = m_steps[static_cast<std::size_t>(m_current)];
    m_count->setText(tr("Step %1 of %2").arg(m_current + 1).arg(count));
    m_title->setText(step->title());
    m_sentence->setText(step->sentence());
    m_left->setText(m_current + 1 < count ? tr("About %n minute(s) left", nullptr, qMax(1, (count - m_current) * 2 / 3)) : QString());
    m_note->setText(step->reassurance());
    m_note->setInk(Ink::Text2);
    m_back->setVisible(m_current > 0);
    m_skip->setVisible(m_current + 1 < count);
    m_action->setText(step->actionText());
    m_action->setAccessibleName(step->actionText());
    m_action->setEnabled(step->isReady());
    m_action->updateGeometry();
}

void FirstRunWizard::act()
{
    if (m_steps[static_cast<std::size_t>(m_current)]->act() == WizardStep::Next::Go)
        next();
}

void FirstRunWizard::next()
{
    if (m_current + 1 < static_cast<int>(m_steps.size()))
        return go(m_current + 1);
    leave({u"overview"_s, {}, {}});
}

void FirstRunWizard::back()
{
    if (m_current > 0)
        go(m_current - 1);
}

/// Whoever leaves has seen it; without a broker it offers itself again at the next start, from the beginning.
void FirstRunWizard::leave(const Route& route)
{
    QSettings settings;
    settings.setValue(u"wizard/done"_s, !m_live.picture().brokers.isEmpty());
    settings.setValue(u"wizard/step"_s, 0);
    Q_EMIT finished(route);
}

void FirstRunWizard::complain(const QString& reason)
{
    m_note->setText(reason);
    m_note->setInk(Ink::Text);
}

} // namespace holdfast
