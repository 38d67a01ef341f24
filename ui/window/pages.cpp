// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

namespace holdfast {

std::vector<PageEntry> pages()
{
    return {};
}

} // namespace holdfast
