-- The step from layout 1 to 2: claims that are no figures, and what people say of claims. An entry may be a judgement now.

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

-- What a person says of a claim; the claim stays as it was read.
CREATE TABLE judgement (
    known_seq    INTEGER PRIMARY KEY REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
    judgement_id TEXT NOT NULL,
    claim_id     TEXT NOT NULL,                   -- of the claim in whatever reading
    act          TEXT NOT NULL,                   -- accept, prefer, reject, correct, rekey, undo
    why          TEXT NOT NULL,                   -- the reason, or empty
    judge        TEXT NOT NULL,                   -- who says so
    undoes       INTEGER REFERENCES judgement,    -- of an undo: the judgement that it takes back
    changes      INTEGER NOT NULL,                -- how many fields it sets
    CHECK ((act = 'undo') = (undoes IS NOT NULL))
) STRICT;

CREATE INDEX judgement_by_claim ON judgement (claim_id, known_seq);

-- What a judgement says that a field of its claim is to be, by the field's name in the output.
CREATE TABLE judgement_change (
    known_seq INTEGER NOT NULL REFERENCES judgement,
    field     TEXT NOT NULL,
    value     TEXT NOT NULL,                      -- empty where the field is to have none
    PRIMARY KEY (known_seq, field)
) STRICT, WITHOUT ROWID;
