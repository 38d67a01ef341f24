// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/support/fake_alarms.h"
#include "tests/ui/support/fake_care.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/cut_text.h"
#include "ui/alarms/handover_dialog.h"
#include "ui/alarms/maintenance_dialog.h"
#include "ui/alarms/rule_editor.h"
#include "ui/alarms/shelve_dialog.h"
#include "ui/devices/discovery_rule_dialog.h"
#include "ui/devices/pick_dialog.h"
#include "ui/look/plain_label.h"
#include "ui/look/screenshot.h"
#include "ui/settings/broker_dialog.h"
#include "ui/settings/modbus_dialog.h"
#include "ui/wizard/first_run_wizard.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the program itself says in a language: the beginning of every text up to its first placeholder.
QStringList ownTexts(const QString& language)
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/holdfast_%1.ts").arg(language == u"en" ? u"nl"_s : language));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QString wanted = language == u"en" ? u"source"_s : u"translation"_s;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext())
        if (xml.isStartElement() && (xml.name() == wanted || xml.name() == u"numerusform"))
            if (const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); !text.isEmpty())
                texts << text;
    return texts;
}

/// What others have named: devices, rooms, points, alarms, people, brokers. May be as long as they like, so it may be cut.
QStringList foreignTexts(const Picture& picture)
{
    QStringList texts{picture.site.site.name};
    for (const Device& device : picture.devices)
        texts << device.name << device.announcedName << device.model << device.manufacturer;
    for (const Point& point : picture.points)
        texts << point.name;
    for (const Space& space : picture.site.spaces)
        texts << space.name;
    for (const Alarm& alarm : picture.alarms)
        texts << alarm.name << alarm.source << alarm.limit << alarm.cause << alarm.consequence << alarm.note << alarm.operatorAction;
    for (const Operator& person : picture.operators)
        texts << person.name << person.jobTitle;
    for (const Floor& floor : picture.site.floors)
        texts << floor.label;
    for (const AlarmRule& rule : picture.rules)
        texts << rule.source;
    for (const BrokerConfig& broker : picture.brokers)
        texts << broker.name << broker.host;
    if (picture.ghosts)
        for (const Ghost& ghost : picture.ghosts->ghosts)
            texts << ghost.topic;
    texts.removeAll(QString());
    return texts;
}

struct Scene
{
    QString name;
    Route route;
};

std::vector<Scene> scenesOf(const Picture& picture)
{
    std::vector<Scene> all{{u"overview"_s, {u"overview"_s, {}, {}}}, {u"devices"_s, {u"devices"_s, {}, {}}}, {u"inbox"_s, {u"devices"_s, {}, u"inbox"_s}},
                           {u"alarms"_s, {u"alarms"_s, {}, {}}}, {u"journal"_s, {u"alarms"_s, {}, u"journal"_s}}, {u"shelf"_s, {u"alarms"_s, {}, u"shelf"_s}},
                           {u"alarm rules"_s, {u"alarms"_s, {}, u"rules"_s}}, {u"alarm load"_s, {u"alarms"_s, {}, u"load"_s}}, {u"maintenance"_s, {u"alarms"_s, {}, u"maintenance"_s}},
                           {u"history"_s, {u"history"_s, {}, {}}}};
    const auto worst = std::ranges::min_element(picture.alarms, {}, &Alarm::priority);
    all.push_back({u"alarm"_s, {u"alarms"_s, worst->id.text(), {}}});
    const auto sensor = std::ranges::find_if(picture.points, [&](const Point& point) { return point.quantity == Quantity::CarbonDioxide && picture.devices.value(point.device).name.contains(u"3.12"); });
    all.push_back({u"leftovers"_s, {u"devices"_s, {}, u"leftovers"_s}});
    all.push_back({u"trend"_s, {u"history"_s, sensor->id.text(), {}}});
    for (const auto& tab : {u"live"_s, u"history"_s, u"alarms"_s, u"network"_s, u"config"_s})
        all.push_back({QString(u"device "_s + tab), {u"devices"_s, sensor->device.text(), tab}});
    for (const auto& tab : {u"brokers"_s, u"site"_s, u"floors"_s, u"notifications"_s, u"people"_s, u"history"_s, u"repairs"_s, u"appearance"_s, u"data"_s})
        all.push_back({QString(u"settings "_s + tab), {u"settings"_s, {}, tab}});
    return all;
}

