-- Views for common questions. They hold nothing, so a step to another layout makes them all anew.

-- Each reading with the entry that superseded it: what was known at N is
-- WHERE known_seq <= N AND (superseded_seq IS NULL OR superseded_seq > N).
CREATE VIEW reading_history AS
SELECT reading.*,
    (SELECT min(later.known_seq) FROM reading AS later
        WHERE later.report_id = reading.report_id AND later.known_seq > reading.known_seq) AS superseded_seq
FROM reading;

CREATE VIEW report_overview AS
SELECT name, published, published_basis, published_candidates, publisher, title, url,
    (SELECT author FROM byline WHERE byline.known_seq = latest.known_seq) AS author,
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

-- The figures of the latest reading of each report, as they were read; "judgement" says what people say of them.
CREATE VIEW current_figure AS
SELECT figure_history.*, (SELECT act FROM current_judgement WHERE claim_id = figure_history.id) AS judgement
FROM figure_history WHERE superseded_seq IS NULL;

-- Every statement of every reading: what reports say besides their figures. Details are "name: words" in one text.
CREATE VIEW statement_history AS
SELECT claim.claim_id AS id, reading.name AS report, claim.span_begin, claim.span_end, claim.quote,
    claim.kind, type, state, modality,
    coalesce((SELECT group_concat(place, '; ') FROM (SELECT place FROM statement_place
        WHERE statement_place.known_seq = statement.known_seq
            AND statement_place.claim_number = statement.claim_number
        ORDER BY place_number)), '') AS places,
    valid AS at, valid_first, valid_last, said, reading.published, reading.known_seq, entry.known_at,
    coalesce((SELECT group_concat(name, '; ') FROM (SELECT name FROM attribution_link
        WHERE attribution_link.known_seq = statement.known_seq
            AND attribution_link.claim_number = statement.claim_number
        ORDER BY link_number)), '') AS attribution,
    direct, carried,
    coalesce((SELECT group_concat(detail || ': ' || words, '; ') FROM (SELECT detail, words FROM statement_detail
        WHERE statement_detail.known_seq = statement.known_seq
            AND statement_detail.claim_number = statement.claim_number
        ORDER BY detail)), '') AS details,
    mission, claim.block, sentence, rule, confidence,
    reading.publisher, reading.url, reading.report_id, reading.version_number AS version, reading.superseded_seq
FROM statement
    JOIN claim USING (known_seq, claim_number)
    JOIN reading_history AS reading USING (known_seq)
    JOIN entry ON entry.seq = statement.known_seq;

-- The statements of the latest reading of each report, likewise.
CREATE VIEW current_statement AS
SELECT statement_history.*,
    (SELECT act FROM current_judgement WHERE claim_id = statement_history.id) AS judgement
FROM statement_history WHERE superseded_seq IS NULL;

-- Every judgement, with the one that took it back.
CREATE VIEW judgement_history AS
SELECT judgement_id AS id, claim_id, act,
    coalesce((SELECT group_concat(field || '=' || value, '; ') FROM (SELECT field, value FROM judgement_change
        WHERE judgement_change.known_seq = judgement.known_seq ORDER BY field)), '') AS changes,
    why, judge, known_seq, entry.known_at, undoes AS undoes_seq,
    (SELECT undo.known_seq FROM judgement AS undo WHERE undo.claim_id = judgement.claim_id
        AND undo.undoes = judgement.known_seq) AS undone_seq,
    (SELECT reading.name FROM claim JOIN reading USING (known_seq)
        WHERE claim.claim_id = judgement.claim_id ORDER BY known_seq DESC LIMIT 1) AS report
FROM judgement JOIN entry ON entry.seq = judgement.known_seq;

-- The latest judgement of each claim that is in force.
CREATE VIEW current_judgement AS
SELECT * FROM judgement_history AS latest
WHERE act <> 'undo' AND undone_seq IS NULL
    AND NOT EXISTS (SELECT 1 FROM judgement AS later WHERE later.claim_id = latest.claim_id
        AND later.known_seq > latest.known_seq AND later.act <> 'undo'
        AND NOT EXISTS (SELECT 1 FROM judgement AS undo
            WHERE undo.claim_id = later.claim_id AND undo.undoes = later.known_seq));

-- What the index for search holds; its rows are numbered as search.sql says.
CREATE VIEW search_source AS
SELECT known_seq * 65536 + claim_number AS row_id, quote AS words,
    coalesce((SELECT group_concat(name, '; ') FROM (SELECT name FROM attribution_link
        WHERE attribution_link.known_seq = claim.known_seq AND attribution_link.claim_number = claim.claim_number
        ORDER BY link_number)), '') AS speaker
FROM claim
UNION ALL
SELECT known_seq * 65536, text, '' FROM report_text;

CREATE VIEW ledger_log AS
SELECT entry.seq, entry.known_at, entry.kind, reading.name AS report,
    'version ' || version_number || ', ' || claims || iif(claims = 1, ' claim', ' claims')
        || iif(published IS NULL, ', publication day unknown',
            ', published ' || published || ' (' || published_basis || ')')
        || ', rules ' || rules || ', pack ' || pack AS detail
FROM entry JOIN reading ON reading.known_seq = entry.seq
UNION ALL
SELECT entry.seq, entry.known_at, entry.kind, report,
    act || ' ' || claim_id || iif(changes = '', '', ': ' || changes) || ', by ' || judge
        || iif(why = '', '', ': ' || why)
FROM entry JOIN judgement_history ON judgement_history.known_seq = entry.seq
ORDER BY 1 DESC;

-- What is what, for those who open this file without its program.
CREATE VIEW about (name, holds) AS VALUES
    ('(this file)', 'A Muster ledger: what reports say of a mission, by whom and when. Rows are only added.'),
    ('report_overview', 'view: one row a report, as of its latest reading'),
    ('current_figure', 'view: the figures of the latest reading of each report, all fields; start here'),
    ('figure_history', 'view: the same of every reading, with the entry that superseded it'),
    ('current_statement', 'view: the statements of the latest reading of each report: requests, tasks, limits ...'),
    ('statement_history', 'view: the same of every reading, with the entry that superseded it'),
    ('current_judgement', 'view: what people say of claims: of each claim the latest that is in force'),
    ('judgement_history', 'view: all that people said of claims, with what was taken back'),
    ('reading_history', 'view: every reading, with the entry that superseded it'),
    ('search_source', 'view: what search_index holds'),
    ('search_index', 'the words of texts, claims and speakers, for search; made from the other tables'),
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
    ('statement', 'a claim that is no figure: what it is about, where that stands and how it is meant'),
    ('statement_place', 'the places of a statement'),
    ('statement_detail', 'what else a statement tells: by whom, for whom, of what'),
    ('byline', 'who wrote a report'),
    ('attribution_link', 'who says so, link by link, nearest to the fact first'),
    ('ground', 'why a field of a claim is what it is'),
    ('judgement', 'what a person says of a claim, and why'),
    ('judgement_change', 'what a judgement says that a field of its claim is to be'),
    ('version_band', 'hashes of the words of versions: near copies have some in common'),
    ('near_copy', 'two versions that have most of their words in common');
