-- The index for search: of each text once, and of each claim with its speakers. It holds nothing of its own, so it can be
-- made anew from the tables: INSERT INTO search_index (search_index) VALUES ('rebuild').
--
-- A row is numbered by its entry and, within that, by its claim; 0 is the text. The number must be computed here just as
-- in the view search_source, so that the rows behind a hit are found without looking through all.

CREATE INDEX claim_to_search ON claim (known_seq * 65536 + claim_number);
CREATE INDEX text_to_search ON report_text (known_seq * 65536);

CREATE VIRTUAL TABLE search_index USING fts5 (
    words,
    speaker,
    content = 'search_source',
    content_rowid = 'row_id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

INSERT INTO search_index (search_index) VALUES ('rebuild');
