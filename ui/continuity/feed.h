// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

class Live;

namespace continuity_page {

class Board;

/// Hands the board what the window knows, now and whenever it is new. The one place where the page meets the engine.
void feed(Board& board, const Live& live);

} // namespace continuity_page
} // namespace holdfast
