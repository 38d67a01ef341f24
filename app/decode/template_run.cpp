// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_run.h"

#include "app/base/utc.h"
#include "app/decode/template_builtins.h"
#include "app/decode/template_text.h"

#include <QDateTime>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestOutput = 64 * 1024;
constexpr qsizetype longestText = 256 * 1024;
constexpr quint32 heaviestValue = 1'200'000;
constexpr quint32 deepestValue = 320;

QDateTime utcOf(qint64 micros)
{
    return utcTime(Timestamp(std::chrono::milliseconds(micros / 1000)));
}

} // namespace

Datum Run::missing(const QString& what)
{
    if (!m_failure)
        m_failure = TemplateResult{TemplateResult::Kind::Ignored, what};
    return {};
}

Datum Run::fail(const QString& why)
{
    if (!m_failure)
        m_failure = TemplateResult{TemplateResult::Kind::Failed, why};
    return {};
}

TemplateResult Run::result()
{
    return m_failure ? *m_failure : TemplateResult{TemplateResult::Kind::Text, stripped(m_output)};
}

bool Run::spend(qsizetype steps)
{
    m_steps -= steps;
    if (m_steps < 0)
        fail(u"takes too many steps"_s);
    return !m_failure;
}

bool Run::spendFor(const Datum& value)
{
    if (const auto* text = value.as<QString>())
        return spend(1 + text->size() / 64);
    return spend(1 + value.extent().weight / 4);
}

Datum Run::text(QString value)
{
    if (value.size() > longestText)
        return fail(u"a text of %1 characters is too long"_s.arg(value.size()));
    return spend(value.size() / 64) ? Datum::of(std::move(value)) : Datum();
}

Datum Run::checked(Datum value)
{
    const Extent extent = value.extent();
    if (extent.weight > heaviestValue || extent.depth > deepestValue)
        return fail(u"a list or dictionary is too big"_s);
    return spend(extent.weight / 16) ? value : Datum();
}

Datum Run::sequence(DatumSequence::Flavour flavour, std::vector<Datum> items)
{
    return checked(Datum(Datum::State(Datum::Sequence(std::make_shared<const DatumSequence>(flavour, std::move(items))))));
}

Datum Run::dict(DatumDict entries)
{
    return checked(Datum::dict(std::move(entries)));
}

Datum Run::lookup(const QString& name)
{
    for (auto variable = m_variables.rbegin(); variable != m_variables.rend(); ++variable)
        if (variable->first == name)
            return variable->second;
    for (const auto& [known, value] : m_input.variables)
        if (known == name)
            return value;
    if (m_input.payload && name == u"value_json") {
        const Datum* json = m_input.payload->json();
        return json ? *json : Datum::undefined(name);
    }
    if (m_input.payload && name == u"value")
        return Datum::of(m_input.payload->text());
    return global(name);
}

void Run::assign(const QString& name, Datum value)
{
    for (std::size_t i = m_scope; i < m_variables.size(); ++i)
        if (m_variables[i].first == name) {
            m_variables[i].second = std::move(value);
            return;
        }
    m_variables.emplace_back(name, std::move(value));
}

Run::Scope Run::enter()
{
    const Scope scope{m_variables.size(), m_scope};
    m_scope = m_variables.size();
    return scope;
}

void Run::leave(Scope scope)
{
    m_variables.resize(scope.size);
    m_scope = scope.start;
}

void Run::write(const QString& text)
{
    if (m_output.size() + text.size() > longestOutput)
        fail(u"the result is longer than 64 KB"_s);
    else
        m_output += text;
}

QString Run::divert(QString output)
{
    return std::exchange(m_output, std::move(output));
}

int Run::offsetAt(qint64 utcMicros) const
{
    return m_input.zone ? m_input.zone->offsetFromUtc(utcOf(utcMicros)) : 0;
}

int Run::offsetOfLocal(qint64 localMicros) const
{
    if (!m_input.zone)
        return 0;
    const QDateTime face = utcOf(localMicros);
    return QDateTime(face.date(), face.time(), *m_input.zone).offsetFromUtc();
}

} // namespace holdfast::jinja
