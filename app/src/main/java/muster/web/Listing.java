package muster.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.export.Table;

/**
 * A list of the API: the same rows as the command of its name has.
 *
 * @param own what it can be asked with besides mission, day and point
 * @param example a query that gives rows of the sample reports; empty where none is needed
 */
record Listing(String name, String summary, boolean dated, List<Parameter> own, String example, Answer answer) {
    /** Makes the rows. */
    interface Answer {
        Table rows(Asking asking);
    }

    /** All that it can be asked with. */
    Set<Parameter> parameters() {
        EnumSet<Parameter> all = EnumSet.of(
                Parameter.MISSION,
                Parameter.KNOWN,
                Parameter.FIELDS,
                Parameter.FORMAT,
                Parameter.LIMIT,
                Parameter.AFTER);
        if (dated) {
            all.add(Parameter.AT);
        }
        all.addAll(own);
        return all;
    }
}
