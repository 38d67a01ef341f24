// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"

#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

#include <QHash>

#include <algorithm>
#include <numbers>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Index = QHash<QString, const Builtin*>;

Index indexOf(std::initializer_list<Builtins> tables)
{
    Index index;
    for (const Builtins table : tables)
        for (const Builtin& builtin : table)
            index.insert(builtin.name, &builtin);
    return index;
}

/// A function by itself, or a method together with what it belongs to.
class Callable final : public DatumObject
{
public:
    explicit Callable(const Builtin& builtin) : m_builtin(builtin) {}
    Callable(const Builtin& builtin, Datum self) : m_builtin(builtin), m_self(std::move(self)) {}

    [[nodiscard]] QString text() const override { return u"<function "_s + m_builtin.name + u">"_s; }
    [[nodiscard]] Datum attribute(const QString& name) const override;

    [[nodiscard]] Datum call(Run& run, Arguments arguments) const
    {
        if (m_self)
            arguments.positional.insert(arguments.positional.begin(), *m_self);
        return invoke(run, m_builtin, std::move(arguments));
    }

private:
    const Builtin& m_builtin;
    std::optional<Datum> m_self;
};

Datum callable(const Builtin& builtin)
{
    return Datum(Datum::State(Datum::Object(std::make_shared<Callable>(builtin))));
}

Datum Callable::attribute(const QString& name) const
{
    static const Index members = indexOf({functions()});
    const Builtin* member = members.value(QString(m_builtin.name + u'.' + name));
    return member ? callable(*member) : Datum::undefined(name);
}

std::optional<std::size_t> slotOf(const Builtin& builtin, const QString& name)
{
    const auto found = std::ranges::find_if(builtin.parameters, [&](QLatin1StringView parameter) { return !parameter.isEmpty() && name == parameter; });
    return found == builtin.parameters.end() ? std::optional<std::size_t>() : std::size_t(found - builtin.parameters.begin());
}

bool takeNamed(const Builtin& builtin, Arguments& arguments, Call& out)
{
    for (auto& [name, value] : arguments.named) {
        const auto slot = slotOf(builtin, name);
        if (slot && !out.slots[*slot])
            out.slots[*slot] = std::move(value);
        else if (!slot && builtin.open)
            out.named.emplace_back(name, std::move(value));
        else
            return false;
    }
    return true;
}

bool layOut(const Builtin& builtin, Arguments& arguments, Call& out)
{
    const auto count = std::size_t(std::ranges::count_if(builtin.parameters, [](QLatin1StringView name) { return !name.isEmpty(); }));
    for (std::size_t i = 0; i < arguments.positional.size(); ++i) {
        if (i < count)
            out.slots[i] = std::move(arguments.positional[i]);
        else if (builtin.open)
            out.rest.push_back(std::move(arguments.positional[i]));
        else
            return false;
    }
    if (!takeNamed(builtin, arguments, out))
        return false;
    return std::all_of(out.slots.begin(), out.slots.begin() + std::ptrdiff_t(builtin.required), [](const auto& slot) { return slot.has_value(); });
}

/// `namespace()`: the one value that changes.
class Space final : public DatumObject
{
public:
    [[nodiscard]] QString text() const override { return u"<Namespace>"_s; }
    [[nodiscard]] Datum attribute(const QString& name) const override
    {
        const auto found = std::ranges::find(members, name, &std::pair<QString, Datum>::first);
        return found == members.end() ? Datum::undefined(name) : found->second;
    }
    void set(const QString& name, Datum value)
    {
        const auto found = std::ranges::find(members, name, &std::pair<QString, Datum>::first);
        if (found == members.end())
            members.emplace_back(name, std::move(value));
        else
            found->second = std::move(value);
    }

    std::vector<std::pair<QString, Datum>> members;
};

Datum makeSpace(Run&, const Call& call)
{
    auto space = std::make_shared<Space>();
    if (!call.rest.empty() && call.rest.front().dict())
        for (const auto& [key, value] : call.rest.front().dict()->entries())
            space->set(textOf(key), value);
    for (const auto& [name, value] : call.named)
        space->set(name, value);
    return Datum(Datum::State(Datum::Object(std::move(space))));
}

constexpr Builtin makesSpace{"namespace"_L1, {}, 0, makeSpace, true};

} // namespace

QString Call::text(std::size_t i, const QString& otherwise) const
{
    return has(i) ? textOf(*slots[i]) : otherwise;
}

const Builtin* findFilter(const QString& name)
{
    static const Index index = indexOf({textFilters(), numberFilters(), valueFilters(), listFilters(), pickFilters(), timeFilters(), patternFilters()});
    return index.value(name);
}

const Builtin* findTest(const QString& name)
{
    static const Index index = indexOf({tests()});
    return index.value(name);
}

Datum global(const QString& name)
{
    static const Index index = indexOf({functions(), timeFunctions(), Builtins(&makesSpace, 1)});
    if (const Builtin* builtin = index.value(name))
        return callable(*builtin);
    if (const Builtin* filter = findFilter(name); filter && filter->everywhere)
        return callable(*filter);
    if (name == u"pi")
        return Datum::of(std::numbers::pi);
    if (name == u"e")
        return Datum::of(std::numbers::e);
    if (name == u"tau")
        return Datum::of(2 * std::numbers::pi);
    return Datum::undefined(name);
}

std::optional<Datum> method(const Datum& self, const QString& name)
{
    static const Index ofTexts = indexOf({textMethods(), textQueries()});
    static const Index ofOthers = indexOf({valueMethods(), timeMethods()});
    const Builtin* found = self.isText() ? ofTexts.value(name) : ofOthers.value(QString(typeName(self) + u'.' + name));
    if (!found)
        return {};
    return Datum(Datum::State(Datum::Object(std::make_shared<Callable>(*found, self))));
}

bool setMember(Run& run, const Datum& space, const QString& name, Datum value)
{
    const auto* object = space.as<Datum::Object>();
    auto* target = object ? dynamic_cast<Space*>(object->get()) : nullptr;
    if (!target || dynamic_cast<const Space*>(value.object()))
        return false;
    run.spend(1 + qsizetype(target->members.size()));
    target->set(name, std::move(value));
    return true;
}

Datum invoke(Run& run, const Builtin& builtin, Arguments arguments)
{
    for (const Datum& argument : arguments.positional)
        if (!run.spendFor(argument))
            return {};
    Call call;
    if (!layOut(builtin, arguments, call))
        return run.fail(u"%1 does not take these arguments"_s.arg(builtin.name));
    return builtin.function(run, call);
}

Datum call(Run& run, const Datum& callee, Arguments arguments)
{
    if (!isThere(run, callee))
        return {};
    const auto* function = dynamic_cast<const Callable*>(callee.object());
    return function ? function->call(run, std::move(arguments)) : run.fail(u"'%1' object is not callable"_s.arg(typeName(callee)));
}

qint64 wholeArgument(Run& run, const Call& call, std::size_t slot, qint64 otherwise)
{
    if (!call.has(slot))
        return otherwise;
    const auto whole = wholeNumber(call[slot]);
    if (!whole)
        run.fail(u"an integer is needed, not '%1'"_s.arg(typeName(call[slot])));
    return whole.value_or(otherwise);
}

} // namespace holdfast::jinja
