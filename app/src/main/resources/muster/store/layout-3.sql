-- The step from layout 2 to 3: which texts are copies of one another.

-- The bands of a signature of the words of a version, furniture left out. Versions that have a band in common may be
-- near copies. A version with too few words has none.
CREATE TABLE version_band (
    band      INTEGER NOT NULL,                   -- a hash of the band and what stands in it
    known_seq INTEGER NOT NULL,                   -- of the version: an entry brings one at most
    PRIMARY KEY (band, known_seq)
) STRICT, WITHOUT ROWID;

-- Two versions that have most of their words in common, of whatever report; it came with the later one. Each that has
-- words enough to tell is a near copy of itself.
CREATE TABLE near_copy (
    version_id    TEXT NOT NULL REFERENCES version,
    of_version_id TEXT NOT NULL REFERENCES version,
    shared        REAL NOT NULL CHECK (shared BETWEEN 0 AND 1), -- how much of the shorter one stands in the other
    known_seq     INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (version_id, of_version_id)
) STRICT, WITHOUT ROWID;
