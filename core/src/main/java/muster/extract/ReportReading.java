package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Quantity;
import muster.claim.Subject;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.Sentence;
import org.jspecify.annotations.Nullable;

/** One reading of one report, from its first sentence to its last. */
final class ReportReading {
    private final Pack pack;
    private final Gazetteer gazetteer;
    private final Document document;
    private final @Nullable LocalDate published;
    private final Memory memory = new Memory();
    private final List<Figure> figures = new ArrayList<>();
    private java.util.Set<String> events = java.util.Set.of();
    private @Nullable String border;
    private @Nullable String mission;

    ReportReading(Pack pack, Gazetteer gazetteer, Document document, @Nullable LocalDate published) {
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.document = document;
        this.published = published;
    }

    Extraction read() {
        events = Setting.storms(document.text());
        List<Scene> scenes = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            scenes.add(scene(sentence));
        }
        Setting setting = Setting.of(document, scenes, pack, published);
        border = setting.border();
        mission = setting.mission();
        memory.mainPlaces(setting.places());
        Block block = null;
        for (Scene scene : scenes) {
            Sentence sentence = scene.words().sentence();
            if (sentence.block() != block) {
                block = sentence.block();
                opens(scene);
            }
            sentence(scene);
        }
        return new Extraction(figures);
    }

    private Scene scene(Sentence sentence) {
        Words words = Words.of(sentence);
        Contest contest = Contest.in(words);
        CountedNouns nouns = new CountedNouns(pack, words, contest.times(), contest.amounts());
        Roles roles = new Roles(words);
        List<Counted> counted = new ArrayList<>();
        List<Role> found = new ArrayList<>();
        for (Amount amount : contest.amounts()) {
            Counted one = nouns.of(amount);
            counted.add(one);
            found.add(roles.of(amount, one.to()));
        }
        List<PlaceMention> places = PlaceMentions.in(pack, gazetteer, words, contest.times(), events);
        List<Speech> speeches = Speeches.in(pack, words, contest.times());
        return new Scene(words, contest.amounts(), contest.times(), places, speeches, counted, found);
    }

    /** A block begins: a label of a speaker, or the day and place in front of an item, hold for all of it. */
    private void opens(Scene scene) {
        Words words = scene.words();
        BlockKind kind = words.sentence().block().kind();
        if (kind == BlockKind.HEADING && words.size() < 14 && words.token(words.size() - 1).is(":") && words.token(0).isCapitalized()) {
            memory.label(List.of(new Link(label(words), LinkKind.NAMED, 1)));
        }
        DateRange time = null;
        List<String> places = new ArrayList<>();
        if (kind == BlockKind.ITEM || kind == BlockKind.BODY) {
            for (TimeMention mention : scene.times()) {
                if (mention.from() <= 1 && mention.isDate() && words.lower(mention.to()).equals(":")) {
                    time = new TimeResolver(published).resolve(mention.expression(), Tendency.PAST);
                }
            }
            for (PlaceMention mention : scene.places()) {
                if (kind == BlockKind.ITEM && mention.from() <= 2 && words.lower(mention.to()).equals(":")) {
                    places.add(mention.name());
                }
            }
        }
        memory.block(time, places);
    }

    private static String label(Words words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).is("(") || words.token(i).is(":") || words.token(i).is(",")) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(words.token(i).form());
        }
        return name.toString();
    }

    private void sentence(Scene scene) {
        Attribution attribution = attribution(scene);
        Subjects subjects = new Subjects(pack, scene.words());
        States states = new States(pack, scene.words());
        FigurePlaces places = new FigurePlaces(scene, memory, border);
        ValidTimes times = new ValidTimes(scene, memory, published);
        CountedNouns nouns = new CountedNouns(pack, scene.words(), scene.times(), scene.amounts());
        Antecedent inSentence = null;
        Antecedent lastCounted = memory.last();
        State previous = null;
        Subject previousSubject = Subject.OTHER;
        for (int i = 0; i < scene.amounts().size(); i++) {
            Amount amount = scene.amounts().get(i);
            Counted counted = scene.counted().get(i);
            if (subjects.countsSources(counted, amount, scene.speeches())) {
                continue;
            }
            Role role = scene.roles().get(i);
            Antecedent before = inSentence != null ? inSentence : memory.strength() != null ? memory.strength() : memory.counted();
            Counted left = nouns.nearestLeft(amount.from());
            Subjects.Found subject = subjects.of(amount, counted, role, before, lastCounted, left);
            State state = states.of(subject.subject(), amount, counted, role);
            boolean partOfThem = counted.partitive().startsWith("of ") && counted.isElliptic() && (role.verb() == null || role.kind() != Role.Kind.SUBJECT);
            if (previous != null && partOfThem && lastCounted != null && lastCounted.subject() == subject.subject() && subject.subject() != Subject.OTHER && subject.subject() != Subject.CASUALTIES) {
                muster.claim.Meaning meaning = amount.dimension() == muster.language.quantity.Dimension.PERCENT ? muster.claim.Meaning.SHARE : previous.meaning();
                state = new State(meaning, previous.status(), previous.rung(), "state.part-of-them", previous.span());
            } else if (previous != null && continuesList(scene, i, counted, role) && isStrength(subject.subject()) && isStrength(previousSubject)) {
                state = like(previous, state, amount);
            }
            previous = state;
            previousSubject = subject.subject();
            Figure figure = figure(scene, i, subject, state, places, times, attribution, role);
            figures.add(figure);
            if (amount.dimension() == muster.language.quantity.Dimension.COUNT && !counted.partitive().equals("compound")) {
                lastCounted = new Antecedent(subject.subject(), subject.unit(), figure.force(), subject.head());
                memory.last(lastCounted);
            }
            if (subject.subject() != Subject.OTHER && subject.subject() != Subject.MONEY && amount.dimension() == muster.language.quantity.Dimension.COUNT) {
                inSentence = new Antecedent(subject.subject(), subject.unit(), figure.force(), subject.head());
                memory.count(inSentence);
            }
        }
        List<String> named = scene.places().stream().filter(PlaceMention::isLocative).map(PlaceMention::name).distinct().toList();
        memory.places(named);
    }

    private static boolean isStrength(Subject subject) {
        return subject == Subject.TROOPS || subject == Subject.STAFF || subject == Subject.UNITS || subject == Subject.MATERIEL;
    }

    /** Whether an amount goes on with a list: only nouns, "and" and commas stand between it and the one before. */
    private static boolean continuesList(Scene scene, int index, Counted counted, Role role) {
        if (index == 0 || role.post() != null) {
            return false;
        }
        Words words = scene.words();
        Amount amount = scene.amounts().get(index);
        int from = scene.amounts().get(index - 1).to();
        String before = words.lower(amount.from() - 1);
        boolean asAre = before.equals("are") && words.lower(amount.from() - 2).equals("as");
        if (!before.equals("and") && !before.equals(",") && !before.equals("or") && !before.equals("plus") && !before.equals("with") && !asAre) {
            return false;
        }
        if (role.kind() == Role.Kind.SUBJECT && !asAre) {
            return false;
        }
        for (int i = from; i < amount.from() - (asAre ? 2 : 0); i++) {
            muster.language.Tag tag = words.tag(i);
            if (tag == muster.language.Tag.PAST || tag == muster.language.Tag.PRESENT || tag == muster.language.Tag.MODAL || tag == muster.language.Tag.BASE || words.lower(i).equals(";")) {
                return asAre;
            }
        }
        return true;
    }

    private static State like(State previous, State own, Amount amount) {
        muster.claim.Meaning meaning = amount.change() == Change.INCREASE ? muster.claim.Meaning.INCREASE : previous.meaning() == muster.claim.Meaning.CUMULATIVE ? own.meaning() : previous.meaning();
        return new State(meaning, previous.status(), previous.rung(), "state.like-before", previous.span());
    }

    private Figure figure(Scene scene, int index, Subjects.Found subject, State state, FigurePlaces places, ValidTimes times, Attribution attribution, Role role) {
        Amount amount = scene.amounts().get(index);
        Sentence sentence = scene.words().sentence();
        boolean caption = sentence.block().kind() == BlockKind.CAPTION && olderCaption(scene);
        Subject counted = caption ? Subject.OTHER : subject.subject();
        State meant = caption ? new State(state.meaning(), null, null, "state.caption", null) : state;
        FigurePlaces.Found where = places.of(index, counted, meant, role);
        ValidTimes.Found when = times.of(index, counted, meant);
        Quantity quantity = new Quantity(amount.low(), amount.high(), amount.approximate(), unit(amount, subject), amount.quantifier());
        boolean military = counted == Subject.TROOPS || counted == Subject.UNITS || counted == Subject.MATERIEL || counted == Subject.ACTIVITY;
        Force force = counted == Subject.MATERIEL || counted == Subject.ACTIVITY ? new Force(null, null, subject.force().service()) : military ? subject.force() : counted == Subject.STAFF ? new Force(null, null, subject.force().service()) : Force.UNSAID;
        List<Ground> grounds = List.of(
                new Ground("quantity", String.valueOf(quantity.low()) + "–" + quantity.high(), "quantity." + amount.form().name().toLowerCase(Locale.ROOT), amount.span(), ""),
                new Ground("subject", counted.word(), subject.rule(), nounSpan(scene, index), ""),
                new Ground("status", meant.status() == null ? "null" : meant.status().word(), meant.rule(), meant.span(), ""),
                new Ground("places", String.join(", ", where.names()), where.rule(), where.span(), ""),
                new Ground("at", when.range() == null ? "null" : when.range().iso(), when.rule(), when.span(), ""));
        return new Figure(
                amount.span(),
                amount.span().in(document.text()),
                sentence.block().kind(),
                sentence.span(),
                quantity,
                counted,
                meant.meaning(),
                meant.status(),
                meant.rung(),
                force,
                where.names(),
                null,
                when.range(),
                when.said(),
                attribution,
                mission,
                meant.rule(),
                0.5,
                grounds);
    }

    private static muster.text.@Nullable Span nounSpan(Scene scene, int index) {
        Counted counted = scene.counted().get(index);
        return counted.to() > counted.from() ? scene.words().span(counted.from(), counted.to()) : null;
    }

    private static String unit(Amount amount, Subjects.Found subject) {
        return amount.dimension() == muster.language.quantity.Dimension.COUNT ? subject.unit() : amount.unit();
    }

    /** A picture from long before the report shows nothing of the mission. */
    private boolean olderCaption(Scene scene) {
        if (published == null) {
            return false;
        }
        for (Sentence other : document.sentences()) {
            if (other.block() == scene.words().sentence().block()) {
                for (TimeMention time : muster.language.time.Times.in(Words.of(other))) {
                    DateRange range = time.isDate() ? new TimeResolver(published).resolve(time.expression(), Tendency.PAST) : null;
                    if (range != null && range.last().isBefore(published.minusYears(1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    // --- who says so -----------------------------------------------------------------------------------------

    private Attribution attribution(Scene scene) {
        Words words = scene.words();
        boolean startsQuote = words.token(0).isQuoteMark();
        boolean direct = startsQuote || memory.quoteOpen();
        List<Link> links = new ArrayList<>();
        for (Speech speech : scene.speeches()) {
            for (Link link : speech.links()) {
                Link resolved = resolved(link);
                if (resolved != null && links.stream().noneMatch(other -> other.name().equals(resolved.name()))) {
                    links.add(resolved);
                }
            }
        }
        boolean wasOpen = memory.quoteOpen();
        memory.quoteOpen(quoteStaysOpen(words, wasOpen));
        if (!links.isEmpty()) {
            memory.speaker(links);
            return new Attribution(links, direct, false);
        }
        if ((startsQuote || wasOpen) && !memory.speaker().isEmpty()) {
            return new Attribution(memory.speaker(), true, false);
        }
        if (!memory.label().isEmpty() && words.sentence().block().kind() != BlockKind.HEADING) {
            return new Attribution(memory.label(), true, false);
        }
        return Attribution.OWN_VOICE;
    }

    private @Nullable Link resolved(Link link) {
        return switch (link.name()) {
            case "he", "she" -> memory.lastNamed();
            case "they" -> memory.speaker().isEmpty() ? null : memory.speaker().getFirst();
            case "it" -> memory.speaker().stream().filter(one -> one.kind() == LinkKind.ORGANISATION).findFirst().orElse(null);
            default -> link;
        };
    }

    private static boolean quoteStaysOpen(Words words, boolean open) {
        boolean inside = open;
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).isQuoteMark()) {
                String form = words.token(i).form();
                inside = form.equals("“") || !form.equals("”") && !inside;
            }
        }
        return inside;
    }
}
