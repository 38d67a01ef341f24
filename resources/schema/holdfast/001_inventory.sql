-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 UTC, durations seconds, lists and conditions JSON. A column without a type keeps what it is given:
-- NULL nothing known, INTEGER yes or no, REAL a number, TEXT a text.
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE device (id TEXT NOT NULL UNIQUE, identifiers TEXT NOT NULL, name TEXT NOT NULL, announced_name TEXT NOT NULL, manufacturer TEXT NOT NULL,
    model TEXT NOT NULL, firmware TEXT NOT NULL, hardware TEXT NOT NULL, serial TEXT NOT NULL, suggested_area TEXT NOT NULL, configuration_url TEXT NOT NULL,
    via TEXT, broker TEXT NOT NULL, conventions TEXT NOT NULL, autonomy INTEGER NOT NULL, autonomy_reason TEXT NOT NULL, membership INTEGER NOT NULL,
    space TEXT, place TEXT, first_seen INTEGER, replaces TEXT, merged_ids TEXT NOT NULL,
    life_safety INTEGER NOT NULL);
CREATE TABLE point (id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, name TEXT NOT NULL, property TEXT NOT NULL, component TEXT NOT NULL, function INTEGER NOT NULL,
    kind INTEGER NOT NULL, quantity TEXT NOT NULL, accumulation INTEGER NOT NULL, unit TEXT NOT NULL, minimum REAL, maximum REAL, step REAL,
    choices TEXT NOT NULL, writable INTEGER NOT NULL, category INTEGER NOT NULL, enabled_by_default INTEGER NOT NULL, expire_after INTEGER,
    unsupported TEXT NOT NULL);
CREATE INDEX point_of_device ON point (device);
CREATE TABLE rule (id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, class INTEGER NOT NULL, quantity TEXT NOT NULL, point TEXT, device TEXT, condition TEXT NOT NULL,
    on_delay INTEGER NOT NULL, off_delay INTEGER NOT NULL, latching INTEGER NOT NULL, ack_on_return INTEGER NOT NULL, re_alarm INTEGER,
    maximum_shelve INTEGER NOT NULL, consequence_class INTEGER NOT NULL, time_to_respond INTEGER NOT NULL, cause TEXT NOT NULL, consequence TEXT NOT NULL,
    operator_action TEXT NOT NULL, source TEXT NOT NULL, life_safety INTEGER NOT NULL, enabled INTEGER NOT NULL, version INTEGER NOT NULL);
CREATE TABLE alarm (id TEXT NOT NULL UNIQUE, occurrence TEXT NOT NULL, rule TEXT NOT NULL, point TEXT, device TEXT, broker TEXT, name TEXT NOT NULL,
    source TEXT NOT NULL, class INTEGER NOT NULL, priority INTEGER NOT NULL, active INTEGER NOT NULL, acked INTEGER NOT NULL, latched INTEGER NOT NULL,
    shelving INTEGER NOT NULL, suppressed_by_design INTEGER NOT NULL, out_of_service INTEGER NOT NULL, uncertain INTEGER NOT NULL, late INTEGER NOT NULL,
    life_safety INTEGER NOT NULL, condition_since INTEGER NOT NULL, raised_at INTEGER NOT NULL, cleared_at INTEGER, acknowledged_at INTEGER,
    acknowledged_by TEXT NOT NULL, note TEXT NOT NULL, shelved_until INTEGER, count INTEGER NOT NULL, value, crossed TEXT NOT NULL, unit TEXT NOT NULL,
    cause TEXT NOT NULL, consequence TEXT NOT NULL, operator_action TEXT NOT NULL, caused_by TEXT, affects INTEGER NOT NULL, hides INTEGER NOT NULL,
    life_safety_behind TEXT NOT NULL);
CREATE TABLE broker (id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, host TEXT NOT NULL, port INTEGER NOT NULL, user TEXT NOT NULL, secret_key TEXT NOT NULL,
    tls INTEGER NOT NULL, ca_file TEXT NOT NULL, certificate_file TEXT NOT NULL, key_file TEXT NOT NULL, version INTEGER NOT NULL, keep_alive INTEGER NOT NULL,
    filters TEXT NOT NULL, may_ask INTEGER NOT NULL, may_own_topics INTEGER NOT NULL, may_command INTEGER NOT NULL, embedded INTEGER NOT NULL,
    kind INTEGER NOT NULL, map_file TEXT NOT NULL);
CREATE TABLE operator (id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, job_title TEXT NOT NULL, role INTEGER NOT NULL, enabled INTEGER NOT NULL, expires INTEGER);
CREATE TABLE site (id INTEGER PRIMARY KEY CHECK (id = 1), model TEXT NOT NULL);
CREATE TABLE journal (sequence INTEGER PRIMARY KEY AUTOINCREMENT, occurrence TEXT NOT NULL, alarm TEXT NOT NULL, point TEXT, device TEXT, kind INTEGER NOT NULL,
    source_time INTEGER NOT NULL, received_time INTEGER NOT NULL, priority INTEGER NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL, value,
    crossed TEXT NOT NULL, unit TEXT NOT NULL, quality INTEGER NOT NULL, person TEXT NOT NULL, workstation TEXT NOT NULL, note TEXT NOT NULL, caused_by TEXT);
CREATE INDEX journal_by_time ON journal (source_time);
CREATE TABLE audit (sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor_id TEXT NOT NULL, actor_name TEXT NOT NULL, role INTEGER NOT NULL,
    workstation TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, result TEXT NOT NULL,
    previous BLOB NOT NULL, hash BLOB NOT NULL);
