-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A block whose series is negative is a page: short stretches of 64 series, -1 - series / 64.
-- Sums over 5 minutes (width 300, one row a day) and over an hour (width 3600, one row every 42 days), days counted from 1970 in UTC.
CREATE TABLE tier (id INTEGER PRIMARY KEY, series INTEGER NOT NULL, width INTEGER NOT NULL, span INTEGER NOT NULL, body BLOB NOT NULL);
CREATE UNIQUE INDEX tier_by_span ON tier (series, width, span);
-- Days of a series whose samples the tiers do not know, or not all of them.
CREATE TABLE stale (series INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (series, day)) WITHOUT ROWID;
-- Blocks of the first release are read as they are, and written anew in idle time.
CREATE TABLE rewrite (id INTEGER PRIMARY KEY CHECK (id = 1), done INTEGER NOT NULL, until INTEGER NOT NULL);
INSERT INTO rewrite SELECT 1, 0, max(id) FROM block HAVING max(id) > 0;
WITH RECURSIVE known(series, day, last) AS (
    SELECT series, first / 86400000 - (first < 0), last / 86400000 FROM block
    UNION SELECT series, day + 1, last FROM known WHERE day < last)
INSERT OR IGNORE INTO stale SELECT series, day FROM known;
-- Up to here the times of measurements are cut to what matters in them.
CREATE TABLE aged (id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL);
-- Most questions reach from some time to now: found by their end, blocks that ended before are never looked at.
DROP INDEX block_by_time;
CREATE INDEX block_by_end ON block (series, last, first, samples);
