package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.claim.Figure;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Quantity;
import muster.ledger.Copy;
import org.jspecify.annotations.Nullable;

/** Rule 3: traces figures that are copied or relayed to the report that has them on its own account. */
public final class Origins {
    /** So much of the words of the shorter sentence stands in the other: copies are shortened, and edited a little. */
    private static final double SAME_SENTENCE = 0.7;

    /** A relay follows what it relays within days; a number of long before is another occasion. */
    private static final int RELAYED_WITHIN_DAYS = 14;

    /** Of one day, who relays another comes after him. */
    private final Comparator<Evidence> firstPublished = Comparator.comparing(
                    Origins::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(statement -> relays(statement))
            .thenComparing(statement -> statement.recorded().reportId())
            .thenComparing(statement -> statement.figure().span())
            .thenComparing(Evidence::id);

    /** Of each copy, and of each report that has copies, the original. */
    private final Map<String, String> groups = new HashMap<>();

    private final Map<String, List<Evidence>> byOutlet = new HashMap<>();
    private final Map<String, List<Evidence>> byGroup = new HashMap<>();

    /** Of each report the outlets that it relays, in any of its figures. */
    private final Map<String, Set<String>> relayedByReport = new HashMap<>();

    private final Set<String> relayed = new HashSet<>();

    private Origins(List<Evidence> statements, List<Copy> copies) {
        for (Evidence statement : statements) {
            String outlet = relayed(statement);
            if (outlet != null) {
                relayed.add(outlet);
                relayedByReport
                        .computeIfAbsent(statement.recorded().reportId(), report -> new TreeSet<>())
                        .add(outlet);
            }
        }
        for (Copy copy : copies) {
            groups.put(copy.reportId(), copy.originalId());
            groups.put(copy.originalId(), copy.originalId());
        }
    }

    /**
     * The same figures in the same order, those that only repeat another one of them with the one that they repeat. What a
     * copy has besides its original stands on its own account.
     *
     * @param statements all that are known of some reports, in any order
     */
    public static List<Evidence> traced(List<Evidence> statements, List<Copy> copies) {
        Origins origins = new Origins(statements, copies);
        Map<String, Evidence> traced = new HashMap<>();
        statements.stream()
                .filter(origins::mayMatter)
                .sorted(origins.firstPublished)
                .forEach(statement -> traced.put(statement.id(), origins.traced(statement)));
        return statements.stream()
                .map(statement -> Objects.requireNonNull(traced.getOrDefault(statement.id(), statement)))
                .toList();
    }

    /** Most reports are no copies, and neither relay others nor are relayed. */
    private boolean mayMatter(Evidence statement) {
        return groups.containsKey(statement.recorded().reportId())
                || relays(statement)
                || relayed.contains(outlet(statement));
    }

    private boolean relays(Evidence statement) {
        return relayedByReport.containsKey(statement.recorded().reportId());
    }

    private Evidence traced(Evidence statement) {
        String group = groups.get(statement.recorded().reportId());
        Evidence original = group == null ? null : copied(statement, byGroup.getOrDefault(group, List.of()));
        for (String outlet : relayedBy(statement)) {
            if (original == null) {
                original = relayed(statement, byOutlet.getOrDefault(outlet, List.of()));
            }
        }
        if (original != null) {
            return statement.repeating(original);
        }
        if (group != null) {
            byGroup.computeIfAbsent(group, first -> new ArrayList<>()).add(statement);
        }
        byOutlet.computeIfAbsent(outlet(statement), outlet -> new ArrayList<>()).add(statement);
        return statement;
    }

    /** The latest before it with the same figure in the same sentence, for an outlet may restate what it said. */
    private static @Nullable Evidence copied(Evidence statement, List<Evidence> earlier) {
        for (Evidence other : earlier.reversed()) {
            if (!outlet(other).equals(outlet(statement))
                    && sameFigure(statement.figure(), other.figure())
                    && sameSentence(statement.sentence(), other.sentence())) {
                return other;
            }
        }
        return null;
    }

    private static @Nullable Evidence relayed(Evidence statement, List<Evidence> earlier) {
        LocalDate day = published(statement);
        if (day == null) {
            return null;
        }
        for (Evidence other : earlier.reversed()) {
            LocalDate told = published(other);
            if (told == null || told.isBefore(day.minusDays(RELAYED_WITHIN_DAYS))) {
                return null;
            }
            if (sameFigure(statement.figure(), other.figure()) && samePlace(statement, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameFigure(Figure one, Figure other) {
        return one.subject() == other.subject()
                && one.meaning() == other.meaning()
                && Objects.equals(one.mission(), other.mission())
                && sameQuantity(one.quantity(), other.quantity());
    }

    private static boolean sameQuantity(Quantity one, Quantity other) {
        return one.unit().equals(other.unit()) && one.bounds().equals(other.bounds());
    }

    private static boolean samePlace(Evidence one, Evidence other) {
        List<String> places = one.figure().places();
        return new HashSet<>(places).equals(new HashSet<>(other.figure().places()));
    }

    private static boolean sameSentence(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        double common = words.stream().filter(others::contains).count();
        return common >= SAME_SENTENCE * Math.min(words.size(), others.size());
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /**
     * The outlets that may have told it. Who relays one names it once and goes on with "the official" and "the paper"; so
     * what nobody else stands behind by name may come from there, too.
     */
    private Set<String> relayedBy(Evidence statement) {
        Set<String> named = relayedByReport.getOrDefault(statement.recorded().reportId(), Set.of());
        String own = relayed(statement);
        List<Link> chain = statement.figure().attribution().chain();
        boolean nameless = chain.isEmpty() || chain.getFirst().kind() == LinkKind.ANONYMOUS;
        if (own == null) {
            return nameless ? named : Set.of();
        }
        // "The Post" is The Washington Post, where that is named beside it.
        return named.stream().filter(outlet -> outlet.endsWith(own)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The outlet that it names as having told it, or null where it names none or itself. */
    private static @Nullable String relayed(Evidence statement) {
        return statement.figure().attribution().chain().stream()
                .filter(link -> Speaker.kind(link) == LinkKind.OUTLET)
                .map(Link::name)
                .map(Outlets::key)
                .filter(name -> !name.equals(outlet(statement)))
                .findFirst()
                .orElse(null);
    }

    private static String outlet(Evidence statement) {
        return Outlets.key(statement.recorded().report().outlet());
    }

    private static @Nullable LocalDate published(Evidence statement) {
        return statement.recorded().report().published();
    }
}
