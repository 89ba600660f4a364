-- The tables of a Muster ledger as its first layout had them. What later layouts add stands in the steps beside this
-- file. A new ledger takes all steps at once, an older one those that it lacks, each time in one transaction.
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
