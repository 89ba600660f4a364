package muster.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.WordSet;

/** Labels in front of a paragraph that say who speaks from here on: in transcripts, hearings and debates. */
final class SpeakerLabels {
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_OFFICE = 12;
    private static final int LONGEST_HEARING_LABEL = 5;
    private static final Pattern OFFICE_HOLDER =
            Pattern.compile("The [A-Z][^()\\n]{5,80} \\((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) )?"
                    + "([A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){1,3})\\)");
    private static final WordSet ADDRESSES = WordSet.of(
            "mr.",
            "mrs.",
            "ms.",
            "miss",
            "dr.",
            "senator",
            "chairman",
            "chairwoman",
            "general",
            "admiral",
            "gen.",
            "adm.",
            "secretary",
            "colonel",
            "mayor",
            "governor",
            "sheriff",
            "representative");
    private static final WordSet OF = WordSet.of("for", "of");
    private static final WordSet OFFICES = Speeches.LISTS.list("office");
    private static final WordSet ASKING = Speeches.LISTS.list("asking");

    private final Pack pack;
    private final Document document;
    private final Memory memory;

    SpeakerLabels(Pack pack, Document document, Memory memory) {
        this.pack = pack;
        this.document = document;
        this.memory = memory;
    }

    /** "GEN. KRAMER: Good morning", "Pat (00:02):": who speaks from here on; a question by the press belongs to nobody. */
    void opens(Scene scene) {
        Words words = scene.words();
        Matcher holder = OFFICE_HOLDER.matcher(
                words.sentence().block().span().in(document.text()).strip());
        if (holder.matches()) {
            // records of a parliament name the minister who speaks from here on
            speaks(List.of(named(holder.group(1))));
            return;
        }
        if (isHearingLabel(scene)) {
            speaks(List.of(named(words.span(0, words.size() - 1).in(document.text()))));
            return;
        }
        int start = behindTime(words, 0);
        int end = nameEnd(words, start);
        int at = behindTime(words, end);
        // "General Hank Kramer: (01:54)"
        boolean timeBehind = words.lower(end).equals(":") && behindTime(words, end + 1) > end + 1;
        boolean timed = start > 0 || at > end || timeBehind;
        boolean colon = words.lower(at).equals(":") || timed && at >= words.size();
        if (end == start || !colon) {
            return;
        }
        String label = words.span(start, end).in(document.text());
        boolean office = isOffice(label) && words.tag(at + 1) != Tag.NUMBER;
        boolean alone = office && at + 1 >= words.size();
        boolean question = ASKING.contains(label.toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        boolean person = isPerson(scene, end, label);
        boolean known = office
                && document.text().indexOf(label) < words.sentence().span().begin();
        boolean looksSo = timed || alone || person || question || known || isInCapitals(words, end);
        boolean isSo = timed || office || person || !isNoun(label) && repeats(label);
        if (!looksSo || !isSo) {
            return;
        }
        speaks(question ? List.of() : List.of(named(label)));
    }

    private void speaks(List<Link> speaker) {
        memory.label(speaker);
        memory.speaker(memory.label());
    }

    private static Link named(String name) {
        return new Link(name, LinkKind.NAMED, 1);
    }

    /** "Mr. Kramer. Thank you, Madam Chairwoman.": how records of hearings name who speaks. */
    private static boolean isHearingLabel(Scene scene) {
        Words words = scene.words();
        if (words.sentence().block().kind() != BlockKind.BODY
                || words.size() < 3
                || words.size() > LONGEST_HEARING_LABEL
                || !words.lower(words.size() - 1).equals(".")
                || !ADDRESSES.contains(words.lower(0))) {
            return false;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (!words.token(i).isCapitalized()) {
                return false;
            }
        }
        return true;
    }

    /** "Ann Kramer: Thank you, Minister": a name in front of a paragraph, of somebody whom the report names elsewhere. */
    private boolean isPerson(Scene scene, int end, String label) {
        Words words = scene.words();
        BlockKind kind = words.sentence().block().kind();
        boolean heading = kind != BlockKind.BODY && kind != BlockKind.ITEM;
        String lower = label.toLowerCase(Locale.ROOT);
        if (heading
                || pack.source(lower) != null
                || pack.force(lower) != null
                || end < 2
                || end > LONGEST_NAME
                || end + 1 >= words.size()
                || !words.token(end + 1).isCapitalized()) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (words.tag(i) != Tag.NAME || words.token(i).isAllCaps()) {
                return false;
            }
        }
        boolean place = scene.places().stream().anyMatch(mention -> mention.from() == 0);
        String text = document.text();
        return !place && !isNoun(label) && text.indexOf(label, text.indexOf(label) + 1) > 0;
    }

    /** "[03:12] GENERAL KRAMER:", "Pat (00:02):": where a time in brackets ends; the given token where there is none. */
    private static int behindTime(Words words, int from) {
        boolean opens = words.lower(from).equals("[") || words.lower(from).equals("(");
        if (!opens || words.tag(from + 1) != Tag.NUMBER) {
            return from;
        }
        int at = from + 1;
        while (at < words.size()
                && !words.lower(at).equals("]")
                && !words.lower(at).equals(")")) {
            at++;
        }
        return at + 1;
    }

    /** Where a label ends that may have an office behind the name: "ANN KRAMER, MINISTER FOR DEFENCE". */
    private static int nameEnd(Words words, int from) {
        int at = capitalsEnd(words, from, LONGEST_LABEL);
        if (at > from && OFFICES.contains(words.lower(from)) && OF.contains(words.lower(at))) {
            // "Minister for Defence:"
            at = capitalsEnd(words, at + 1, LONGEST_LABEL);
        }
        if (!words.lower(at).equals(",") || at == from) {
            return at;
        }
        int office = capitalsEnd(words, at + 1, LONGEST_OFFICE);
        boolean label = office > at + 1 && words.lower(office).equals(":") && isInCapitals(words, office);
        return label ? office : at;
    }

    private static int capitalsEnd(Words words, int from, int longest) {
        int at = from;
        while (at < words.size() && at < from + longest && words.token(at).isCapitalized()) {
            at++;
        }
        return at;
    }

    private static boolean isInCapitals(Words words, int end) {
        for (int i = 0; i < end; i++) {
            if (!words.token(i).isAllCaps() && words.token(i).form().length() > 2) {
                return false;
            }
        }
        return true;
    }

    /** "TROOPS: 800" is a label of what is counted. */
    private boolean isNoun(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return pack.noun(lower) != null || pack.noun(Lexicon.bundled().singular(lower)) != null;
    }

    /** "THE PRESIDENT:", "SENIOR ADMINISTRATION OFFICIAL:": a label that needs no second one to be known as one. */
    private boolean isOffice(String label) {
        String[] parts = label.toLowerCase(Locale.ROOT).split("[ ,]+");
        for (String part : parts) {
            if (OFFICES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(String label) {
        String text = document.text();
        int first = text.indexOf(label + ":");
        boolean questions = text.contains("\nQ:") || text.contains("QUESTION:");
        return questions || first >= 0 && text.indexOf(label + ":", first + 1) > 0;
    }
}
