package muster.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Force;
import muster.claim.Service;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads component, duty status and service from the words around a noun. */
final class ForceWords {
    private static final int LONGEST_PHRASE = 14;
    private static final WordSet REGIMENTS =
            WordSet.of("dragoon", "coldstream", "grenadier", "scots", "irish", "welsh", "life", "horse");
    private static final Set<Tag> INSIDE =
            EnumSet.of(Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.NUMBER, Tag.GENITIVE);
    private static final WordSet OF_RESERVE =
            WordSet.of("troops", "soldiers", "personnel", "forces", "members", "component", "units");
    private static final WordSet OTHER_SERVICES = WordSet.of("marines", "airmen", "airman", "sailors", "guardians");
    private static final WordSet BELONGING = WordSet.of("of", "from", "with", "in");

    private final Pack pack;
    private final Words words;
    private final NounPhrases phrases;

    ForceWords(Pack pack, Words words, NounPhrases phrases) {
        this.pack = pack;
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * What words say of the force.
     *
     * @param any whether they name a component at all, be it several; sailors and Marines beside others are of no Guard
     * @param mixed whether they name several services
     * @param several whether they name several components
     */
    record Said(Force force, boolean any, boolean mixed, boolean several) {
        /** With what the noun itself says: a "guardsman" is of the Guard; "soldiers and airmen" are of no one service. */
        Said with(Force own) {
            // "active-duty and National Guard personnel": the last of two components is not that of all
            Component component = several ? null : own.component();
            Force known = new Force(component, own.dutyStatus(), mixed ? null : own.service());
            return new Said(force.or(known), any || own.component() != null, mixed, several);
        }
    }

    /** What the words from one token to before another say; several components together say none. */
    Said in(int from, int to) {
        Set<Component> components = EnumSet.noneOf(Component.class);
        Set<Service> services = EnumSet.noneOf(Service.class);
        Set<DutyStatus> duties = EnumSet.noneOf(DutyStatus.class);
        boolean loose = true;
        boolean joined = false;
        for (int i = from; i < to; ) {
            if (words.phraseAt(i, "air", "and", "army")) {
                services.add(Service.AIR_FORCE);
            }
            if (words.phraseAt(i, "army", "and", "air")) {
                services.add(Service.ARMY);
                services.add(Service.AIR_FORCE);
            }
            joined |= isOfBoth(i);
            int used = nameAt(i, to);
            Force force = used == 0 ? null : pack.force(joined(i, i + used));
            if (force != null) {
                add(components, force.component());
                add(services, force.service());
                loose &= force.service() == null || isAnySoldier(i);
                add(duties, force.dutyStatus());
            }
            i += Math.max(1, used);
        }
        if (words.lower(to).equals("and") && OTHER_SERVICES.contains(words.lower(to + 1))) {
            // "300 Guard Soldiers and Airmen": the noun behind "and" belongs to them, too
            Force other = pack.force(words.lower(to + 1));
            add(services, other == null ? null : other.service());
        }
        Service service = loose && !components.contains(Component.ACTIVE) ? null : only(services);
        Force force = joined ? new Force(null, only(duties), null) : new Force(only(components), only(duties), service);
        boolean mixed = joined || services.size() > 1;
        boolean any = !components.isEmpty()
                || mixed && (services.contains(Service.MARINE_CORPS) || services.contains(Service.NAVY));
        return new Said(force, any, mixed, joined || components.size() > 1);
    }

    /** "of the Army and the National Guard": two forces, each with its own article. */
    private boolean isOfBoth(int i) {
        return words.phraseAt(i, "army", "and", "the", "national", "guard")
                || words.phraseAt(i, "national", "guard", "and", "the", "army");
    }

    /** Papers call all troops "soldiers"; a "Soldier" is one of the Army. */
    private boolean isAnySoldier(int i) {
        return words.lemma(i).equals("soldier")
                && (!words.token(i).isCapitalized() || words.isTitleCase())
                && !besideOthers();
    }

    /** "1,000 soldiers, as well as 500 Marines": beside those of another service they are of their own. */
    private boolean besideOthers() {
        return IntStream.range(0, words.size()).anyMatch(i -> OTHER_SERVICES.contains(words.lower(i)));
    }

    /** How many tokens the longest name of a force that begins at a token has; 0 for none. */
    private int nameAt(int i, int to) {
        for (int length = Math.min(pack.longestForce(), to - i); length > 0; length--) {
            if (pack.force(joined(i, i + length)) != null && !isCommonWord(i, length)) {
                return length;
            }
        }
        return 0;
    }

    /** "the Coldstream Guards": regiments of Britain and others. */
    static boolean isRegiment(Words words, int i) {
        return words.lower(i).equals("guards") && REGIMENTS.contains(words.lower(i - 1));
    }

    /** The Guard and the Reserve have a capital; "guards" at a gate and "a reserve" of tents have none. */
    private boolean isCommonWord(int i, int length) {
        String lower = words.lower(i);
        if (words.token(i).isCapitalized()) {
            return isRegiment(words, i);
        }
        boolean guard = lower.startsWith("guard") && !lower.startsWith("guards");
        boolean held = lower.equals("reserve") && !OF_RESERVE.contains(words.lower(i + 1));
        return length == 1 && guard || lower.equals("guards") || held;
    }

    private static <T> void add(Set<T> values, @Nullable T value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static <T> @Nullable T only(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }

    /** The end of a phrase behind the noun that may name its force: "of the Hawaii National Guard", "on state duty". */
    int behind(int to) {
        String word = words.lower(to);
        if (word.equals("on") || word.equals("under")) {
            for (int length = 3; length > 0; length--) {
                int end = to + 1 + length;
                Force duty = end <= words.size() ? pack.force(joined(to + 1, end)) : null;
                if (duty != null && duty.dutyStatus() != null) {
                    return end;
                }
            }
        }
        if (!BELONGING.contains(word)) {
            return to;
        }
        int at = to + 1;
        while (at < words.size() && at - to < LONGEST_PHRASE && isInside(at) && !phrases.startsTime(at)) {
            // "the Philippine Army (PA), Philippine Navy (PN)"
            int behind = words.behindBracketed(at + 1);
            at = behind > at + 1 && words.token(at + 2).isAllCaps() ? behind : at + 1;
        }
        return at;
    }

    private boolean isInside(int at) {
        Tag tag = words.tag(at);
        boolean joins = tag == Tag.CONJUNCTION || words.lower(at).equals(",") && words.tag(at + 1) == Tag.NAME;
        return INSIDE.contains(tag)
                || tag.isNominal()
                || words.token(at).isHyphen()
                || joins && !phrases.holdsAmount(at + 1);
    }

    private String joined(int from, int to) {
        if (to == from + 1 && !words.token(from).isHyphen()) {
            return words.lower(from);
        }
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean ordinal =
                    i > from && words.token(i - 1).isNumber() && words.token(i).glued();
            if (ordinal) {
                parts.add(parts.removeLast() + words.lower(i));
            } else if (!words.token(i).isHyphen()) {
                parts.add(words.lower(i));
            }
        }
        return String.join(" ", parts);
    }
}
