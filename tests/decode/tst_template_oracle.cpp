// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <zlib.h>

#include <optional>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One case of an oracle: what another implementation made of a template and a payload.
struct Case
{
    QString source;
    QString text;
    QByteArray payload;
    std::optional<QString> expected; ///< nothing: it failed
};

QByteArray contentOf(const QString& path)
{
    QByteArray content;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb"); // reads plain files as well
    if (!file)
        return content;
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (int size = gzread(file, block.data(), unsigned(block.size())); size > 0; size = gzread(file, block.data(), unsigned(block.size())))
        content.append(block.constData(), size);
    gzclose(file);
    return content;
}

std::vector<Case> casesOf(const QString& path)
{
    std::vector<Case> cases;
    for (const QByteArray& line : contentOf(path).split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (!row.contains(u"template"_s))
            continue;
        Case one{row[u"src"_s].toString(u"-"_s), row[u"template"_s].toString(), row[u"payload"_s].toString().toUtf8(), {}};
        if (row.contains(u"expected"_s))
            one.expected = row[u"expected"_s].toString().trimmed();
        cases.push_back(one);
    }
    return cases;
}

struct Tally
{
    int cases = 0;
    int equal = 0;
    QMap<QString, QStringList> reasons; ///< deviations by their kind

    void deviates(const Case& one, const QString& reason, const QString& detail)
    {
        reasons[one.source + u": "_s + reason] << u"%1 | %2 | expected %3, got %4"_s.arg(one.text.left(160), QString::fromUtf8(one.payload.left(80)), one.expected.value_or(u"an error"_s).left(80), detail.left(160));
    }
};

void judge(const Case& one, const TemplateResult& result, Tally& tally)
{
    ++tally.cases;
    if (one.expected ? result.isText() && result.text == *one.expected : !result.isText())
        ++tally.equal;
    else if (!one.expected)
        tally.deviates(one, u"a text where an error is expected"_s, result.text);
    else
        tally.deviates(one, result.isText() ? u"another text"_s : u"no text"_s, result.text);
}

Tally judge(const std::vector<Case>& cases)
{
    Tally tally;
    QHash<QString, std::optional<Template>> compiled;
    for (const Case& one : cases) {
        if (!compiled.contains(one.text)) {
            auto made = Template::parse(one.text);
            compiled.insert(one.text, made ? std::optional(*made) : std::nullopt);
        }
        const Payload payload(one.payload);
        const auto& made = compiled[one.text];
        const TemplateInput input{.payload = &payload, .now = Timestamp(std::chrono::seconds(1'750'000'000))};
        judge(one, made ? made->render(input) : TemplateResult{TemplateResult::Kind::Failed, u"does not parse"_s}, tally);
    }
    return tally;
}

void print(const QString& path, const Tally& tally)
{
    QTextStream out(stdout);
    out << path << ": " << tally.equal << " of " << tally.cases << " equal\n";
    for (auto reason = tally.reasons.begin(); reason != tally.reasons.end(); ++reason) {
        out << "  " << reason.value().size() << " × " << reason.key() << '\n';
        for (const QString& example : reason.value().mid(0, 5))
            out << "      " << example << '\n';
    }
}

} // namespace

class TestTemplateOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAsJinjaDoes_data()
    {
        QTest::addColumn<QString>("path");
        const QString corpus = qEnvironmentVariable("HOLDFAST_CORPUS");
        QTest::addRow("own fixture") << QStringLiteral(FIXTURES "/template_oracle.ndjson");
        if (corpus.isEmpty())
            QTextStream(stdout) << "corpus not given\n";
        else
            QTest::addRow("corpus") << QString(corpus + u"/jinja/template_oracle.ndjson.gz"_s);
        for (const QString& more : qEnvironmentVariable("HOLDFAST_ORACLE").split(u':', Qt::SkipEmptyParts))
            QTest::addRow("%s", qPrintable(more)) << more;
    }

    void rendersAsJinjaDoes()
    {
        QFETCH(QString, path);
        const Tally tally = judge(casesOf(path));
        print(path, tally);
        QVERIFY2(tally.cases > 0, qPrintable(path));
        QCOMPARE_GE(double(tally.equal) / tally.cases, 0.995);
    }
};

QTEST_GUILESS_MAIN(TestTemplateOracle)
#include "tst_template_oracle.moc"
