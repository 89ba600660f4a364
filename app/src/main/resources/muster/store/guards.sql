-- What keeps a ledger append-only. A step to another layout makes all of it anew.

-- An entry is written last, after all that it brings, and seals it: from then on nothing can be added to it.
CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'entries are numbered without a gap'); END;

CREATE TRIGGER entry_is_not_earlier_than_the_last BEFORE INSERT ON entry
WHEN NEW.known_at < (SELECT known_at FROM entry ORDER BY seq DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'time does not go backwards along the entries'); END;

CREATE TRIGGER entry_is_whole BEFORE INSERT ON entry
WHEN NEW.kind <> 'judgement' AND (SELECT claims FROM reading WHERE known_seq = NEW.seq)
        IS NOT (SELECT count(*) FROM claim WHERE known_seq = NEW.seq)
    OR NEW.kind = 'judgement' AND (SELECT changes FROM judgement WHERE known_seq = NEW.seq)
        IS NOT (SELECT count(*) FROM judgement_change WHERE known_seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'an entry has a reading with all its claims, or a judgement with all its changes'); END;

CREATE TRIGGER entry_is_one_thing BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM reading JOIN judgement USING (known_seq) WHERE known_seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'an entry has a reading or a judgement, not both'); END;

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

CREATE TRIGGER byline_comes_with_the_next_entry BEFORE INSERT ON byline
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

CREATE TRIGGER statement_comes_with_the_next_entry BEFORE INSERT ON statement
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER statement_place_comes_with_the_next_entry BEFORE INSERT ON statement_place
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER statement_detail_comes_with_the_next_entry BEFORE INSERT ON statement_detail
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER attribution_link_comes_with_the_next_entry BEFORE INSERT ON attribution_link
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER ground_comes_with_the_next_entry BEFORE INSERT ON ground
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER judgement_comes_with_the_next_entry BEFORE INSERT ON judgement
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER judgement_change_comes_with_the_next_entry BEFORE INSERT ON judgement_change
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER version_band_comes_with_the_next_entry BEFORE INSERT ON version_band
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER near_copy_comes_with_the_next_entry BEFORE INSERT ON near_copy
WHEN NEW.known_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: that entry is sealed'); END;

CREATE TRIGGER judgement_is_about_a_claim BEFORE INSERT ON judgement
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE claim_id = NEW.claim_id)
BEGIN SELECT RAISE(ABORT, 'a judgement is about a claim of this ledger'); END;

CREATE TRIGGER judgement_is_undone_once BEFORE INSERT ON judgement
WHEN NEW.undoes IS NOT NULL AND (
    (SELECT claim_id FROM judgement WHERE known_seq = NEW.undoes AND act <> 'undo') IS NOT NEW.claim_id
    OR EXISTS (SELECT 1 FROM judgement WHERE claim_id = NEW.claim_id AND undoes = NEW.undoes))
BEGIN SELECT RAISE(ABORT, 'an undo takes back a judgement of the same claim that is in force'); END;

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

CREATE TRIGGER statement_is_not_changed BEFORE UPDATE ON statement
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER statement_is_not_deleted BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER statement_place_is_not_changed BEFORE UPDATE ON statement_place
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER statement_place_is_not_deleted BEFORE DELETE ON statement_place
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER statement_detail_is_not_changed BEFORE UPDATE ON statement_detail
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER statement_detail_is_not_deleted BEFORE DELETE ON statement_detail
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER attribution_link_is_not_changed BEFORE UPDATE ON attribution_link
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER attribution_link_is_not_deleted BEFORE DELETE ON attribution_link
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER ground_is_not_changed BEFORE UPDATE ON ground
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER ground_is_not_deleted BEFORE DELETE ON ground
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER judgement_is_not_changed BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER judgement_is_not_deleted BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER judgement_change_is_not_changed BEFORE UPDATE ON judgement_change
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER judgement_change_is_not_deleted BEFORE DELETE ON judgement_change
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER byline_is_not_changed BEFORE UPDATE ON byline
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER byline_is_not_deleted BEFORE DELETE ON byline
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER version_band_is_not_changed BEFORE UPDATE ON version_band
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER version_band_is_not_deleted BEFORE DELETE ON version_band
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;

CREATE TRIGGER near_copy_is_not_changed BEFORE UPDATE ON near_copy
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is changed'); END;
CREATE TRIGGER near_copy_is_not_deleted BEFORE DELETE ON near_copy
BEGIN SELECT RAISE(ABORT, 'the ledger only grows: nothing is deleted'); END;
