-- The step from layout 1 to 2: claims that are no figures.

-- A claim that is no figure: a request, a task, a limit, an unknown ...; its kind stands in the claim.
CREATE TABLE statement (
    known_seq      INTEGER NOT NULL,
    claim_number   INTEGER NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end   INTEGER NOT NULL,
    sentence       TEXT NOT NULL,
    type           TEXT NOT NULL,                 -- the sort of thing within its kind
    state          TEXT,                          -- where it stands, or null where nothing is told
    modality       TEXT NOT NULL,                 -- asserted, expected, possible, conditional, negated, denied, unknown
    valid          TEXT,                          -- when it happens or holds: an ISO 8601 date, month, year or interval
    valid_first    TEXT,                          -- the first and last day of it
    valid_last     TEXT,
    said           TEXT,
    mission        TEXT,
    rule           TEXT NOT NULL,
    confidence     REAL NOT NULL,
    PRIMARY KEY (known_seq, claim_number),
    FOREIGN KEY (known_seq, claim_number) REFERENCES claim
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_place (
    known_seq    INTEGER NOT NULL,
    claim_number INTEGER NOT NULL,
    place_number INTEGER NOT NULL,
    place        TEXT NOT NULL,
    PRIMARY KEY (known_seq, claim_number, place_number),
    FOREIGN KEY (known_seq, claim_number) REFERENCES statement
) STRICT, WITHOUT ROWID;

-- What else a statement tells, in the report's words: by, for, about, item ...
CREATE TABLE statement_detail (
    known_seq    INTEGER NOT NULL,
    claim_number INTEGER NOT NULL,
    detail       TEXT NOT NULL,
    words        TEXT NOT NULL,
    PRIMARY KEY (known_seq, claim_number, detail),
    FOREIGN KEY (known_seq, claim_number) REFERENCES statement
) STRICT, WITHOUT ROWID;
