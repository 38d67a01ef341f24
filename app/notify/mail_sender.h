// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "app/model/ports.h"

namespace holdfast {

struct MailJob
{
    MailSettings settings;
    QString password;
    Delivery delivery;
    std::chrono::milliseconds patience{60'000};
};

/// Hands one message in by SMTP and waits for how that went: to be called where waiting delays nobody. A password goes over TLS only, and a server whose certificate
/// the chosen authority did not sign gets nothing at all.
[[nodiscard]] SendResult sendMail(const MailJob& job, const Cancelled& cancelled = {});

} // namespace holdfast
