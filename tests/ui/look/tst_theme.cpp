// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <QTest>

using namespace holdfast;

namespace {

constexpr ThemeKind kinds[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast};

struct Pair
{
    Ink text;
    Ink ground;
};

/// Every pair text is set in.
std::vector<Pair> textPairs()
{
    std::vector<Pair> pairs{{Ink::OnAccent, Ink::Accent}, {Ink::P1Glyph, Ink::P1}, {Ink::P2Glyph, Ink::P2},   {Ink::P3Glyph, Ink::P3},
                            {Ink::P4Glyph, Ink::P4},      {Ink::OnLocal, Ink::Local}, {Ink::Text3, Ink::Surface}, {Ink::Text, Ink::Core}};
    for (const Ink ground : {Ink::Canvas, Ink::Surface, Ink::Raised, Ink::Sunken, Ink::Hover, Ink::Selection, Ink::Band, Ink::P1Tint, Ink::P2Tint, Ink::P3Tint, Ink::P4Tint,
                             Ink::LocalTint}) {
        pairs.push_back({Ink::Text, ground});
        pairs.push_back({Ink::Text2, ground});
        pairs.push_back({Ink::Accent, ground});
    }
    return pairs;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnWhatItStandsOn()
    {
        for (const ThemeKind kind : kinds) {
            const Theme theme(kind);
            for (const Pair& pair : textPairs()) {
                const double ratio = contrast(theme[pair.text], theme[pair.ground]);
                const auto name = [](Ink ink) { return tokens[static_cast<std::size_t>(ink)].name; };
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2, theme %3: %4").arg(QLatin1String(name(pair.text)), QLatin1String(name(pair.ground))).arg(int(kind)).arg(ratio)));
            }
        }
    }

    void shapesAndControlsStandOutFromTheSurface()
    {
        for (const ThemeKind kind : kinds) {
            const Theme theme(kind);
            for (const Ink ink : {Ink::Control, Ink::P1, Ink::P2, Ink::P3Outline, Ink::P4, Ink::Diagnostic, Ink::Local, Ink::Accent})
                QVERIFY(contrast(theme[ink], theme[Ink::Surface]) >= 3.0);
            QVERIFY(contrast(theme[Ink::ControlOnCanvas], theme[Ink::Canvas]) >= 3.0);
        }
    }

    void tokensAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<Ink>("ink");
        QTest::addColumn<QString>("light");
        QTest::addColumn<QString>("dark");
        const auto add = [](const char* name, Ink ink, const char* light, const char* dark) { QTest::newRow(name) << ink << QString::fromLatin1(light) << QString::fromLatin1(dark); };
        add("canvas", Ink::Canvas, "#eef0f3", "#101419");
        add("surface", Ink::Surface, "#ffffff", "#181d24");
        add("text", Ink::Text, "#1a1f26", "#e4e9ef");
        add("text2", Ink::Text2, "#55606d", "#a3aebb");
        add("text3", Ink::Text3, "#6e7781", "#8593a1");
        add("accent", Ink::Accent, "#2457c5", "#7aa7ff");
        add("selection", Ink::Selection, "#dce7fb", "#243450");
        add("band", Ink::Band, "#dde3ea", "#2a333d");
        add("P1", Ink::P1, "#a30f1e", "#ff4d63");
        add("P2", Ink::P2, "#c8690f", "#fc9c2b");
        add("P3", Ink::P3, "#f7cf1d", "#fff08a");
        add("P3 outline", Ink::P3Outline, "#7a5b00", "#fff08a");
        add("P4", Ink::P4, "#1a4db3", "#5897e6");
        add("local", Ink::Local, "#6b3fa0", "#b794f6");
    }

    void tokensAreThoseOfTheSpecification()
    {
        QFETCH(Ink, ink);
        QFETCH(QString, light);
        QFETCH(QString, dark);
        QCOMPARE(Theme(ThemeKind::Light)[ink].name(), light);
        QCOMPARE(Theme(ThemeKind::Dark)[ink].name(), dark);
    }

    void theScrimLetsThePageThrough()
    {
        QCOMPARE(Theme(ThemeKind::Light)[Ink::Scrim].alpha(), 102);
        QCOMPARE(Theme(ThemeKind::Dark)[Ink::Scrim].alpha(), 128);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
