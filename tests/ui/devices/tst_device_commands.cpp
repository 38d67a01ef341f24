// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/devices/command_control.h"
#include "ui/devices/command_panel.h"
#include "ui/devices/command_text.h"
#include "ui/devices/detail_commands.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId radiator{QStringLiteral("radiator")};
const BrokerId site{QStringLiteral("site")};
constexpr Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 14h};

/// One radiator on one broker that may be commanded, and the controls of it.
struct Stand
{
    explicit Stand(const Look& look, Role role = Role::Operator)
    {
        intents.person.role = role;
        Delta delta;
        BrokerConfig broker;
        broker.id = site;
        broker.permissions.command = true;
        delta.brokers.insert(site, broker);
        Device device;
        device.id = radiator;
        device.name = u"Radiator"_s;
        device.broker = site;
        device.membership = Membership::Adopted;
        delta.devices.insert(radiator, device);
        add(delta, u"sp"_s, PointKind::Number, PointFunction::Sp, 20.0);
        add(delta, u"on"_s, PointKind::Bool, PointFunction::Cmd, true);
        add(delta, u"mode"_s, PointKind::Str, PointFunction::Cmd, u"auto"_s);
        add(delta, u"lock"_s, PointKind::Str, PointFunction::Cmd, u"locked"_s);
        delta.now = now;
        live.apply(std::move(delta));
        panel = std::make_unique<CommandPanel>(live, intents, look, CommandScope::All);
        panel->show(radiator);
        panel->resize(340, 900);
    }

    static void add(Delta& delta, const QString& word, PointKind kind, PointFunction function, const Value& value)
    {
        Point point;
        point.id = PointId(QString(u"radiator/"_s % word));
        point.device = radiator;
        point.name = word;
        point.property = word;
        point.component = word == u"lock"_s ? word : QString();
        point.kind = kind;
        point.function = function;
        point.writable = true;
        if (word == u"sp"_s) {
            point.minimum = 5;
            point.maximum = 30;
            point.step = 0.5;
            point.unit = u"°C"_s;
        }
        if (word == u"mode"_s)
            point.values = {u"auto"_s, u"comfort"_s, u"off"_s};
        delta.points.insert(point.id, point);
        delta.readings.insert(point.id, Reading{point.id, value, now, now, Quality::Live});
    }

    CommandControl& control(const QString& word) const
    {
        for (CommandControl* one : panel->findChildren<CommandControl*>())
            if (one->point().text().endsWith(word))
                return *one;
        qFatal("no such control");
    }
    template <typename T>
    T& part(const QString& word, const char* name) const
    {
        return *control(word).findChild<T*>(QString::fromLatin1(name));
    }
    QString reason(const QString& word) const { return part<PlainLabel>(word, "commandReason").text(); }
    const WritePoint& sent() const { return std::get<WritePoint>(intents.wishes.back()); }

    void tell(PointCommand command)
    {
        command.number = ++number;
        command.device = radiator;
        command.broker = site;
        command.requestedAt = now;
        Delta delta;
        delta.commands.insert(command.number, command);
        live.apply(std::move(delta));
    }

    FakeIntents intents;
    Live live;
    std::unique_ptr<CommandPanel> panel;
    quint64 number = 0;
};

PointCommand commandTo(const QString& word, const Value& wanted, CommandState state)
{
    PointCommand command;
    command.point = PointId(QString(u"radiator/"_s % word));
    command.wanted = wanted;
    command.state = state;
    command.actor.name = u"Kate Moran"_s;
    if (!isOpen(state))
        command.endedAt = now + 2s;
    return command;
}

} // namespace

class TestDeviceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void aSetPointIsLookedAtTwiceBeforeItGoesOut()
    {
        const Stand stand(m_look);
        stand.part<QDoubleSpinBox>(u"sp"_s, "commandNumber").setValue(21.5);
        QTest::mouseClick(&stand.part<Button>(u"sp"_s, "commandAsk"), Qt::LeftButton);
        QVERIFY(stand.intents.wishes.empty());
        QVERIFY(!stand.part<QWidget>(u"sp"_s, "commandReview").isHidden());
        QTest::keyClick(&stand.part<Button>(u"sp"_s, "commandSend"), Qt::Key_Space);
        QCOMPARE(stand.intents.wishes.size(), 1U);
        QCOMPARE(stand.sent().value, Value(21.5));
        QCOMPARE(stand.sent().hold, std::optional<std::chrono::seconds>(2h)); // an operator's level always ends
        QVERIFY(stand.part<QWidget>(u"sp"_s, "commandReview").isHidden());
    }

    void escapeTakesTheSecondLookAway()
    {
        const Stand stand(m_look);
        QComboBox& choice = stand.part<QComboBox>(u"mode"_s, "commandChoice");
        choice.setCurrentIndex(1);
        Q_EMIT choice.activated(1);
        QVERIFY(!stand.part<QWidget>(u"mode"_s, "commandReview").isHidden());
        QTest::keyClick(&stand.part<Button>(u"mode"_s, "commandSend"), Qt::Key_Escape);
        QVERIFY(stand.part<QWidget>(u"mode"_s, "commandReview").isHidden());
        QCOMPARE(choice.currentText(), u"auto"_s); // as it stands
        QVERIFY(stand.intents.wishes.empty());
    }

    void aSwitchActsAtOnceAndWaitsForItsPoint()
    {
        Stand stand(m_look);
        QCheckBox& toggle = stand.part<QCheckBox>(u"on"_s, "commandSwitch");
        QCOMPARE(toggle.checkState(), Qt::Checked);
        toggle.click();
        QCOMPARE(stand.sent().value, Value(false));
        stand.tell(commandTo(u"on"_s, false, CommandState::Sent));
        QCOMPARE(toggle.checkState(), Qt::PartiallyChecked);
    }

    void aLockIsOpenedByAPulse()
    {
        const Stand stand(m_look);
        const auto buttons = stand.control(u"lock"_s).findChildren<Button*>(u"commandButton"_s);
        QCOMPARE(buttons.size(), 2);
        buttons.back()->click();
        QVERIFY(stand.part<QWidget>(u"lock"_s, "commandHold").isHidden());
        stand.part<Button>(u"lock"_s, "commandSend").click();
        QCOMPARE(stand.sent().value, Value(u"unlocked"_s));
        QVERIFY(!stand.sent().hold);
    }

    void whoMayNotSeesWhy()
    {
        Stand viewer(m_look, Role::Viewer);
        QVERIFY(!viewer.reason(u"sp"_s).isEmpty());
        QVERIFY(!viewer.part<Button>(u"sp"_s, "commandAsk").isEnabled());
        Stand stand(m_look);
        QVERIFY(stand.reason(u"sp"_s).isEmpty());
        Delta delta;
        BrokerConfig broker;
        broker.id = site;
        delta.brokers.insert(site, broker);
        stand.live.apply(std::move(delta));
        QVERIFY(stand.reason(u"sp"_s).contains(u"settings"_s));
        QVERIFY(!stand.part<QCheckBox>(u"on"_s, "commandSwitch").isEnabled());
    }

    void whatBarsEveryControlIsSaidOnceAboveThem()
    {
        Stand stand(m_look);
        const auto& above = *stand.panel->findChild<PlainLabel*>(u"commandsBarred"_s);
        QVERIFY(above.isHidden());
        Delta delta;
        BrokerConfig broker;
        broker.id = site;
        delta.brokers.insert(site, broker);
        stand.live.apply(std::move(delta));
        QVERIFY(!above.isHidden());
        QVERIFY(above.text().contains(u"settings"_s));
        for (const QString& word : {u"sp"_s, u"on"_s, u"mode"_s, u"lock"_s})
            QVERIFY(stand.part<PlainLabel>(word, "commandReason").isHidden());
    }

    void whatTheEngineRefusesStandsAtTheControl()
    {
        Stand stand(m_look);
        stand.part<QCheckBox>(u"on"_s, "commandSwitch").click();
        Delta delta;
        delta.outcomes.push_back({1, IntentOutcome::Kind::Refused, u"a fallback policy holds this point"_s});
        stand.live.apply(std::move(delta));
        QCOMPARE(stand.reason(u"on"_s), u"a fallback policy holds this point"_s);
        QVERIFY(stand.reason(u"sp"_s).isEmpty());
    }

    void theLastCommandIsToldInWordsAndAge()
    {
        Stand stand(m_look);
        PointCommand command = commandTo(u"sp"_s, 21.5, CommandState::Timeout);
        command.reason = u"nothing came back in time"_s;
        stand.tell(command);
        const QString words = stand.part<PlainLabel>(u"sp"_s, "commandState").text();
        QVERIFY2(words.contains(CommandText::word(CommandState::Timeout)) && words.contains(u"nothing came back in time"_s), qPrintable(words));
        QSet<QString> all;
        QSet<int> signs;
        for (const CommandState state : commandStates) {
            all.insert(CommandText::word(state));
            if (!isOpen(state))
                signs.insert(static_cast<int>(CommandText::sign(state)));
        }
        QCOMPARE(static_cast<std::size_t>(all.size()), commandStates.size());
        QCOMPARE(signs.size(), 7); // told apart by shape
    }

    void whatIsHeldIsGivenUpByOneButton()
    {
        Stand stand(m_look);
        PointCommand command = commandTo(u"sp"_s, 21.5, CommandState::Confirmed);
        command.kind = CommandKind::SetPoint;
        command.holds = true;
        command.until = now + 2h;
        command.beneath = 20.0;
        stand.tell(command);
        Button& undo = stand.part<Button>(u"sp"_s, "commandUndo");
        QVERIFY(!undo.isHidden());
        QVERIFY(undo.accessibleName().contains(u"20"_s));
        undo.click();
        QVERIFY(std::holds_alternative<std::monostate>(stand.sent().value));
    }

    void theListTellsWhatWhoAndWhatBecameOfIt()
    {
        Stand stand(m_look);
        stand.tell(commandTo(u"sp"_s, 21.0, CommandState::Confirmed));
        stand.tell(commandTo(u"sp"_s, 22.0, CommandState::Rejected));
        DetailCommands tab(stand.live, stand.intents, m_look);
        tab.show(radiator);
        const auto* list = tab.findChild<QListWidget*>(u"commandList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"22"_s)); // the newest first
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"Kate Moran"_s));
        QVERIFY(DetailCommands::has(stand.live.picture(), radiator));
        QVERIFY(!DetailCommands::has(stand.live.picture(), DeviceId(u"other"_s)));
    }

    void everyControlHasANameForThoseWhoListen()
    {
        const Stand stand(m_look);
        for (const QWidget* widget : stand.panel->findChildren<QWidget*>()) {
            const bool acts = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QDoubleSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!acts || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }

private:
    Look m_look{ThemeChoice::Light};
};

QTEST_MAIN(TestDeviceCommands)
#include "tst_device_commands.moc"
