-- What makes questions about one mission fast; the tables are the same without it.
CREATE INDEX figure_by_mission ON figure (mission, known_seq);
CREATE INDEX statement_by_mission ON statement (mission, known_seq);
