package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Force;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table by its heading: "County / Guard members / people rescued", and then "Perry: 88 / 201". A row
 * counts from the right, since what stands left of its first number is a name.
 */
final class TableColumns {
    private static final WordSet BARS = WordSet.of("/", "|", "¦");

    private final Pack pack;
    private List<Column> columns = List.of();

    TableColumns(Pack pack) {
        this.pack = pack;
    }

    /** What a column counts: its noun, or null. */
    private record Column(@Nullable Noun noun, Force force, boolean forceSaid) {}

    /** The scene, with the nouns of the columns where it is a row of the table above it. */
    Scene in(Scene scene) {
        if (scene.amounts().isEmpty()) {
            columns = heading(scene);
            return scene;
        }
        if (columns.isEmpty() || !isRow(scene)) {
            columns = List.of();
            return scene;
        }
        List<Counted> counted = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        int first = columns.size() - scene.amounts().size();
        for (int i = 0; i < scene.amounts().size(); i++) {
            Column column = columns.get(first + i);
            Noun noun = column.noun();
            Counted own = scene.counted().get(i);
            Amount amount = scene.amounts().get(i);
            if (noun != null && own.isElliptic()) {
                counted.add(counted(amount, noun, column));
                roles.add(new Role(Role.Kind.FRAGMENT, null, "", "", null));
            } else {
                counted.add(own);
                roles.add(scene.roles().get(i));
            }
        }
        return new Scene(
                scene.words(), scene.amounts(), scene.times(), scene.places(), scene.speeches(), counted, roles);
    }

    private static Counted counted(Amount amount, Noun noun, Column column) {
        return new Counted(
                amount.core(),
                amount.next(),
                noun,
                noun.words(),
                column.force(),
                column.forceSaid(),
                "",
                "noun.column");
    }

    /** Whether the numbers stand apart by bars, one a column at most. */
    private boolean isRow(Scene scene) {
        List<Amount> amounts = scene.amounts();
        for (int i = 1; i < amounts.size(); i++) {
            if (!BARS.contains(scene.words().lower(amounts.get(i).from() - 1))) {
                return false;
            }
        }
        return amounts.size() > 1 && amounts.size() <= columns.size();
    }

    private static boolean hasBar(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (BARS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Column> heading(Scene scene) {
        Words words = scene.words();
        if (!hasBar(words)) {
            return List.of();
        }
        List<Column> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size()
                    || BARS.contains(words.lower(i)) && !words.token(i).glued()) {
                if (i > from) {
                    found.add(column(scene, from, i));
                }
                from = i + 1;
            }
        }
        boolean counts = found.stream().anyMatch(column -> column.noun() != null);
        return found.size() > 1 && counts ? found : List.of();
    }

    private Column column(Scene scene, int from, int to) {
        Words words = scene.words();
        KnownNouns nouns = new KnownNouns(pack, words);
        NounPhrases phrases = new NounPhrases(pack, words, nouns, scene.times(), scene.amounts());
        VerbGroup verb = words.verbGroups().stream()
                .filter(group -> group.from() > from && group.from() < to)
                .findFirst()
                .orElse(null);
        int end = verb == null ? to : verb.from();
        Noun noun = null;
        for (int last = from + 1; last <= end && words.tag(last - 1) != Tag.PREPOSITION; last++) {
            Noun one = nouns.endingAt(from, last);
            noun = one == null ? noun : one;
        }
        ForceWords.Said said =
                new ForceWords(pack, words, phrases).in(from, end).with(noun == null ? Force.UNSAID : noun.force());
        return new Column(noun, said.force(), said.any());
    }
}
