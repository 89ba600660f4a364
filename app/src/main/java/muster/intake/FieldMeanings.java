package muster.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.claim.Field;
import muster.claim.Kind;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.reading.Entry;
import org.jspecify.annotations.Nullable;

/** What a form says of the fields that it asks for. */
public final class FieldMeanings {
    private static final Pattern LISTED = Pattern.compile("`([^`]+)`");

    private FieldMeanings() {}

    /** What a field is for, in a few words. */
    public static String of(Field field) {
        return switch (field) {
            case LOW -> "how many, at least; the same as high for one number";
            case HIGH -> "how many, at most; the same as low for one number";
            case APPROXIMATE -> "whether it is only about so many";
            case UNIT -> "what one of it is";
            case SUBJECT -> "what is counted";
            case READING -> "how the number is meant: how many there are, or how many more or fewer";
            case STATUS -> "how far it has come, in plain steps";
            case RUNG -> "how far it has come, step by step";
            case COMPONENT -> "the part of the forces";
            case DUTY_STATUS -> "under which law they serve";
            case SERVICE -> "the service";
            case SCOPE -> "the part that is counted within the place, such as a unit";
            case AT -> "the day or days on which it is so";
            case TYPE -> "what it is";
            case STATE -> "how far it has come";
            case MODALITY -> "whether it is so, expected, possible, or not so";
            case WHEN -> "the day or days on which it happens or holds";
            case BY -> "who asks, decides, orders or does it";
            case FOR -> "whom it is for; whom a limit binds";
            case ABOUT -> "the id of the entry that it goes on, or words for what it concerns";
            case FROM -> "from when it holds, or who or what it begins with";
            case TO -> "until when it holds, or what it leads to";
            case DECIDER -> "who decides, where somebody else asks";
            case CAPACITY -> "in which capacity they decide, such as acting";
            case ITEM -> "what is asked for or decided; an entry for each item";
            case NUMBER -> "how much of it";
            case PERIOD -> "for how long";
            case CRITERION -> "what the request is judged by";
            case FINDING -> "what was found on it";
            case REASON -> "why it was decided so";
            case PLACES -> "where; several with semicolons between them";
            case SOURCE -> "who says so, nearest to the fact first, with semicolons between them";
            case SAID -> "the day on which they said it";
            case MISSION -> "the mission's id";
        };
    }

    /** The only words that may stand in a field of a kind; empty where others may. Null stands for a figure. */
    public static List<String> words(@Nullable Kind kind, Field field) {
        Optional<List<String>> ofKind = Entry.allowed(kind, field);
        if (ofKind.isPresent()) {
            return ofKind.get();
        }
        boolean onlyWords =
                LISTED.matcher(field.allowed()).replaceAll("").replace(",", "").isBlank();
        return onlyWords ? listed(field) : List.of();
    }

    /** Words that may stand in a field among others. */
    public static List<String> examples(Field field) {
        return switch (field) {
            case UNIT -> List.of("person", "item", "mile", "percent", "USD");
            case CRITERION -> listed(field);
            case CAPACITY -> List.of("acting");
            default -> List.of();
        };
    }

    /** What is understood where nothing is said; empty where nothing is. */
    public static String otherwise(Field field) {
        return switch (field) {
            case READING -> Meaning.LEVEL.word();
            case APPROXIMATE -> "false";
            case MODALITY -> Modality.ASSERTED.word();
            default -> "";
        };
    }

    /** Whether an entry must have it. */
    public static boolean isNeeded(Field field) {
        return field == Field.SUBJECT || field == Field.TYPE;
    }

    /** {@code number}, {@code day}, {@code days}, {@code list} or {@code text}. */
    public static String shape(Field field) {
        return switch (field) {
            case LOW, HIGH -> "number";
            case SAID -> "day";
            case AT, WHEN -> "days";
            case PLACES, SOURCE -> "list";
            default -> "text";
        };
    }

    private static List<String> listed(Field field) {
        return LISTED.matcher(field.allowed())
                .results()
                .map(each -> each.group(1))
                .toList();
    }
}
