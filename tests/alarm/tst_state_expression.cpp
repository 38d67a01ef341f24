// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/state_expression.h"

#include <QRandomGenerator>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// a is 3, b is 10, on is yes, off is no, mode is a text; what is not named here is unknown.
static Value valueOf(const QString& name)
{
    if (name == u"a"_s)
        return 3.0;
    if (name == u"b"_s)
        return 10.0;
    if (name == u"on"_s)
        return true;
    if (name == u"off"_s)
        return u"OFF"_s;
    return name == u"mode"_s ? Value(u"Warm-Up"_s) : name == u"{x/y z}"_s ? Value(7.0) : Value();
}

static QString answer(const QString& text)
{
    const auto parsed = StateExpression::parse(text);
    if (!parsed)
        return u"refused"_s;
    std::vector<Value> values;
    for (const QString& name : parsed->names())
        values.push_back(valueOf(name));
    const Value value = parsed->evaluate(values);
    return std::holds_alternative<std::monostate>(value) ? u"unknown"_s : toText(value);
}

class TestStateExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* text, const char* answer) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(answer); };
        row("a < b", "true");
        row("a + b * 2 == 23", "true");
        row("(a + b) * 2", "26");
        row("-a + 1", "-2");
        row("b - a - a", "4");
        row("b / 4", "2.5");
        row("a >= 3 && a <= 3", "true");
        row("on and not off", "true");
        row("!on || off", "false");
        row("on || a > 100 && off", "true");
        row("mode == 'warm-up'", "true");
        row("mode != \"cool down\"", "true");
        row("on == true", "true");
        row("off == false", "true");
        row("{x/y z} > 6", "true");
        row("nobody", "unknown");
        row("nobody && off", "false");
        row("nobody || on", "true");
        row("nobody && on", "unknown");
        row("!nobody", "unknown");
        row("nobody == 3", "unknown");
        row("mode > 3", "unknown");
        row("a / 0", "unknown");
        row("'x' && on", "unknown");
        for (const char* bad : {"", "a <", "(a", "a)", "a b", "'open", "{open", "a = b", "a & b", "&& a", "1.2.3", "{}", "a <> b", "é$", "1e999"})
            row(bad, "refused");
    }

    void whatIsWrittenIsMeant()
    {
        QFETCH(QString, text);
        QTEST(answer(text), "answer");
    }

    void whatIsTooLongOrTooDeepIsRefused()
    {
        QCOMPARE(answer(QString(u"("_s.repeated(30) + u"a"_s + u")"_s.repeated(30))), u"3"_s);
        QCOMPARE(answer(QString(u"("_s.repeated(400) + u"a"_s + u")"_s.repeated(400))), u"refused"_s);
        QCOMPARE(answer(QString(u"!"_s.repeated(900) + u"a"_s)), u"refused"_s);
        QCOMPARE(answer(u"a"_s.repeated(1001)), u"refused"_s);
        QCOMPARE(answer(QString(u"1+("_s.repeated(31) + u"a"_s + u")"_s.repeated(31))), u"34"_s);
        QCOMPARE(answer(QString(u"1<2+3*("_s.repeated(31) + u"a"_s + u")"_s.repeated(31))), u"refused"_s);
    }

    void anyTextIsAnsweredOrRefused()
    {
        QRandomGenerator dice(11);
        const QStringList pieces{u"a"_s, u"b"_s, u"("_s, u")"_s, u"&&"_s, u"||"_s, u"!"_s, u"=="_s, u"<"_s, u"'"_s, u"{"_s, u"}"_s, u"-"_s, u"/"_s, u" "_s, u"3"_s, u"."_s, u"not"_s, u"\u0000"_s, u"é"_s};
        int read = 0;
        for (int i = 0; i < 50'000; ++i) {
            QString text;
            for (int j = static_cast<int>(dice.bounded(12)); j >= 0; --j)
                text += pieces[dice.bounded(static_cast<int>(pieces.size()))];
            read += answer(text) != u"refused"_s ? 1 : 0;
        }
        QVERIFY(read > 500);
    }
};

QTEST_GUILESS_MAIN(TestStateExpression)
#include "tst_state_expression.moc"
