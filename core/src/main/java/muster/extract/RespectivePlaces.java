package muster.extract;

import java.util.List;
import muster.language.Words;
import muster.language.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** "California and Texas will get 224 and 250, respectively": places and numbers in one order. */
final class RespectivePlaces {
    private static final int LONGEST_GAP = 3;

    private RespectivePlaces() {}

    /** The place that belongs to a number by its order, or null where the sentence puts them in none. */
    static @Nullable PlaceMention of(Scene scene, int index) {
        Words words = scene.words();
        int respectively = 0;
        while (respectively < words.size() && !words.lower(respectively).equals("respectively")) {
            respectively++;
        }
        if (respectively == words.size() || scene.amounts().get(index).to() > respectively) {
            return null;
        }
        int first = index;
        while (first > 0 && goesOn(scene, first)) {
            first--;
        }
        int last = index;
        while (last + 1 < scene.amounts().size() && goesOn(scene, last + 1)) {
            last++;
        }
        int count = last - first + 1;
        List<PlaceMention> list = list(scene, scene.amounts().get(first).from(), count);
        return count > 1 && list.size() == count ? list.get(index - first) : null;
    }

    /** Whether only "and" or a comma parts a number, and perhaps its noun, from the one before it. */
    private static boolean goesOn(Scene scene, int index) {
        Amount before = scene.amounts().get(index - 1);
        Amount amount = scene.amounts().get(index);
        int gap = amount.from() - before.to();
        String joint = scene.words().lower(amount.from() - 1);
        return gap <= LONGEST_GAP && (joint.equals("and") || joint.equals(","));
    }

    /** The last list of so many places in front of a token. */
    private static List<PlaceMention> list(Scene scene, int before, int count) {
        List<PlaceMention> found = List.of();
        for (PlaceMention place : scene.places()) {
            List<PlaceMention> list = scene.places().stream()
                    .filter(other -> other.group() == place.group() && other.to() <= before)
                    .toList();
            found = list.size() == count ? list : found;
        }
        return found;
    }
}
