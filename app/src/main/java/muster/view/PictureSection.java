package muster.view;

import java.util.Locale;
import muster.account.Row;
import muster.account.Standing;
import muster.claim.Status;

/** What is asked about a mission, each a table of its own: like is shown with like. */
public enum PictureSection {
    THERE("how many are there"),
    LAST_KNOWN("last known, not reported since"),
    BESIDE("held ready, on the way or gone"),
    PLANS("asked for, authorized, ordered or planned"),
    PLANNED_CHANGES("to be added or taken away"),
    CHANGES("added and taken away"),
    SHARES("shares"),
    ELSE("what else is counted");

    private final String title;

    PictureSection(String title) {
        this.title = title;
    }

    /** What the table is headed with, behind its mission. */
    public String title() {
        return title;
    }

    /** As the field {@code section} has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table that a row belongs in. */
    public static PictureSection of(Row row) {
        if (row.cell().isShare()) {
            return SHARES;
        }
        boolean change = row.cell().meaning().isChange();
        if (row.bestStatement().forward()) {
            return change ? PLANNED_CHANGES : PLANS;
        }
        if (change) {
            return CHANGES;
        }
        Status status = row.cell().status();
        if (!row.cell().isStrength() || status == null) {
            return ELSE;
        }
        if (status != Status.IN_PLACE) {
            return BESIDE;
        }
        return row.standing() == Standing.HOLDS ? THERE : LAST_KNOWN;
    }
}
