// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template.h"

#include <optional>

namespace holdfast::jinja {

/// One rendering: variables, output, and how much of its budget is left. The first failure stays; what is computed after it does not matter.
class Run
{
public:
    explicit Run(const TemplateInput& input) : m_input(input) {}

    /// Something the template needs is not in the message.
    Datum missing(const QString& what);
    /// The template and the message do not fit together.
    Datum fail(const QString& why);
    [[nodiscard]] bool failed() const { return m_failure.has_value(); }
    [[nodiscard]] TemplateResult result();

    /// Takes steps from the budget; false when there are none left or the run has failed.
    bool spend(qsizetype steps = 1);
    bool spendFor(const Datum& value); ///< as many as looking at all of it costs

    /// New values are checked for size.
    Datum text(QString value);
    Datum list(std::vector<Datum> items) { return sequence(DatumSequence::Flavour::List, std::move(items)); }
    Datum tuple(std::vector<Datum> items) { return sequence(DatumSequence::Flavour::Tuple, std::move(items)); }
    Datum stream(std::vector<Datum> items) { return sequence(DatumSequence::Flavour::Stream, std::move(items)); }
    Datum sequence(DatumSequence::Flavour flavour, std::vector<Datum> items);
    Datum dict(DatumDict entries);

    [[nodiscard]] Datum lookup(const QString& name);
    void assign(const QString& name, Datum value);
    /// What is assigned from here on is forgotten by leave().
    struct Scope
    {
        std::size_t size;
        std::size_t start;
    };
    Scope enter();
    void leave(Scope scope);

    void write(const QString& text);
    /// Output goes aside until restored; gives what was written.
    QString divert(QString output);

    [[nodiscard]] Timestamp now() const { return m_input.now; }
    [[nodiscard]] int offsetAt(qint64 utcMicros) const;
    [[nodiscard]] int offsetOfLocal(qint64 localMicros) const;

private:
    Datum checked(Datum value);

    const TemplateInput& m_input;
    std::vector<std::pair<QString, Datum>> m_variables;
    std::size_t m_scope = 0;
    QString m_output;
    std::optional<TemplateResult> m_failure;
    qsizetype m_steps = 100'000;
};

} // namespace holdfast::jinja
