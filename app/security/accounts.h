// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/model/operator.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// What one password try costs. Tests take the cheapest.
struct HashCost
{
    unsigned long long operations = 5; ///< some 250 ms on the reference machine
    std::size_t memoryBytes = 64 * 1024 * 1024;

    [[nodiscard]] static HashCost cheapest();
};

/// What is kept of one operator beside who they are. Never shown, never logged.
struct Account
{
    Operator person;
    QByteArray passwordHash; ///< Argon2id as libsodium writes it; empty: no password was set yet
    int failures = 0;        ///< wrong passwords since the last right one; survives a restart

    friend bool operator==(const Account&, const Account&) = default;
};

/// The first account of a fresh installation: the desktop user as admin, without a password. Whoever sits at this desktop is trusted until one is set.
[[nodiscard]] Account firstAccount(const QString& desktopUser);

/// How long the next try has to wait after so many failures: 0, 1, 2, 4 … 60 s.
[[nodiscard]] Ticks signInDelay(int failures);

/// Who may sign in. A value with a little behaviour: the caller stores accounts() after every call that may change them.
class Accounts
{
public:
    explicit Accounts(std::vector<Account> accounts, Ticks started, HashCost cost = {});

    /// The operator, or Refused with the same words whatever was wrong; TimedOut with the wait while it lasts. Takes the time of one hash in any case but the wait.
    Expected<Operator> signIn(const QString& name, const QString& password, Timestamp now, Ticks ticks);

    /// How long this name must wait before the next try. The same for names nobody has.
    [[nodiscard]] Ticks waitFor(const QString& name, Ticks ticks) const;

    /// At least 8 characters. From the first administrator's password on nobody signs in without one.
    Expected<> setPassword(const OperatorId& person, const QString& password);

    /// New or changed; refuses a second account of the same name and to leave nobody who may administer.
    Expected<> save(const Operator& person);

    [[nodiscard]] bool hasPassword(const OperatorId& person) const;
    [[nodiscard]] const std::vector<Account>& accounts() const { return m_accounts; }

private:
    struct Tries
    {
        int failures = 0;
        Ticks notBefore{0};
    };

    [[nodiscard]] Account* find(const QString& name);
    [[nodiscard]] bool matches(const Account* account, const QString& password) const;
    [[nodiscard]] bool isOpen() const; ///< no administrator has a password yet
    void fail(const QString& name, Account* account, Ticks ticks);

    std::vector<Account> m_accounts;
    HashCost m_cost;
    QHash<QString, Tries> m_tries; ///< by folded name, known or not; bounded
};

/// For the sealed file.
[[nodiscard]] QString toText(const std::vector<Account>& accounts);
[[nodiscard]] Expected<std::vector<Account>> accountsFrom(const QString& text);

} // namespace holdfast
