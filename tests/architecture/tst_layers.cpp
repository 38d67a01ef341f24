// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdfast;

/// Every include follows the graph that the rooms declared to CMake.
class TestLayers : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QSet<QString>> m_mayUse = declaredGraph(QStringLiteral(MODULES_FILE));

    bool isAllowed(const QString& from, const QString& to) const { return from == to || m_mayUse.value(from).contains(to); }

private Q_SLOTS:
    void everyRoomIsDeclared()
    {
        QVERIFY(m_mayUse.size() >= 10);
        for (const Source& source : sourcesOf({QStringLiteral("app")}))
            QVERIFY2(m_mayUse.contains(moduleOf(source.path)), qPrintable(source.path));
    }

    void everyIncludeFollowsTheModuleGraph()
    {
        static const QRegularExpression include(QStringLiteral("#include \"((?:app|ui)/[^\"]+)\""));
        int seen = 0;
        for (const Source& source : sourcesOf({QStringLiteral("app"), QStringLiteral("ui")})) {
            if (source.path.count(u'/') < 2)
                continue; // the two mains know everything
            auto match = include.globalMatch(source.text);
            while (match.hasNext()) {
                const QString to = moduleOf(match.next().captured(1));
                QVERIFY2(isAllowed(moduleOf(source.path), to) || (!m_mayUse.contains(moduleOf(source.path)) && source.path.startsWith(u"ui/")),
                         qPrintable(QString(source.path % QStringLiteral(" may not include from ") % to)));
                ++seen;
            }
        }
        QVERIFY(seen > 20);
    }

    void nothingBelowKnowsTheWindow()
    {
        for (const Source& source : sourcesOf({QStringLiteral("app")}))
            QVERIFY2(!source.text.contains(QStringLiteral("#include \"ui/")), qPrintable(source.path));
    }

    /// Two types of one name in two rooms are one type to the linker: it merges what must not be merged.
    void everyTypeNameIsTakenOnce()
    {
        static const QRegularExpression definition(QStringLiteral("^(?:struct|class|enum class) (\\w+)(?: final)?[^;\n]*$"), QRegularExpression::MultilineOption);
        QHash<QString, QString> homeOf;
        for (const Source& source : sourcesOf({QStringLiteral("app"), QStringLiteral("ui")})) {
            if (!source.path.endsWith(QStringLiteral(".h")) || source.text.contains(QStringLiteral("namespace holdfast::")))
                continue;
            auto match = definition.globalMatch(source.text);
            while (match.hasNext()) {
                const QString name = match.next().captured(1);
                QVERIFY2(!homeOf.contains(name), qPrintable(QString(name % QStringLiteral(": ") % homeOf.value(name) % QStringLiteral(", ") % source.path)));
                homeOf.insert(name, source.path);
            }
        }
        QVERIFY(homeOf.size() > 100);
    }

    void pagesAreBlindToEachOther()
    {
        const QSet<QString> app{QStringLiteral("app/base"), QStringLiteral("app/model"), QStringLiteral("ui/models"), QStringLiteral("ui/look"), QStringLiteral("ui/cards")};
        for (auto room = m_mayUse.cbegin(); room != m_mayUse.cend(); ++room)
            if (room.key().startsWith(u"ui/") && room.key() != QStringLiteral("ui/window"))
                QVERIFY2(app.contains(room.value()), qPrintable(room.key()));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
