-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE series (id INTEGER PRIMARY KEY, point TEXT NOT NULL UNIQUE);
-- What came since the last sealing: one packed row per commit, many series side by side.
CREATE TABLE recent (id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, samples INTEGER NOT NULL, batch BLOB NOT NULL);
-- Sealed samples of one series, in time order. A higher id was written later.
CREATE TABLE block (id INTEGER PRIMARY KEY, series INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, samples INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX block_by_time ON block (series, first, last, samples);
-- The newest sample of every series as of the last sealing; what came later stands in recent.
CREATE TABLE last_values (id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL, batch BLOB NOT NULL);
CREATE TABLE gap (point TEXT NOT NULL, broker TEXT NOT NULL, reason INTEGER NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL,
    PRIMARY KEY (point, broker, reason, begins)) WITHOUT ROWID;
CREATE INDEX gap_by_end ON gap (ends);
