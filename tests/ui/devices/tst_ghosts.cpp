// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_ports.h"
#include "ui/devices/device_deeds.h"
#include "ui/devices/discovery_rule_dialog.h"
#include "ui/devices/discovery_rules_card.h"
#include "ui/devices/ghost_view.h"
#include "ui/devices/questions.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours(12)};

Delta ghostNews(std::initializer_list<const char*> topics)
{
    Delta delta;
    GhostList list;
    list.at = noon;
    for (const char* topic : topics)
        list.ghosts.push_back({BrokerId(u"b1"_s), QString::fromUtf8(topic), GhostKind::Config, u"never-spoke"_s, noon - 3h, true, 120, {}});
    list.found = static_cast<int>(list.ghosts.size());
    delta.ghosts = list;
    return delta;
}

Device heard(const QString& id, const QString& convention, const QString& needs = {})
{
    Device device;
    device.id = DeviceId(id);
    device.name = id;
    device.broker = BrokerId(u"b1"_s);
    device.conventions = {convention};
    device.needs = needs;
    return device;
}

} // namespace

class TestGhosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void nothingIsTickedBeforehandAndNobodyClearsByAccident()
    {
        Live live;
        live.tick(noon);
        live.apply(ghostNews({"a/config", "b/config"}));
        GhostView view(live, m_look);
        QVERIFY(view.model().ticked().empty());
        QVERIFY(!view.findChild<QAbstractButton*>(u"clearGhosts"_s)->isEnabled());
        view.model().tick(1, true);
        QVERIFY(view.findChild<QAbstractButton*>(u"clearGhosts"_s)->isEnabled());
        QSignalSpy asked(&view, &GhostView::clearAsked);
        view.findChild<QAbstractButton*>(u"clearGhosts"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<std::vector<Ghost>>().front().topic, u"b/config"_s);
    }

    void anAgeThatIsNotKnownSaysAtLeast()
    {
        Live live;
        live.tick(noon);
        live.apply(ghostNews({"a/config"}));
        GhostModel model(live, m_look);
        QVERIFY(model.index(0, GhostModel::Age).data().toString().contains(u"at least"_s));
        QVERIFY(model.index(0, GhostModel::Why).data().toString().contains(u"never spoke"_s));
    }

    void aNewListKeepsTheTicksOfWhatIsStillThere()
    {
        Live live;
        live.apply(ghostNews({"a", "b", "c"}));
        GhostModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.tick(0, true);
        model.tick(2, true);
        live.apply(ghostNews({"b", "c"}));
        const auto ticked = model.ticked();
        QCOMPARE(ticked.size(), 1u);
        QCOMPARE(ticked.front().topic, u"c"_s);
    }

    void theListIsSavedAsOneObjectALine()
    {
        Live live;
        live.apply(ghostNews({"a/\"x\"", "b"}));
        const GhostView view(live, m_look);
        QTemporaryDir folder;
        QVERIFY(view.save(folder.filePath(u"list.ndjson"_s)).isEmpty());
        QVERIFY(!view.save(u"/nowhere/list.ndjson"_s).isEmpty());
        QFile file(folder.filePath(u"list.ndjson"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value(u"topic"_s).toString(), u"a/\"x\""_s);
    }

    void clearingIsOneWishPerBrokerAndThenAnotherLook()
    {
        Live live;
        const std::vector<Ghost> ghosts{{BrokerId(u"b1"_s), u"a"_s, {}, {}, {}, true, 0, {}}, {BrokerId(u"b2"_s), u"b"_s, {}, {}, {}, true, 0, {}}, {BrokerId(u"b1"_s), u"c"_s, {}, {}, {}, true, 0, {}}};
        const Deed deed = DeviceDeeds(live.picture()).clearGhosts(ghosts);
        QCOMPARE(deed.wishes.size(), 3u);
        QVERIFY(deed.inverse.empty());
        int topics = 0;
        for (const Wish& wish : deed.wishes)
            if (const auto* clear = std::get_if<ClearGhosts>(&wish))
                topics += static_cast<int>(clear->topics.size());
        QCOMPARE(topics, 3);
        QVERIFY(std::holds_alternative<ListGhosts>(deed.wishes.back()));
    }

    void aRuleNeedsAMarkAndSaysWhatItDoes()
    {
        DiscoveryRule like;
        like.convention = u"zigbee2mqtt"_s;
        like.model = u"TS0201"_s;
        auto* dialog = new DiscoveryRuleDialog(m_look, like);
        QSignalSpy chosen(dialog, &DiscoveryRuleDialog::chosen);
        auto* save = dialog->findChild<QAbstractButton*>(u"saveRule"_s);
        QVERIFY(save->isEnabled());
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            box->setChecked(false);
        QVERIFY(!save->isEnabled());
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->text() == u"TS0201")
                QTest::keyClicks(line, u"*"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(chosen.size(), 1);
        const auto rule = chosen[0][0].value<DiscoveryRule>();
        QCOMPARE(rule.model, u"TS0201*"_s);
        QVERIFY(rule.convention.isEmpty());
        QVERIFY(!rule.id.isEmpty());
        QVERIFY(sentenceOf(rule).contains(u"TS0201*"_s));
    }

    void rulesAreListedAndTakenAway()
    {
        Live live;
        QWidget host;
        DiscoveryRulesCard card(live, m_look, &host);
        QVERIFY(card.isHidden());
        Delta delta;
        const DiscoveryRule rule{DiscoveryRuleId(u"r1"_s), u"homie"_s, {}, {}, {}, {}, DiscoveryAction::Ignore, true};
        delta.discoveryRules.insert(rule.id, rule);
        live.apply(std::move(delta));
        QVERIFY(!card.isHidden());
        QSignalSpy asked(&card, &DiscoveryRulesCard::removeAsked);
        card.findChild<QAbstractButton*>(u"removeDiscoveryRule"_s)->click();
        QCOMPARE(asked.size(), 1);
        const Deed deed = DeviceDeeds(live.picture()).removeRule(rule);
        QCOMPARE(std::get<RemoveDiscoveryRule>(deed.wishes.at(0)).rule, rule.id);
        QCOMPARE(std::get<SaveDiscoveryRule>(deed.inverse.at(0)).rule, rule);
    }

    void anUnbornNodeSaysWhatItNeedsAndIsAskedOnlyWithPermission()
    {
        Live live;
        Delta delta;
        const Device node = heard(u"node"_s, u"sparkplug"_s, u"rebirth"_s);
        delta.devices.insert(node.id, node);
        BrokerConfig broker;
        broker.id = node.broker;
        delta.brokers.insert(broker.id, broker);
        live.apply(std::move(delta));
        QVERIFY(needOf(node).contains(u"rebirth"_s));
        const auto forbidden = questionsFor(live.picture(), node.id);
        QCOMPARE(forbidden.size(), 1u);
        QVERIFY(!forbidden.front().reason.isEmpty());
        broker.permissions.ask = true;
        Delta permitted;
        permitted.brokers.insert(broker.id, broker);
        live.apply(std::move(permitted));
        const auto allowed = questionsFor(live.picture(), node.id);
        QVERIFY(allowed.front().reason.isEmpty());
        QCOMPARE(allowed.front().wish.what, u"rebirth"_s);
        QCOMPARE(allowed.front().wish.device, std::optional(node.id));
    }

private:
    Look m_look{ThemeChoice::Light};
};

QTEST_MAIN(TestGhosts)
#include "tst_ghosts.moc"
