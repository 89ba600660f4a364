package muster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.claim.Link;
import muster.claim.LinkKind;
import org.jspecify.annotations.Nullable;

/** The speakers that a report has named so far: what a surname, "the official" or "she" stands for. */
final class KnownSpeakers {
    private final Map<String, Link> persons = new HashMap<>();
    private final Map<String, Link> roles = new HashMap<>();
    private @Nullable Link lastPerson;

    /** Takes note of those who speak. */
    void heard(List<Link> links) {
        links.forEach(this::note);
    }

    /** Takes note of a person who only acts: "Hamano would have none of it". */
    void seen(Link person) {
        note(person(person));
    }

    private void note(Link link) {
        switch (link.kind()) {
            case NAMED -> {
                if (link.name().contains(" ")) {
                    persons.put(lastWord(link.name()), link);
                }
                lastPerson = link;
            }
            case ROLE, ANONYMOUS -> {
                if (link.name().contains(" ")) {
                    roles.put(lastWord(link.name()), link);
                }
                if (link.count() <= 1 && !link.name().endsWith("s")) {
                    lastPerson = link;
                }
            }
            case ORGANISATION, DOCUMENT, OUTLET -> {}
        }
    }

    /** Whom "he" or "she" means, or null. */
    @Nullable
    Link lastPerson() {
        return lastPerson;
    }

    /** A person by the full name under which the report introduced them. */
    Link person(Link link) {
        boolean surname = link.kind() == LinkKind.NAMED && !link.name().contains(" ");
        return surname ? persons.getOrDefault(lastWord(link.name()), link) : link;
    }

    /** Whether somebody of this surname has spoken. */
    boolean knows(String surname) {
        return persons.containsKey(lastWord(surname));
    }

    /** "the official" is the senior defense official of before. */
    Link role(Link link) {
        boolean bare = (link.kind() == LinkKind.ROLE || link.kind() == LinkKind.ANONYMOUS)
                && !link.name().contains(" ");
        return bare ? roles.getOrDefault(lastWord(link.name()), link) : link;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
