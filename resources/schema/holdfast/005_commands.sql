-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands to points: who wanted what, what became of it, and who holds a level.
CREATE TABLE command (number INTEGER PRIMARY KEY, point TEXT NOT NULL, device TEXT NOT NULL, broker TEXT NOT NULL, kind INTEGER NOT NULL, level INTEGER NOT NULL,
    wanted, previous, beneath, person_id TEXT NOT NULL, person TEXT NOT NULL, role INTEGER NOT NULL, workstation TEXT NOT NULL,
    state INTEGER NOT NULL, reason TEXT NOT NULL, requested_at INTEGER NOT NULL, sent_at INTEGER, accepted_at INTEGER, ended_at INTEGER,
    lifetime INTEGER NOT NULL, held_until INTEGER, holds INTEGER NOT NULL);
CREATE INDEX command_by_point ON command (point, number);
CREATE INDEX command_by_device ON command (device, number);
