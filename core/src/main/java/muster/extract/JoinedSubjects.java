package muster.extract;

import java.util.List;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;

/** "125 soldiers from a brigade and 145 from a battalion will build it": several that one verb has as its subjects. */
final class JoinedSubjects {
    private final Words words;
    private final List<Amount> amounts;

    JoinedSubjects(Words words, List<Amount> amounts) {
        this.words = words;
        this.amounts = amounts;
    }

    /** Gives the verb of the last of them to those before it that have none. */
    void complete(List<Role> roles) {
        for (int i = roles.size() - 2; i >= 0; i--) {
            Role next = roles.get(i + 1);
            boolean bare =
                    roles.get(i).kind() == Role.Kind.FRAGMENT && roles.get(i).verb() == null;
            if (bare && next.kind() == Role.Kind.SUBJECT && next.verb() != null && areJoined(i)) {
                roles.set(
                        i,
                        new Role(
                                Role.Kind.SUBJECT,
                                next.verb(),
                                "",
                                "",
                                roles.get(i).post()));
            }
        }
    }

    private boolean areJoined(int index) {
        int to = amounts.get(index + 1).from();
        for (int i = amounts.get(index).to(); i < to; i++) {
            if (words.tag(i).isVerb() || words.tag(i) == Tag.RELATIVE || ends(i)) {
                return false;
            }
        }
        int joint = to - 1;
        while (joint > 0 && (words.tag(joint) == Tag.ADVERB || words.tag(joint) == Tag.DETERMINER)) {
            joint--;
        }
        return words.lower(joint).equals("and") || words.lower(joint).equals("plus");
    }

    private boolean ends(int i) {
        return words.tag(i) == Tag.PUNCTUATION
                && !words.token(i).isHyphen()
                && !words.lower(i).equals(",")
                && !words.lower(i).equals("(")
                && !words.lower(i).equals(")");
    }
}
