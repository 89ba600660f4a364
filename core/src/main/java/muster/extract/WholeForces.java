package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Numbers that tell how many a force has on its rolls, or a vehicle holds, and so of nobody who is on a mission. */
final class WholeForces {
    private static final WordSet ROOM = WordSet.of("room", "space", "seats");
    private static final WordSet MEMBERS = WordSet.of("member", "soldier", "troop");
    private static final WordSet IN_ALL = WordSet.of("altogether", "nationwide");

    private final Words words;

    WholeForces(Words words) {
        this.words = words;
    }

    boolean are(Occurrence one) {
        return isRoom(one) || isRoll(one);
    }

    /** "has room for 11 soldiers". */
    private static boolean isRoom(Occurrence one) {
        Role role = one.role();
        return role.preposition().equals("for") && ROOM.contains(role.noun()) && isOfForce(one);
    }

    /** "Of its some 8,500 members, about 1,000 are in Iraq", "has around 130,000 members altogether". */
    private boolean isRoll(Occurrence one) {
        if (!isOfForce(one)) {
            return false;
        }
        int from = one.amount().from();
        int own = words.tag(from - 1) == Tag.POSSESSIVE ? from - 1 : from - 2;
        int behind = one.counted().to();
        boolean opens = words.tag(own) == Tag.POSSESSIVE
                && own == 1
                && words.lower(0).equals("of")
                && words.lower(behind).equals(",");
        return opens || IN_ALL.contains(words.lower(behind)) || words.phraseAt(behind, "in", "its", "ranks");
    }

    private static boolean isOfForce(Occurrence one) {
        return MEMBERS.contains(one.counted().head())
                || one.counted().noun() != null && one.counted().noun().words().endsWith("member");
    }
}
