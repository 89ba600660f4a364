-- The step from layout 3 to 4: no row more, only what is sooner found. An entry is written last, and SQLite then looks for
-- all rows that were waiting for it; without these it would look through the whole tables, longer with every report.
CREATE INDEX report_by_entry ON report (known_seq);
CREATE INDEX report_text_by_entry ON report_text (known_seq);
CREATE INDEX version_by_entry ON version (known_seq);
CREATE INDEX near_copy_by_entry ON near_copy (known_seq);
