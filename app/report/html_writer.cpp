// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_writer.h"

#include "app/report/draft.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto manners =
    "body{font:15px/1.45 Roboto,'Segoe UI','Noto Sans',sans-serif;color:#14181d;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:2rem;margin:0}h2{font-size:1.25rem;margin:2rem 0 .5rem}.sub,.note{color:#4b5661}"
    ".tiles{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0}.tiles li{border:1px solid #d5dae1;border-radius:.75rem;padding:.75rem 1rem;min-width:11rem;flex:1}"
    ".tiles b{display:block;font-size:1.75rem;font-weight:500}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}caption{text-align:start;font-weight:600;padding:.5rem 0}"
    "th,td{text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #d5dae1;vertical-align:top}th{border-bottom:2px solid #14181d}.n{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}"
    "svg{width:100%;height:auto;font-size:12px}.bar{fill:#4b5661}.grid{stroke:#d5dae1}.limit{stroke:#14181d;stroke-dasharray:4 3}.curve{fill:none;stroke:#2457c5;stroke-width:2}"
    "footer{border-top:2px solid #14181d;margin-top:2rem;padding-top:.5rem;color:#4b5661;overflow-wrap:anywhere}@media print{h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}";

class HtmlPage
{
public:
    HtmlPage(const Report& report, const ReportWords& words) : m_report(report), m_words(words) {}

    QByteArray write()
    {
        head();
        tiles();
        sentences(m_words.translate("reports", "What we found"), m_report.findings);
        sentences(m_words.translate("reports", "What to do next"), m_report.actions);
        for (const ReportChart& one : m_report.charts)
            chart(one);
        for (const ReportTable& one : m_report.tables)
            table(one, u"h2"_s);
        method();
        quality();
        foot();
        return m_html.toUtf8();
    }

private:
    /// Its own direction, whatever letters it begins with.
    static QString safe(const QString& text) { return QString(u"<bdi>"_s + text.toHtmlEscaped() + u"</bdi>"_s); }
    void heading(const QString& text) { m_html += QString(u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s); }
    void paragraph(const QString& style, const QString& text)
    {
        if (!text.isEmpty())
            m_html += QString(u"<p class=\""_s + style + u"\">"_s + safe(text) + u"</p>\n"_s);
    }

    void head()
    {
        const QString title = m_report.title.toHtmlEscaped();
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>"_s.arg(m_report.language.toHtmlEscaped(), m_words.isRightToLeft() ? u"rtl"_s : u"ltr"_s);
        m_html += QString(title + u" – "_s + m_report.site.toHtmlEscaped() + u"</title><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><style>"_s);
        m_html += QString(QString::fromLatin1(manners) + u"</style></head><body><main>\n<h1>"_s + title + u"</h1>\n"_s);
        paragraph(u"sub"_s, subtitleOf(m_report, m_words));
        paragraph(u"note"_s, m_report.noSource);
    }

    void tiles()
    {
        if (m_report.figures.empty())
            return;
        m_html += u"<ul class=\"tiles\">\n"_s;
        for (const ReportFigure& figure : m_report.figures) {
            m_html += QString(u"<li>"_s + safe(figure.name) + u"<b>"_s + safe(m_words.figure(figure)) + u"</b>"_s);
            m_html += QString(u"<span class=\"note\">"_s + safe(noteOf(figure, m_words)) + u"</span></li>\n"_s);
        }
        m_html += u"</ul>\n"_s;
    }

    void sentences(const QString& title, const QStringList& lines)
    {
        if (lines.isEmpty())
            return;
        heading(title);
        m_html += u"<ul>\n"_s;
        for (const QString& line : lines)
            m_html += QString(u"<li>"_s + safe(line) + u"</li>\n"_s);
        m_html += u"</ul>\n"_s;
    }

    void chart(const ReportChart& chart)
    {
        heading(titleOf(chart));
        m_html += QString(svgOf(chart, m_words) + u"\n<details><summary>"_s + m_words.translate("reports", "Numbers").toHtmlEscaped() + u"</summary>"_s);
        table(tableOf(chart, m_words), QString());
        m_html += u"</details>\n"_s;
    }

    void table(const ReportTable& table, const QString& headed)
    {
        if (!headed.isEmpty())
            heading(table.title);
        paragraph(u"note"_s, table.note);
        m_html += QString(u"<table><caption>"_s + table.title.toHtmlEscaped() + u"</caption><thead><tr>"_s);
        for (const ReportColumn& column : table.columns)
            m_html += QString(u"<th scope=\"col\"%1>"_s.arg(classOf(column)) + titleOf(column).toHtmlEscaped() + u"</th>"_s);
        m_html += u"</tr></thead><tbody>\n"_s;
        for (const ReportRow& row : table.rows) {
            m_html += u"<tr>"_s;
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
                m_html += QString(u"<td%1>"_s.arg(classOf(table.columns[i])) + safe(m_words.text(row[i])) + u"</td>"_s);
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody></table>\n"_s;
    }

    static QString classOf(const ReportColumn& column) { return column.kind == ReportCellKind::Number ? u" class=\"n\""_s : QString(); }

    void method()
    {
        if (!m_report.method.empty())
            table(methodTable(m_report, m_words), u"h2"_s);
    }

    void quality()
    {
        sentences(m_words.translate("reports", "Data quality"), qualityLines(m_report, m_words));
        if (!m_report.quality.gaps.empty())
            table(gapTable(m_report, m_words), u"h2"_s);
    }

    void foot()
    {
        m_html += u"</main><footer>\n"_s;
        for (const QString& line : sealLines(m_report, m_words))
            m_html += QString(u"<div>"_s + safe(line) + u"</div>\n"_s);
        m_html += u"</footer></body></html>\n"_s;
    }

    const Report& m_report;
    const ReportWords& m_words;
    QString m_html;
};

} // namespace

QByteArray toHtml(const Report& report, const ReportWords& words)
{
    return HtmlPage(report, words).write();
}

} // namespace holdfast
