package muster.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import muster.place.GazetteerFile.Standing;

/** Looks names up as they are written. */
final class Names {
    /** A name of more tokens than this there is none. */
    private static final int LONGEST = 12;

    private static final Pattern BEHIND_FIRST_WORD = Pattern.compile("[ ,].*");

    private static final Standing[] STANDINGS = Standing.values();
    private static final PlaceKind[] KINDS = PlaceKind.values();

    private final GazetteerFile file;

    Names(GazetteerFile file) {
        this.file = file;
    }

    /** The numbers of the places that a name can stand for in one of these ways, the most important first. */
    List<Integer> places(String written, List<Standing> ways) {
        List<Integer> places = new ArrayList<>();
        for (int name : matchingWritten(written)) {
            for (int i = file.firstPosting()[name]; i < file.firstPosting()[name + 1]; i++) {
                int place = file.postings()[i] >>> 2;
                if (ways.contains(STANDINGS[file.postings()[i] & 3]) && !places.contains(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** The first words, in lower case, of all that stands for a place of a kind. */
    Set<String> firstWords(PlaceKind kind) {
        Set<String> words = new HashSet<>();
        for (int name = 0; name < file.names().count(); name++) {
            for (int i = file.firstPosting()[name]; i < file.firstPosting()[name + 1]; i++) {
                if (KINDS[file.kinds()[file.postings()[i] >>> 2]] == kind) {
                    words.add(BEHIND_FIRST_WORD
                            .matcher(file.names().get(name).toLowerCase(Locale.ROOT))
                            .replaceFirst(""));
                }
            }
        }
        return words;
    }

    boolean alsoCommonWord(String written) {
        List<Integer> names = matchingWritten(written);
        return !names.isEmpty() && names.stream().allMatch(name -> (file.flags()[name] & GazetteerFile.COMMON) != 0);
    }

    int longestAt(List<String> words, int from) {
        if (!canBegin(words.get(from))) {
            return 0;
        }
        StringBuilder written = new StringBuilder();
        int longest = 0;
        int until = Math.min(words.size(), from + LONGEST);
        for (int i = from; i < until; i++) {
            String word = words.get(i);
            if (word.equals(".") && !endsInShortWord(written)) {
                break;
            }
            // "Florida's Big Bend": a whole name in front is the owner
            boolean county = i + 1 < until && words.get(i + 1).equals("County");
            if (isPossessive(word) && longest > 0 && !county && !standsAlone(Folding.fold(written + word))) {
                break;
            }
            boolean joined = word.equals(",") || written.isEmpty() || isPossessive(word);
            written.append(joined ? "" : " ").append(word);
            String folded = Folding.fold(written.toString());
            if (endsInName(word)
                    && (standsAlone(folded)
                            || !isPossessive(word) && standsAlone(withoutPossessive(written.toString())))) {
                longest = i + 1 - from;
            }
            // "Hawke's Bay": the first word of the name is only whole with its ending
            boolean goesOn = i + 1 < until && isPossessive(words.get(i + 1));
            if (!goesOn && !isBeginning(folded)) {
                break;
            }
        }
        return longest;
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }

    /** A point as a token of its own belongs to a name only in "St . Louis". */
    private static boolean endsInShortWord(CharSequence written) {
        String text = written.toString();
        return text.endsWith("St") || text.endsWith("Ste") || text.endsWith("Ft") || text.endsWith("Mt");
    }

    private static boolean canBegin(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }

    private static boolean endsInName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPossessive(String written) {
        boolean possessive = written.endsWith("'s") || written.endsWith("’s");
        return possessive ? Folding.fold(written.substring(0, written.length() - 2)) : "";
    }

    private boolean isBeginning(String folded) {
        String lower = folded.toLowerCase(Locale.ROOT);
        int next = file.names().firstFrom(lower + " ");
        if (next >= file.names().count() || !file.names().startsWith(next, lower)) {
            return false;
        }
        if (file.names().startsWith(next, lower + " ")) {
            return true;
        }
        int listed = file.names().firstFrom(lower + ",");
        return listed < file.names().count() && file.names().startsWith(listed, lower + ",");
    }

    private boolean standsAlone(String folded) {
        for (int name : matching(folded)) {
            for (int i = file.firstPosting()[name]; i < file.firstPosting()[name + 1]; i++) {
                if (STANDINGS[file.postings()[i] & 3] == Standing.NAME) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Names as written, or else as written before the apostrophe of "Texas's". */
    private List<Integer> matchingWritten(String written) {
        List<Integer> names = matching(Folding.fold(written));
        return names.isEmpty() ? matching(withoutPossessive(written)) : names;
    }

    /** Names that equal a folded text but for case and that it can stand for. */
    private List<Integer> matching(String folded) {
        if (folded.isEmpty()) {
            return List.of();
        }
        String lower = folded.toLowerCase(Locale.ROOT);
        GazetteerFile.Strings names = file.names();
        List<Integer> matching = new ArrayList<>();
        for (int i = names.firstFrom(lower);
                i < names.count() && names.length(i) == lower.length() && names.startsWith(i, lower);
                i++) {
            if (Spelling.fits(folded, names.get(i))) {
                matching.add(i);
            }
        }
        return matching;
    }
}
