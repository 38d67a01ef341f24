-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the samples of a series begin: what is older is known by its sums only.
CREATE TABLE kept (series INTEGER PRIMARY KEY, samples INTEGER NOT NULL);
-- The time up to which keeping has been thought through; it never runs ahead of a clock that jumps.
CREATE TABLE keeping (id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL);
-- What lay in the file at the end of each day, counted from 1970 in UTC.
CREATE TABLE growth (day INTEGER PRIMARY KEY, bytes INTEGER NOT NULL);
