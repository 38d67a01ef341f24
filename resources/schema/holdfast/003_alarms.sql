-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Terms of a rule beyond its condition, who works on an alarm and what hides it, maintenance windows.
ALTER TABLE rule ADD COLUMN terms TEXT NOT NULL DEFAULT '{}';
ALTER TABLE alarm ADD COLUMN in_process_by TEXT NOT NULL DEFAULT '';
ALTER TABLE alarm ADD COLUMN suppressors TEXT NOT NULL DEFAULT '[]';
CREATE TABLE maintenance (id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, reason TEXT NOT NULL, devices TEXT NOT NULL, spaces TEXT NOT NULL, rules TEXT NOT NULL,
    first_day TEXT NOT NULL, last_day TEXT, days INTEGER NOT NULL, from_time TEXT NOT NULL, to_time TEXT NOT NULL, enabled INTEGER NOT NULL);
