-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What discovery decides by rule, and more facts of a device: newest firmware, what it lives on, what it was made part of. What a station is to Sparkplug.
ALTER TABLE device ADD COLUMN firmware_latest TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN supply INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN is_gateway INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN needs TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN battery_point TEXT;
ALTER TABLE device ADD COLUMN link_quality_point TEXT;
ALTER TABLE device ADD COLUMN autonomy_code TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN merged_into TEXT;
ALTER TABLE device ADD COLUMN formerly INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN by_rule TEXT;
ALTER TABLE broker ADD COLUMN sparkplug_host TEXT NOT NULL DEFAULT '';
CREATE TABLE discovery_rule (id TEXT NOT NULL UNIQUE, convention TEXT NOT NULL, manufacturer TEXT NOT NULL, model TEXT NOT NULL, gateway TEXT NOT NULL,
    name TEXT NOT NULL, action INTEGER NOT NULL, enabled INTEGER NOT NULL);
CREATE TABLE learned (broker TEXT NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL, mapping TEXT NOT NULL, PRIMARY KEY (broker, type, value));
