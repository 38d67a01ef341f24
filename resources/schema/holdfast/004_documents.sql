-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept whole, byte for byte, as JSON of its own codec: the continuity model, evidence, fallback policies and what is known of each.
CREATE TABLE document (kind TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (kind, id));
