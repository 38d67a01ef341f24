-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which broker stands in for which.
ALTER TABLE broker ADD COLUMN stands_in_for TEXT NOT NULL DEFAULT '';
ALTER TABLE broker ADD COLUMN turn INTEGER NOT NULL DEFAULT 1;
