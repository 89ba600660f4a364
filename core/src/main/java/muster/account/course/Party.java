package muster.account.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import muster.account.Testimony;
import muster.claim.Detail;
import org.jspecify.annotations.Nullable;

/** Somebody who asks, decides, commands or is bound, under whichever of the names that reports use. */
record Party(String name) {
    private static final Set<String> SAY_NOTHING =
            Set.of("the", "of", "and", "for", "a", "an", "u", "s", "us", "these");

    /** Words that stand for whichever force is spoken of. */
    private static final Set<String> ANY_FORCE = Set.of(
            "they",
            "it",
            "we",
            "those",
            "them",
            "all",
            "none",
            "no",
            "any",
            "most",
            "our",
            "their",
            "military",
            "troops",
            "troop",
            "forces",
            "force",
            "soldiers",
            "personnel",
            "service",
            "members",
            "which",
            "who",
            "that",
            "additional",
            "more",
            "deployed",
            "being",
            "sent");

    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "he", "she", "it", "they", "them", "those", "these", "who", "which");
    private static final int SHORTEST_ACRONYM = 2;

    /** Null where no name is told. */
    static @Nullable Party of(@Nullable String name) {
        return name == null || name.isBlank() ? null : new Party(name.strip());
    }

    /** A force; null where the words tell none in particular: "they", "the troops". */
    static @Nullable Party ofForce(@Nullable String name) {
        Party party = of(name);
        return party == null || !party.isParticular() ? null : party;
    }

    /** Whether it is more than a word for whichever force is spoken of: "they", "the troops". */
    boolean isParticular() {
        return !ANY_FORCE.containsAll(words(name));
    }

    boolean isPronoun() {
        return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Who does it, as far as it is told by more than a pronoun. */
    static @Nullable Party ofPerson(Testimony testimony) {
        String by = testimony.detail(Detail.BY);
        Party party = of(by);
        return party == null || party.isPronoun() ? null : party;
    }

    /** Whether both names may stand for one: the same words, all of them in the longer name, or its initials. */
    boolean isSame(Party other) {
        if (name.equals(other.name)) {
            return true;
        }
        List<String> own = words(name);
        List<String> others = words(other.name);
        if (own.isEmpty() || others.isEmpty()) {
            return name.equalsIgnoreCase(other.name);
        }
        return own.containsAll(others) || others.containsAll(own) || isAcronym(own, others) || isAcronym(others, own);
    }

    /** Whether nothing speaks against their being one: a name that is not told may be any. */
    static boolean mayBeSame(@Nullable Party one, @Nullable Party other) {
        return one == null || other == null || one.isSame(other);
    }

    private static boolean isAcronym(List<String> shorter, List<String> longer) {
        if (shorter.size() != 1 || longer.size() < SHORTEST_ACRONYM) {
            return false;
        }
        String initials = longer.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return shorter.getFirst().equals(initials);
    }

    /** Without case, points and articles: "the U.S. Army's" is "army". */
    private static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").replace(".", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
                .toList();
    }
}
