package muster.size;

import java.time.LocalDate;
import java.util.List;

/**
 * A mission that never was: where and when it is, and how strong. Numbers follow from day and place, so that reports of
 * one day agree unless they mean not to.
 *
 * @param id the id of the mission
 * @param area what all of it is called
 * @param states its parts, each with towns of its own
 * @param begin its first day
 * @param days how long it lasts
 * @param share how much of all reports are about it, in percent
 */
record Theatre(String id, String area, List<State> states, LocalDate begin, int days, int share) {
    /** A state, with towns in it as the gazetteer has them. */
    record State(String name, List<String> towns) {}

    private static final State TEXAS = new State(
            "Texas", List.of("El Paso", "Laredo", "Brownsville", "McAllen", "Del Rio", "Eagle Pass", "Donna"));
    private static final State ARIZONA = new State("Arizona", List.of("Nogales", "Yuma", "Tucson", "Douglas"));
    private static final State CALIFORNIA = new State("California", List.of("San Diego", "Calexico", "San Ysidro"));
    private static final State NEW_MEXICO = new State("New Mexico", List.of("Las Cruces", "Deming"));
    private static final State LOUISIANA = new State("Louisiana", List.of("New Orleans", "Baton Rouge", "Lafayette"));
    private static final State FLORIDA = new State("Florida", List.of("Miami", "Tampa", "Fort Myers", "Tallahassee"));
    private static final State IOWA = new State("Iowa", List.of("Des Moines", "Cedar Rapids", "Davenport"));
    private static final State MISSOURI = new State("Missouri", List.of("St. Louis", "Kansas City", "Jefferson City"));
    private static final State OREGON = new State("Oregon", List.of("Portland", "Medford", "Bend"));
    private static final State MONTANA = new State("Montana", List.of("Missoula", "Helena"));
    private static final State OHIO = new State("Ohio", List.of("Columbus", "Toledo", "Dayton"));
    private static final State GEORGIA = new State("Georgia", List.of("Atlanta", "Savannah"));

    /** The largest first: half of all reports are about one mission, as in the ledger of a desk that follows one. */
    static final List<Theatre> ALL = List.of(
            new Theatre(
                    "southwest-border",
                    "US-Mexico border",
                    List.of(TEXAS, ARIZONA, CALIFORNIA, NEW_MEXICO),
                    LocalDate.of(2018, 4, 4),
                    2190,
                    50),
            new Theatre("gulf-storms", "Gulf Coast", List.of(LOUISIANA, FLORIDA), LocalDate.of(2017, 8, 20), 1460, 20),
            new Theatre("river-floods", "Midwest", List.of(IOWA, MISSOURI), LocalDate.of(2019, 3, 14), 1095, 10),
            new Theatre("forest-fires", "Northwest", List.of(OREGON, MONTANA), LocalDate.of(2020, 7, 1), 730, 8),
            new Theatre("city-unrest", "Ohio", List.of(OHIO), LocalDate.of(2020, 5, 29), 120, 5),
            new Theatre("capitol-guard", "Georgia", List.of(GEORGIA), LocalDate.of(2021, 1, 6), 150, 3),
            new Theatre("border-floods", "South Texas", List.of(TEXAS), LocalDate.of(2018, 6, 20), 60, 3),
            new Theatre("training-lanes", "Southwest", List.of(ARIZONA), LocalDate.of(2022, 2, 1), 365, 1));

    /** How many are at a place of the mission on a day: it grows, stays, and shrinks again, in steps of ten days. */
    int strength(int state, int town, long day) {
        long step = day / 10;
        double course = 0.4 + 0.6 * Math.sin(Math.PI * (step * 10) / days) + 0.1 * Math.sin(step * 1.7);
        int most = 240 + 40 * state + 60 * town;
        return (int) Math.round(most * course / 10) * 10;
    }

    /** All in a state. */
    int strength(int state, long day) {
        int sum = 0;
        for (int town = 0; town < states.get(state).towns().size(); town++) {
            sum += strength(state, town, day);
        }
        return sum;
    }

    /** All of the mission. */
    int strength(long day) {
        int sum = 0;
        for (int state = 0; state < states.size(); state++) {
            sum += strength(state, day);
        }
        return sum;
    }

    /** The mission that a number from 0 to 99 falls on. */
    static Theatre of(int percent) {
        int reached = 0;
        for (Theatre theatre : ALL) {
            reached += theatre.share;
            if (percent < reached) {
                return theatre;
            }
        }
        return ALL.getLast();
    }
}
