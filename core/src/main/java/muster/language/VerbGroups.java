package muster.language;

import java.util.ArrayList;
import java.util.List;
import muster.language.VerbGroup.Tense;

/** Finds the groups of verbs in a tagged sentence. */
final class VerbGroups {
    private VerbGroups() {}

    static List<VerbGroup> of(Words words) {
        VerbLinks links = new VerbLinks(words);
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (words.tag(i).isVerb() || links.infinitiveAt(i)) {
                VerbGroup group = new VerbGroupReading(words, links, i).read();
                groups.add(groups.isEmpty() ? group : coordinated(words, groups.getLast(), group));
                i = Math.max(i + 1, group.to());
            } else {
                i++;
            }
        }
        return groups;
    }

    /** "have placed sandbags and carried people": the second participle is as active as the first. */
    private static VerbGroup coordinated(Words words, VerbGroup before, VerbGroup group) {
        boolean joined = words.tag(group.from() - 1) == Tag.CONJUNCTION
                || words.lower(group.from() - 1).equals(",");
        boolean participle = group.tense() == Tense.PARTICIPLE && group.passive();
        if (!joined || !participle || !before.perfect() || before.passive()) {
            return group;
        }
        return new VerbGroup(
                group.from(),
                group.to(),
                group.main(),
                group.lemma(),
                group.chain(),
                before.tense(),
                false,
                false,
                true,
                before.modal(),
                before.negated());
    }
}
