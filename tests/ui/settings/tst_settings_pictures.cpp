// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include "ui/look/screenshot.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// Every section paints itself whole in both themes and both sizes, and every control of it has a name.
class TestSettingsPictures : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }

    void aPictureOfEach_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char* tab : {"brokers", "site", "floors", "rules", "people", "appearance", "data"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }

    void aPictureOfEach()
    {
        QFETCH(QString, tab);
        SettingsBench bench;
        bench.look.dress(*qApp);
        bench.page->open({}, tab);
        const QDir folder(QStringLiteral(BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(u"."_s));
        const auto shoot = [&](ThemeChoice theme, QSize size, const QString& name) {
            bench.look.choose(theme);
            bench.page->setAutoFillBackground(true);
            const auto saved = saveScreenshot(*bench.page, size, 1, folder.filePath(u"settings-%1-%2.png"_s.arg(tab, name)));
            QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
        };
        shoot(ThemeChoice::Light, {1180, 780}, u"light"_s);
        shoot(ThemeChoice::Dark, {1180, 780}, u"dark"_s);
        shoot(ThemeChoice::Light, {920, 560}, u"small"_s);
    }

    void everyControlHasAName_data() { aPictureOfEach_data(); }

    void everyControlHasAName()
    {
        QFETCH(QString, tab);
        SettingsBench bench;
        bench.page->open({}, tab);
        for (const QWidget* control : bench.page->findChildren<QWidget*>()) {
            const bool inner = control->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox*>(control->parentWidget()) || qobject_cast<QAbstractSpinBox*>(control->parentWidget());
            if (control->focusPolicy() == Qt::NoFocus || inner || control->inherits("QScrollBar") || control->inherits("QHeaderView") || control->inherits("QAbstractScrollArea"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || control->focusProxy();
            QVERIFY2(named, qPrintable(u"%1: %2 %3"_s.arg(tab, QLatin1String(control->metaObject()->className()), control->objectName())));
        }
    }
};

QTEST_MAIN(TestSettingsPictures)
#include "tst_settings_pictures.moc"
