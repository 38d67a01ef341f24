// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/permissions.h"

#include <QSet>
#include <QTest>

using namespace holdfast;

/// One wish of each kind, made by the variant itself: a new kind cannot be forgotten here.
template <std::size_t... I>
static std::vector<Wish> oneOfEach(std::index_sequence<I...>)
{
    return {Wish(std::in_place_index<I>)...};
}

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfWishHasAnEntryAndANameOfItsOwn()
    {
        const auto wishes = oneOfEach(std::make_index_sequence<std::variant_size_v<Wish>>());
        QCOMPARE(permissionTable().size(), wishes.size());
        QSet<QString> names;
        for (const auto& wish : wishes) {
            QCOMPARE(permissionTable()[wish.index()].wish, wish.index());
            names.insert(nameOf(wish));
        }
        QCOMPARE(static_cast<std::size_t>(names.size()), wishes.size());
        QVERIFY(!names.contains(QString()));
    }

    void aHigherRoleMayAllThatALowerOneMay()
    {
        for (const auto& wish : oneOfEach(std::make_index_sequence<std::variant_size_v<Wish>>())) {
            bool allowed = false;
            for (const Role role : {Role::Viewer, Role::Operator, Role::Engineer, Role::Admin}) {
                QVERIFY2(!allowed || permitted(role, wish), qPrintable(nameOf(wish)));
                allowed = allowed || permitted(role, wish);
            }
            QVERIFY2(allowed, qPrintable(nameOf(wish)));
        }
    }

    void rolesMayWhatTheTableOfRolesSays_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("viewer") << 0 << QStringLiteral("sign-in list-ghosts").split(u' ');
        QTest::newRow("operator") << 1 << QStringLiteral("acknowledge add-note reset-alarm shelve unshelve assign write-point disarm-policy").split(u' ');
        QTest::newRow("engineer") << 2
                                  << QStringLiteral("set-alarm-service save-rule save-maintenance remove-maintenance adopt ignore block return-to-inbox rename-device move-device retire-device replace-device "
                                                    "merge-devices split-device take-back-replacement set-autonomy save-discovery-rule remove-discovery-rule "
                                                    "save-discovery-settings clear-ghosts save-broker remove-broker save-site put-question save-continuity add-evidence save-policy remove-policy arm-policy")
                                         .split(u' ');
        QTest::newRow("admin") << 3 << QStringList{QStringLiteral("save-operator")};
    }

    void rolesMayWhatTheTableOfRolesSays()
    {
        QFETCH(int, least);
        QFETCH(QStringList, names);
        for (const auto& wish : oneOfEach(std::make_index_sequence<std::variant_size_v<Wish>>())) {
            if (!names.contains(nameOf(wish)))
                continue;
            names.removeOne(nameOf(wish));
            for (int role = 0; role < 4; ++role) {
                const auto answer = permitted(static_cast<Role>(role), wish);
                QVERIFY2(answer.has_value() == (role >= least), qPrintable(nameOf(wish)));
                QVERIFY(answer || (answer.error().code == Error::Code::Refused && !answer.error().message.isEmpty()));
            }
        }
        QCOMPARE(names, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
