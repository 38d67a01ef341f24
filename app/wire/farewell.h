// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

/// Keeps a connection open until the other side has read our last words: a socket that is closed while something waits in it is reset, and what was sent last may be lost.
/// Made before the owner closes the socket; when it goes it waits for the other side, a quarter of a second at most.
class Farewell
{
public:
    explicit Farewell(int socket);
    ~Farewell();
    Farewell(const Farewell&) = delete;
    Farewell& operator=(const Farewell&) = delete;

private:
    int m_socket;
};

} // namespace holdfast