/// Paints one word over another and a third one out of its room.
class Blots final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawText(QPoint(4, 14), u"above"_s);
        painter.drawText(QPoint(8, 14), u"below"_s);
        painter.drawText(QPoint(140, 14), u"beyond"_s);
    }
};

} // namespace

/// No text of the program is cut off, in any language and at either end of its sizes. Scale changes no layout: it is in logical pixels.
class TestCutText : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    FakeHistoryDesk m_history;
    FakeTester m_tester;
    FakeSecrets m_secrets;
    FakeNeighbourhood m_neighbours;
    FakeCare m_care;
    FakeAlarmDesk m_alarms;
    QTemporaryDir m_settings;
    QTranslator m_words;
    QStringList m_own;
    QStringList m_foreign;

    /// Names of others may be longer than any column; our own words, labels and numbers may not.
    bool mayBeCut(const QString& elided) const
    {
        if (std::ranges::any_of(m_own, [&](const QString& text) { return text.endsWith(elided); })) // its own ellipsis; Arabic may be painted word by word
            return true;
        const qsizetype dots = elided.indexOf(u'…');
        const bool isWord = std::any_of(elided.begin(), elided.begin() + dots, [](QChar c) { return c.isLetterOrNumber(); });
        QString head = isWord ? elided.left(dots).trimmed() : elided.mid(dots + 1).trimmed(); // right to left a Latin name's dots stand before it
        while (head.endsWith(u'·') || head.endsWith(u'›'))
            head = head.chopped(1).trimmed();
        if (std::ranges::any_of(m_own, [&](const QString& text) { return text.startsWith(head) && !text.contains(u'%') && text.size() > head.size(); }))
            return std::ranges::any_of(m_foreign, [&](const QString& text) { return text.startsWith(head); });
        return std::ranges::any_of(m_foreign, [&](const QString& text) { return endsWithin(head, text); });
    }

    /// Whether the end of what is left stands in this name.
    static bool endsWithin(const QString& head, const QString& name)
    {
        for (qsizetype length = std::min(head.size(), name.size()); length > 0; --length)
            if (head.endsWith(QStringView(name).left(length)) && (length == head.size() || !head[head.size() - length - 1].isLetterOrNumber()))
                return true;
        return false;
    }

    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&m_words);
        if (m_words.load(QStringLiteral(BINARY_DIR "/translations/holdfast_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_words);
        const QLocale locale(language == u"ar" ? u"ar_AE"_s : language);
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        m_look.setFormat(Format(locale, QTimeZone("Europe/Dublin")));
        m_own = ownTexts(language);
    }

    void collect(QWidget& window, QSize size, const QString& scene, QStringList& cut)
    {
        QCoreApplication::processEvents();
        static_cast<void>(pictureOf(window, size)); // lays it out
        for (const QString& one : cutTextsOf(window, [this](const QString& elided) { return mayBeCut(elided); }))
            cut << QString(scene + u": "_s + one);
    }

    /// Every line whole: a message of the test is cut itself.
    static void tell(const QStringList& cut)
    {
        for (const QString& one : cut)
            qInfo().noquote() << one;
        QCOMPARE(cut.size(), 0);
    }

    void collectDialog(QDialog& dialog, const QString& scene, QStringList& cut)
    {
        collect(dialog, dialog.sizeHint().expandedTo(dialog.minimumSize()), scene, cut);
    }

    /// Backups, usage, and what needs repair: the longest sentences there are.
    void keepSomething(Timestamp now)
    {
        using namespace std::chrono_literals;
        Backup backup;
        backup.folder = u"/b"_s;
        backup.madeAt = now - 100h;
        backup.damaged = 2;
        backup.facts.samples = 910'000'000;
        m_care.state.backups = {backup};
        m_care.state.quantities = {{Quantity::Temperature, 390, 201'000'000, 402'000'000}};
        m_care.state.usage = {1'840'000'000, 912'000'000, 21'000'000, now - 88 * 24h, now};
        m_care.state.diskFree = 640'000'000;
        m_care.known.damaged = 3;
        m_care.known.damages = {{DamagedSpan::Kind::Samples, {PointId(u"x"_s)}, {now - 40h, now - 39h}, 1'440, 17, u"block 17"_s, now}};
        m_care.known.checkedAt = now - 50h;
        m_care.known.begun = now - 20h;
        m_care.known.thinned = Interval{now - 3h, now - 2h};
        m_care.known.backupFault = u"disk full"_s;
        m_care.known.settingsFault = u"history needs at least 128 MB"_s;
    }

    /// A bad week, and a window that lasts.
    void loadSomething(Live& live)
    {
        using namespace std::chrono_literals;
        AlarmLoad& load = m_alarms.knownLoad.load;
        load.annunciated = 4123;
        load.perDay = 589;
        load.peak = 48;
        load.windows = 1008;
        load.byPriority = {123, 1000, 1000, 2000};
        load.toAcknowledge.fill({1000, 23h + 59min, 47h + 59min});
        load.inAlarm = 47h + 59min;
        load.badActors = {{AlarmId(u"a/b"_s), u"Battery low"_s, u"T-0412"_s, 1200}};
        m_alarms.knownLoad.columns = {{{live.now() - 2h, live.now()}, 30, 14}};
        m_alarms.knownLoad.journalSince = live.now() - 30h;
        MaintenanceWindow window;
        window.id = MaintenanceId(u"w"_s);
        window.name = window.reason = u"T-0412"_s;
        window.firstDay = QDate(2026, 11, 1);
        window.days = 127;
        window.from = QTime(8, 0);
        window.to = QTime(7, 0);
        Delta news;
        news.maintenance.insert(window.id, window);
        live.apply(std::move(news));
    }

    void collectRules(const Live& live, QStringList& cut)
    {
        const std::vector<AlarmCondition> conditions{LimitCondition{}, DiscreteCondition{}, SilenceCondition{}, DeviationCondition{}, RateCondition{}, MismatchCondition{}, ExpressionCondition{}};
        for (const AlarmCondition& condition : conditions) {
            RuleEditor editor(live, &m_alarms, m_look);
            AlarmRule rule;
            rule.id = RuleId(u"own-x"_s);
            editor.edit(rule);
            rule.name = u"T-0412"_s;
            rule.quantity = Quantity::Temperature;
            rule.condition = condition;
            editor.fillIn(rule);
            collect(editor, {400, 2600}, u"rule of kind %1"_s.arg(condition.index()), cut);
        }
    }

    static void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 680)})
                QTest::addRow("%s %d×%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"holdfast-test"_s);
        m_look.setMotion(Motion::Reduced);
        m_look.dress(*qApp);
        m_neighbours.all = {Neighbours::State::Complete, {}, {{Neighbour::Kind::Broker, u"_mqtt._tcp"_s, u"mosquitto"_s, u"srv2.local"_s, u"10.20.3.12"_s, 1883, {}}}};
    }

    void init() { failOnOtherWarnings(); }

    void theCheckSeesWhatIsCut()
    {
        QWidget window;
        auto* label = new PlainLabel(m_look, u"Grouping by cause"_s, Type::Body, Ink::Text, Overflow::Elide, &window);
        label->setGeometry(0, 0, 60, 20);
        auto* narrow = new PlainLabel(m_look, u"Acknowledge"_s, Type::Body, Ink::Text, Overflow::Grow, &window);
        narrow->setGeometry(0, 30, 30, 20);
        auto* outside = new PlainLabel(m_look, u"Shelve"_s, Type::Body, Ink::Text, Overflow::Grow, &window);
        outside->setGeometry(QRect(QPoint(160, 60), outside->sizeHint()));
        auto* painted = new Blots(&window);
        painted->setGeometry(0, 80, 160, 20);
        static_cast<void>(pictureOf(window, {180, 100}));
        const QStringList cut = cutTextsOf(window, [](const QString&) { return false; });
        QCOMPARE(cut.size(), 6);
        QVERIFY(cut[0].startsWith(u"elided: Grou"));
        QVERIFY(cut[1].startsWith(u"painted over the edge") && cut[1].contains(u"Acknowledge"));
        QVERIFY(cut[2].startsWith(u"too small") && cut[2].contains(u"Acknowledge"));
        QVERIFY(cut[3].startsWith(u"over the edge") && cut[3].contains(u"Shelve"));
        QVERIFY(cut[4].startsWith(u"over one another") && cut[4].contains(u"below"));
        QVERIFY(cut[5].startsWith(u"painted over the edge") && cut[5].contains(u"beyond"));
    }

    void noTextOfTheWindowIsCut_data() { rows(); }

    void noTextOfTheWindowIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        Live live(World::Real);
        const site::Scenario& scenario = *site::scenarioNamed(u"harbour-1406"_s);
        live.apply(site::momentOf(scenario));
        live.apply(site::findsOf(scenario));
        live.tick(*scenario.moment);
        loadSomething(live);
        m_foreign = foreignTexts(live.picture());
        Desks desks;
        desks.care = &m_care;
        desks.alarms = &m_alarms;
        MainWindow window({live, m_intents, m_history, m_tester, m_secrets, m_neighbours, m_look}, pages(desks));
        QStringList cut;
        keepSomething(live.now());
        for (const Scene& scene : scenesOf(live.picture())) {
            window.go(scene.route);
            QCoreApplication::processEvents(); // answers that are there already
            collect(window, size, scene.name, cut);
        }
        window.openPalette(u"3.12"_s);
        collect(window, size, u"palette"_s, cut);
        window.openCheatSheet();
        collect(window, size, u"keys"_s, cut);
        tell(cut);
    }

    void noTextOfADialogIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void noTextOfADialogIsCut()
    {
        QFETCH(QString, language);
        speak(language);
        Live live(World::Real);
        live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
        m_foreign = foreignTexts(live.picture());
        const SettingsParts parts{live, m_intents, m_history, m_tester, m_secrets, m_neighbours, m_look, [](const Route&) {}};
        BrokerConfig modbus = live.picture().brokers.cbegin().value();
        BrokerDialog broker(parts, modbus);
        modbus.kind = LinkKind::Modbus;
        ModbusDialog source(parts, modbus);
        DiscoveryRuleDialog rule(m_look, {{}, u"homeassistant"_s, u"Hearthline"_s, u"Thermostat"_s, u"GW-4"_s, {}, DiscoveryAction::Adopt, true});
        ShelveDialog shelve(m_look, {});
        NameDialog name(m_look, u"3.12-S1"_s, u"0x00124b0030700001"_s);
        QStringList cut;
        collectDialog(broker, u"broker"_s, cut);
        collectDialog(source, u"modbus"_s, cut);
        collectDialog(rule, u"rule"_s, cut);
        collectDialog(shelve, u"shelve"_s, cut);
        collectDialog(name, u"name"_s, cut);
        MaintenanceWindow weekly = MaintenanceDialog::blank(live, m_look.format());
        weekly.days = 127;
        weekly.lastDay = weekly.firstDay.addDays(30);
        MaintenanceDialog maintenance(live, m_look, weekly);
        HandoverDialog handover(live, m_history, m_look);
        collect(maintenance, {560, 1000}, u"maintenance"_s, cut);
        collect(handover, {720, 560}, u"hand-over"_s, cut);
        collectRules(live, cut);
        tell(cut);
    }

    void noTextOfTheFirstRunIsCut_data() { rows(); }

    void noTextOfTheFirstRunIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        Live live(World::Real);
        FirstRunWizard wizard({live, m_intents, m_tester, m_secrets, m_look});
        QStringList cut;
        for (int step = 0; step < 7; ++step) {
            wizard.go(step);
            collect(wizard, size, QString::number(step + 1), cut);
        }
        tell(cut);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestCutText)
#include "tst_cut_text.moc"
