// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

class ContinuityDesk;
class Live;

namespace continuity_page {

class Board;

/// Hands the board what the window knows and what the desk makes of it, now and whenever it is new. The one place where the page meets the program.
/// Without a desk only names and time are handed over.
void feed(Board& board, const Live& live, ContinuityDesk* desk);

} // namespace continuity_page
} // namespace holdfast
