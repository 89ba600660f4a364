-- The step from layout 4 to 5: who wrote a report, where manifest, page or text tell it.

CREATE TABLE byline (
    known_seq INTEGER PRIMARY KEY REFERENCES reading DEFERRABLE INITIALLY DEFERRED,
    author    TEXT NOT NULL                       -- as written; several names stand as they do there
) STRICT;
