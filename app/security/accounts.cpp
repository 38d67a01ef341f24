// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/accounts.h"

#include "app/security/sodium.h"

#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int shortestPassword = 8;
constexpr int longestPassword = 1024;
constexpr int mostNames = 1000;

QString folded(const QString& name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QByteArray bytesOf(const QString& password)
{
    return password.left(longestPassword).normalized(QString::NormalizationForm_C).toUtf8();
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// Empty when the machine has not the memory.
QByteArray hashOf(const QString& password, const HashCost& cost)
{
    if (!sodiumReady())
        return {};
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    QByteArray bytes = bytesOf(password);
    const int failed = crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), cost.operations, cost.memoryBytes);
    wipe(bytes);
    return failed ? QByteArray() : QByteArray(hash.constData());
}

bool verifies(const QByteArray& hash, const QString& password)
{
    if (!sodiumReady() || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    QByteArray padded = hash.leftJustified(crypto_pwhash_STRBYTES, '\0');
    QByteArray bytes = bytesOf(password);
    const int differs = crypto_pwhash_str_verify(padded.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()));
    wipe(bytes);
    return differs == 0;
}

bool mayAdminister(const Account& account)
{
    return account.person.role == Role::Admin && account.person.enabled && !account.person.expires;
}

} // namespace

HashCost HashCost::cheapest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Account firstAccount(const QString& desktopUser)
{
    Account account;
    account.person.id = OperatorId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.person.name = desktopUser.simplified().isEmpty() ? QStringLiteral("admin") : desktopUser.simplified();
    account.person.role = Role::Admin;
    return account;
}

Ticks signInDelay(int failures)
{
    constexpr int longest = 60;
    return failures <= 0 ? 0s : std::chrono::seconds(failures > 6 ? longest : 1 << (failures - 1));
}

Accounts::Accounts(std::vector<Account> accounts, Ticks started, HashCost cost)
    : m_accounts(std::move(accounts)), m_cost(cost)
{
    for (const auto& account : m_accounts) {
        if (account.failures > 0)
            m_tries.insert(folded(account.person.name), {account.failures, started + signInDelay(account.failures)});
    }
}

Account* Accounts::find(const QString& name)
{
    const QString wanted = folded(name);
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account& one) { return folded(one.person.name) == wanted; });
    return found == m_accounts.end() ? nullptr : &*found;
}

bool Accounts::isOpen() const
{
    return std::none_of(m_accounts.begin(), m_accounts.end(), [](const Account& one) { return mayAdminister(one) && !one.passwordHash.isEmpty(); });
}

bool Accounts::matches(const Account* account, const QString& password) const
{
    if (account && !account->passwordHash.isEmpty())
        return verifies(account->passwordHash, password);
    const auto sameEffort = hashOf(password, m_cost);
    return account && !sameEffort.isEmpty() && password.isEmpty() && isOpen();
}

Expected<Operator> Accounts::signIn(const QString& name, const QString& password, Timestamp now, Ticks ticks)
{
    const Ticks wait = waitFor(name, ticks);
    if (wait > 0ms)
        return Error{Error::Code::TimedOut, QStringLiteral("Wait %1 s before the next try.").arg(std::chrono::ceil<std::chrono::seconds>(wait).count())};
    Account* account = find(name);
    const bool right = matches(account, password);
    if (!right || !account->person.enabled || (account->person.expires && *account->person.expires <= now)) {
        fail(name, account, ticks);
        return Error{Error::Code::Refused, QStringLiteral("Name or password is wrong, or the account is not in use.")};
    }
    account->failures = 0;
    m_tries.remove(folded(name));
    return account->person;
}

void Accounts::fail(const QString& name, Account* account, Ticks ticks)
{
    if (m_tries.size() >= mostNames && !account)
        m_tries.removeIf([&](const auto& entry) { return !find(entry.key()); });
    Tries& tries = m_tries[folded(name)];
    ++tries.failures;
    tries.notBefore = ticks + signInDelay(tries.failures);
    if (account)
        account->failures = tries.failures;
}

Ticks Accounts::waitFor(const QString& name, Ticks ticks) const
{
    const auto found = m_tries.constFind(folded(name));
    return found == m_tries.cend() ? 0ms : std::max(0ms, found->notBefore - ticks);
}

Expected<> Accounts::setPassword(const OperatorId& person, const QString& password)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account& one) { return one.person.id == person; });
    if (found == m_accounts.end())
        return Error{Error::Code::NotFound, QStringLiteral("There is no such account.")};
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return Error{Error::Code::Refused, QStringLiteral("A password has 8 to 1024 characters.")};
    const auto hash = hashOf(password, m_cost);
    if (hash.isEmpty())
        return Error{Error::Code::Unavailable, QStringLiteral("Not enough memory to keep a password safely.")};
    found->passwordHash = hash;
    found->failures = 0;
    m_tries.remove(folded(found->person.name));
    return Done{};
}

Expected<> Accounts::save(const Operator& person)
{
    if (person.id.isEmpty() || folded(person.name).isEmpty())
        return Error{Error::Code::Refused, QStringLiteral("An account needs a name.")};
    auto changed = m_accounts;
    const auto sameName = [&](const Account& one) { return one.person.id != person.id && folded(one.person.name) == folded(person.name); };
    if (std::any_of(changed.begin(), changed.end(), sameName))
        return Error{Error::Code::Refused, QStringLiteral("There is an account of this name already.")};
    const auto found = std::find_if(changed.begin(), changed.end(), [&](const Account& one) { return one.person.id == person.id; });
    if (found == changed.end())
        changed.push_back({person, {}, 0});
    else
        found->person = person;
    if (std::none_of(changed.begin(), changed.end(), mayAdminister))
        return Error{Error::Code::Refused, QStringLiteral("Somebody must be left who may administer.")};
    m_accounts = std::move(changed);
    return Done{};
}

bool Accounts::hasPassword(const OperatorId& person) const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(), [&](const Account& one) { return one.person.id == person && !one.passwordHash.isEmpty(); });
}

} // namespace holdfast
