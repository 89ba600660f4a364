-- The layout of a Muster ledger, version 1. It is run once, in one transaction, when a ledger is made.
--
-- Words of closed lists (subject, rung, ...) are not checked here: lists grow, and such a check cannot be altered.
-- Offsets are UTF-16 code units, end exclusive; SQLite's substr counts code points, so quotes are kept as text too.
-- Tables that many rows go into are WITHOUT ROWID: their rows then lie in the order in which they are asked for.

CREATE TABLE entry (
    seq      INTEGER PRIMARY KEY CHECK (seq > 0), -- the ledger's own clock: 1, 2, 3, without a gap
    known_at TEXT NOT NULL,                       -- when the ledger learnt it, UTC, never earlier than the entry before
    kind     TEXT NOT NULL                        -- the most that was new: report, version or reading
) STRICT;

CREATE TABLE report (
    report_id TEXT PRIMARY KEY,                   -- from the address, else from outlet and file name
    address   TEXT,
    outlet    TEXT,
    file_name TEXT,
    known_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((address IS NULL) <> (file_name IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE report_text (
    text_id   TEXT PRIMARY KEY,                   -- a hash of the text
    text      TEXT NOT NULL,                      -- all spans point into this
    known_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE version (
    version_id TEXT PRIMARY KEY,                  -- a hash of text and blocks
    text_id    TEXT NOT NULL REFERENCES report_text,
    known_seq  INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The blocks that a page's markup gave; a version without any is cut from its text alone.
CREATE TABLE block (
    version_id   TEXT NOT NULL REFERENCES version,
    block_number INTEGER NOT NULL,
    kind         TEXT NOT NULL,                   -- headline, heading, dateline, body, item, caption, furniture
    span_begin   INTEGER NOT NULL,
    span_end     INTEGER NOT NULL,
    PRIMARY KEY (version_id, block_number)
) STRICT, WITHOUT ROWID;

-- A version x its metadata x the version of the rules x the pack. The latest one of a report counts.
CREATE TABLE reading (
    known_seq            INTEGER PRIMARY KEY REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
    reading_id           TEXT NOT NULL,
    report_id            TEXT NOT NULL REFERENCES report,
    version_id           TEXT NOT NULL REFERENCES version,
    version_number       INTEGER NOT NULL CHECK (version_number > 0), -- from 1, of the texts this report has had
    name                 TEXT NOT NULL,           -- the file name
    published            TEXT,                    -- the day this version appeared, or null where it is not known
    published_basis      TEXT NOT NULL,           -- option, manifest, page, text or unknown
    published_candidates TEXT NOT NULL,           -- what the text allows where the day is unknown
    publisher            TEXT,
    title                TEXT,
    url                  TEXT,
    media_type           TEXT NOT NULL,
    encoding             TEXT NOT NULL,
    rules                TEXT NOT NULL,           -- the version of the rules that read it
    pack                 TEXT NOT NULL,           -- the vocabulary that was used
    claims               INTEGER NOT NULL         -- how many claims came of it
) STRICT;

CREATE INDEX reading_by_report ON reading (report_id, known_seq);
CREATE INDEX reading_by_id ON reading (reading_id, known_seq);
CREATE INDEX reading_by_version ON reading (version_id);

-- One statement that a report makes, of whatever kind.
CREATE TABLE claim (
    known_seq    INTEGER NOT NULL REFERENCES reading DEFERRABLE INITIALLY DEFERRED,
    claim_number INTEGER NOT NULL,                -- from 1, within the reading
    claim_id     TEXT NOT NULL,                   -- from report, kind, span and ordinal; stays from reading to reading
    kind         TEXT NOT NULL,                   -- figure
    span_begin   INTEGER NOT NULL,
    span_end     INTEGER NOT NULL,
    quote        TEXT NOT NULL,
    block        TEXT NOT NULL,                   -- the kind of the block that holds it
    direct       INTEGER NOT NULL,                -- 1 where the source's words are quoted
    carried      INTEGER NOT NULL,                -- 1 where the source stands in another sentence
    PRIMARY KEY (known_seq, claim_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_id ON claim (claim_id);

CREATE TABLE figure (
    known_seq      INTEGER NOT NULL,
    claim_number   INTEGER NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end   INTEGER NOT NULL,
    sentence       TEXT NOT NULL,
    low            ANY,                           -- null where the words leave that side open
    high           ANY,
    low_written    TEXT,                          -- low and high to the last digit: a number above may be rounded
    high_written   TEXT,
    approximate    INTEGER NOT NULL,              -- 1 where the words hedge the number
    unit           TEXT NOT NULL,
    quantifier     TEXT NOT NULL,                 -- the words around the number, or empty
    subject        TEXT NOT NULL,
    meaning        TEXT NOT NULL,                 -- level, increase, decrease, rate, cumulative, share
    status         TEXT,
    rung           TEXT,
    component      TEXT,
    duty_status    TEXT,
    service        TEXT,
    scope          TEXT,                          -- the part that is counted within the place, or null for all of it
    valid          TEXT,                          -- when it holds: an ISO 8601 date, month, year or interval
    valid_first    TEXT,                          -- the first and last day of it
    valid_last     TEXT,
    said           TEXT,
    mission        TEXT,
    rule           TEXT NOT NULL,
    confidence     REAL NOT NULL,
    PRIMARY KEY (known_seq, claim_number),
    FOREIGN KEY (known_seq, claim_number) REFERENCES claim
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_place (
    known_seq    INTEGER NOT NULL,
    claim_number INTEGER NOT NULL,
    place_number INTEGER NOT NULL,
    place        TEXT NOT NULL,
    PRIMARY KEY (known_seq, claim_number, place_number),
    FOREIGN KEY (known_seq, claim_number) REFERENCES figure
) STRICT, WITHOUT ROWID;

-- Who says so, nearest to the fact first; a claim without a link is in the report's own voice.
CREATE TABLE attribution_link (
    known_seq    INTEGER NOT NULL,
    claim_number INTEGER NOT NULL,
    link_number  INTEGER NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,                   -- named, role, organisation, anonymous, document, outlet
    persons      INTEGER NOT NULL,                -- how many they are, 0 where the words do not say
    PRIMARY KEY (known_seq, claim_number, link_number),
    FOREIGN KEY (known_seq, claim_number) REFERENCES claim
) STRICT, WITHOUT ROWID;

-- Why a field of a claim is what it is.
CREATE TABLE ground (
    known_seq     INTEGER NOT NULL,
    claim_number  INTEGER NOT NULL,
    ground_number INTEGER NOT NULL,
    attribute     TEXT NOT NULL,
    value         TEXT NOT NULL,
    rule          TEXT NOT NULL,
    span_begin    INTEGER,                        -- null where a default gave the value
    span_end      INTEGER,
    considered    TEXT NOT NULL,                  -- what else was considered and why it lost, or empty
    PRIMARY KEY (known_seq, claim_number, ground_number),
    FOREIGN KEY (known_seq, claim_number) REFERENCES claim
) STRICT, WITHOUT ROWID;

-- Views for common questions ----------------------------------------------------------------------------------------

-- Each reading with the entry that superseded it: what was known at N is
-- WHERE known_seq <= N AND (superseded_seq IS NULL OR superseded_seq > N).
CREATE VIEW reading_history AS
SELECT reading.*,
    (SELECT min(later.known_seq) FROM reading AS later
        WHERE later.report_id = reading.report_id AND later.known_seq > reading.known_seq) AS superseded_seq
FROM reading;

CREATE VIEW report_overview AS
SELECT name, published, published_basis, published_candidates, publisher, title, url,
    version_number AS version,
    (SELECT count(*) FROM reading WHERE reading.report_id = latest.report_id) AS readings,
    claims, media_type, encoding, rules, pack, report_id, version_id, known_seq, known_at
FROM reading_history AS latest JOIN entry ON entry.seq = latest.known_seq
WHERE superseded_seq IS NULL
ORDER BY published IS NULL, published, name, report_id;

-- Every figure of every reading, with all its fields and the four clocks: valid, said, published, known.
CREATE VIEW figure_history AS
SELECT claim.claim_id AS id, reading.name AS report, claim.span_begin, claim.span_end, claim.quote,
    low, high, approximate, unit, quantifier, subject, meaning AS reading, status, rung,
    component, duty_status, service,
    coalesce((SELECT group_concat(place, '; ') FROM (SELECT place FROM figure_place
        WHERE figure_place.known_seq = figure.known_seq AND figure_place.claim_number = figure.claim_number
        ORDER BY place_number)), '') AS places,
    scope, valid AS at, valid_first, valid_last, said, reading.published, reading.known_seq, entry.known_at,
    coalesce((SELECT group_concat(name, '; ') FROM (SELECT name FROM attribution_link
        WHERE attribution_link.known_seq = figure.known_seq AND attribution_link.claim_number = figure.claim_number
        ORDER BY link_number)), '') AS attribution,
    direct, carried, mission, claim.block, sentence, rule, confidence,
    reading.publisher, reading.url, reading.report_id, reading.version_number AS version, reading.superseded_seq
FROM figure
    JOIN claim USING (known_seq, claim_number)
    JOIN reading_history AS reading USING (known_seq)
    JOIN entry ON entry.seq = figure.known_seq;

-- The figures of the latest reading of each report.
CREATE VIEW current_figure AS
SELECT * FROM figure_history WHERE superseded_seq IS NULL;

CREATE VIEW ledger_log AS
SELECT entry.seq, entry.known_at, entry.kind, reading.name AS report,
    'version ' || version_number || ', ' || claims || iif(claims = 1, ' claim', ' claims')
        || iif(published IS NULL, ', publication day unknown',
            ', published ' || published || ' (' || published_basis || ')')
        || ', rules ' || rules || ', pack ' || pack AS detail
FROM entry JOIN reading ON reading.known_seq = entry.seq
ORDER BY entry.seq DESC;

-- What is what, for those who open this file without its program.
CREATE VIEW about (name, holds) AS VALUES
    ('(this file)', 'A Muster ledger: what reports say of a mission, by whom and when. Rows are only added.'),
    ('report_overview', 'view: one row a report, as of its latest reading'),
    ('current_figure', 'view: the figures of the latest reading of each report, all fields; start here'),
    ('figure_history', 'view: the same of every reading, with the entry that superseded it'),
    ('reading_history', 'view: every reading, with the entry that superseded it'),
    ('ledger_log', 'view: the entries, newest first'),
    ('entry', 'the ledger''s own clock: a gap-free number and the time at which something became known'),
    ('report', 'a report: its address, else its outlet and file name'),
    ('report_text', 'the texts, each once'),
    ('version', 'a text with the blocks that its page has'),
    ('block', 'a stretch of a version: headline, body, caption, furniture'),
    ('reading', 'a version read with some metadata, rules and pack'),
    ('claim', 'a statement in a report and the characters that make it'),
    ('figure', 'a claim that is a quantity: what it counts and how it is meant'),
    ('figure_place', 'the places of a figure'),
    ('attribution_link', 'who says so, link by link, nearest to the fact first'),
    ('ground', 'why a field of a claim is what it is');

-- What keeps it append-only -----------------------------------------------------------------------------------------

-- An entry is written last, after all that it brings, and seals it: from then on nothing can be added to it.
CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'entries are numbered without a gap'); END;

CREATE TRIGGER entry_is_not_earlier_than_the_last BEFORE INSERT ON entry
WHEN NEW.known_at < (SELECT known_at FROM entry ORDER BY seq DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'time does not go backwards along the entries'); END;

CREATE TRIGGER entry_is_whole BEFORE INSERT ON entry
WHEN (SELECT claims FROM reading WHERE known_seq = NEW.seq)
    IS NOT (SELECT count(*) FROM claim WHERE known_seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'an entry has a reading with all its claims'); END;

CREATE TRIGGER report_comes_with_the_next_entry BEFORE INSERT ON report
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER report_text_comes_with_the_next_entry BEFORE INSERT ON report_text
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER version_comes_with_the_next_entry BEFORE INSERT ON version
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER reading_comes_with_the_next_entry BEFORE INSERT ON reading
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER claim_comes_with_the_next_entry BEFORE INSERT ON claim
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER figure_comes_with_the_next_entry BEFORE INSERT ON figure
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER figure_place_comes_with_the_next_entry BEFORE INSERT ON figure_place
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER attribution_link_comes_with_the_next_entry BEFORE INSERT ON attribution_link
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER ground_comes_with_the_next_entry BEFORE INSERT ON ground
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER block_comes_with_its_version BEFORE INSERT ON block
WHEN (SELECT known_seq FROM version WHERE version_id = NEW.version_id)
    IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

-- INSERT OR REPLACE would remove the former row without asking the triggers on DELETE, so it is stopped here.
CREATE TRIGGER report_is_not_replaced BEFORE INSERT ON report
WHEN EXISTS (SELECT 1 FROM report WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is replaced'); END;

CREATE TRIGGER report_text_is_not_replaced BEFORE INSERT ON report_text
WHEN EXISTS (SELECT 1 FROM report_text WHERE text_id = NEW.text_id)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is replaced'); END;

CREATE TRIGGER version_is_not_replaced BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version WHERE version_id = NEW.version_id)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is replaced'); END;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER report_is_not_changed BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER report_is_not_deleted BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER report_text_is_not_changed BEFORE UPDATE ON report_text
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER report_text_is_not_deleted BEFORE DELETE ON report_text
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER version_is_not_changed BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER version_is_not_deleted BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER block_is_not_changed BEFORE UPDATE ON block
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER block_is_not_deleted BEFORE DELETE ON block
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER reading_is_not_changed BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER reading_is_not_deleted BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER claim_is_not_changed BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER claim_is_not_deleted BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER figure_is_not_changed BEFORE UPDATE ON figure
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER figure_is_not_deleted BEFORE DELETE ON figure
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER figure_place_is_not_changed BEFORE UPDATE ON figure_place
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER figure_place_is_not_deleted BEFORE DELETE ON figure_place
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER attribution_link_is_not_changed BEFORE UPDATE ON attribution_link
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER attribution_link_is_not_deleted BEFORE DELETE ON attribution_link
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER ground_is_not_changed BEFORE UPDATE ON ground
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER ground_is_not_deleted BEFORE DELETE ON ground
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;
