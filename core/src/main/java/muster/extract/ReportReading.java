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
    private Setting setting = new Setting(null, null, List.of(), null, "USD");
    private muster.language.@Nullable VerbGroup listVerb;
    private @Nullable Words listWords;
    private static final java.util.Set<String> REPEATS =
            java.util.Set.of("be", "say", "bring", "total", "make", "put", "give", "come", "show", "list");
    private @Nullable State peopleState;
    private List<Link> listSource = List.of();
    private List<String> headingPlaces = List.of();
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
        setting = Setting.of(document, scenes, pack, published);
        border = setting.border();
        if (border != null) {
            scenes.replaceAll(scene -> withBorder(scene, java.util.Objects.requireNonNull(border)));
        }
        mission = setting.mission();
        memory.mainPlaces(setting.places());
        Block block = null;
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            Sentence sentence = scene.words().sentence();
            if (!sentence.block().equals(block)) {
                block = sentence.block();
                opens(scene);
            }
            sentence(scene, scenes.subList(i + 1, scenes.size()));
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

    /** "on the border" means the border that the report is about. */
    private static Scene withBorder(Scene scene, String border) {
        Words words = scene.words();
        List<PlaceMention> places = new ArrayList<>(scene.places());
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (!words.lower(i).equals("border") && !words.lower(i).equals("frontier")
                    || words.tag(i + 1).isNominal() && !words.isTitleCase()) {
                continue;
            }
            if (scene.places().stream().anyMatch(place -> place.from() <= at && at < place.to())) {
                continue;
            }
            int from = i - 1;
            while (from >= 0
                    && (words.tag(from) == muster.language.Tag.DETERMINER
                            || words.tag(from) == muster.language.Tag.ADJECTIVE
                            || words.tag(from) == muster.language.Tag.POSSESSIVE)) {
                from--;
            }
            String preposition = words.lower(from);
            if (preposition.equals("at")
                    || preposition.equals("on")
                    || preposition.equals("to")
                    || preposition.equals("along")
                    || preposition.equals("for")
                    || preposition.equals("near")
                    || preposition.equals("across")
                    || preposition.equals("from")) {
                places.add(new PlaceMention(i, i + 1, border, null, preposition, 1000 + i));
            }
        }
        places.sort(java.util.Comparator.comparingInt(PlaceMention::from));
        return new Scene(
                words, scene.amounts(), scene.times(), places, scene.speeches(), scene.counted(), scene.roles());
    }

    /** A block begins: a label of a speaker, or the day and place in front of an item, hold for all of it. */
    private void opens(Scene scene) {
        Words words = scene.words();
        BlockKind kind = words.sentence().block().kind();
        labelled(words);
        if (kind == BlockKind.BODY
                || kind == BlockKind.HEADING && words.token(words.size() - 1).is(".")) {
            listSource = List.of();
        }
        if (kind == BlockKind.HEADING) {
            headingPlaces = scene.places().stream()
                    .filter(mention -> mention.isLocative()
                            || mention.to() == words.size()
                            || words.lower(mention.to()).equals(":"))
                    .map(PlaceMention::name)
                    .distinct()
                    .toList();
        } else if (kind == BlockKind.BODY
                && !headingPlaces.isEmpty()
                && words.sentence().block().span().length() > 150) {
            headingPlaces = List.of();
        }
        DateRange time = null;
        List<String> places = new ArrayList<>(
                kind == BlockKind.ITEM || kind == BlockKind.BODY && !headingPlaces.isEmpty()
                        ? headingPlaces
                        : List.of());
        if (kind == BlockKind.ITEM || kind == BlockKind.BODY) {
            for (TimeMention mention : scene.times()) {
                if (mention.from() <= 1
                        && mention.isDate()
                        && words.lower(mention.to()).equals(":")) {
                    time = new TimeResolver(published).resolve(mention.expression(), Tendency.PAST);
                }
            }
            for (PlaceMention mention : scene.places()) {
                if (kind == BlockKind.ITEM
                        && mention.from() <= 2
                        && (words.lower(mention.to()).equals(":")
                                || words.token(Math.min(mention.to(), words.size() - 1))
                                        .isDash())) {
                    places.clear();
                    places.add(mention.name());
                }
            }
        }
        memory.headingPlaces(headingPlaces);
        memory.block(time, places);
    }

    /** "GEN. KRAMER: Good morning", "Pat (00:02):": who speaks from here on; a question by the press belongs to nobody. */
    private void labelled(Words words) {
        int at = 0;
        boolean capitals = true;
        while (at < words.size() && at < 5 && words.token(at).isCapitalized()) {
            capitals &= words.token(at).isAllCaps() || words.token(at).form().length() <= 2;
            at++;
        }
        int name = at;
        boolean timed = words.lower(at).equals("(") && words.tag(at + 1) == muster.language.Tag.NUMBER;
        while (timed && at < words.size() && !words.lower(at).equals(")")) {
            at++;
        }
        at = timed ? at + 1 : at;
        if (name == 0 || !words.lower(at).equals(":") && !(timed && at >= words.size()) || !timed && !capitals) {
            return;
        }
        String label = words.span(0, name).in(document.text());
        if (!timed
                && (pack.noun(label.toLowerCase(Locale.ROOT)) != null
                        || pack.noun(muster.language.Lexicon.bundled().singular(label.toLowerCase(Locale.ROOT))) != null
                        || !repeats(label))) {
            return;
        }
        boolean question = label.equals("Q") || label.startsWith("QUESTION") || label.equals("REPORTER");
        memory.label(question ? List.of() : List.of(new Link(label, LinkKind.NAMED, 1)));
        memory.speaker(memory.label());
    }

    private boolean repeats(String label) {
        int first = document.text().indexOf(label + ":");
        boolean questions = document.text().contains("\nQ:") || document.text().contains("QUESTION:");
        return questions || first >= 0 && document.text().indexOf(label + ":", first + 1) > 0;
    }

    private void sentence(Scene scene, List<Scene> following) {
        Attribution whole = attribution(scene, following);
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
            if (Subjects.countsSources(counted, amount, scene.speeches())) {
                places.decided(List.of());
                continue;
            }
            Role role = Labels.role(scene, i, pack);
            Antecedent before =
                    inSentence != null ? inSentence : memory.strength() != null ? memory.strength() : memory.counted();
            Counted left = nouns.nearestLeft(amount.from());
            boolean part = counted.partitive().startsWith("of ") && counted.isElliptic();
            if (part) {
                Antecedent counterpart =
                        memory.whole(amount.value(), amount.dimension() == muster.language.quantity.Dimension.PERCENT);
                lastCounted = counterpart != null ? counterpart : lastCounted;
                before = counterpart != null ? counterpart : before;
            }
            Occurrence one = new Occurrence(amount, counted, role);
            CountedSubject subject = subjects.of(
                    one, new Preceding(before, lastCounted, memory.measured(), left, inSentence != null));
            State state = states.of(subject.subject(), one);
            boolean ownVerb = scene.words().verbGroups().stream().anyMatch(group -> group.from() < amount.from());
            if (!ownVerb
                    && listVerb != null
                    && listWords != null
                    && scene.words().sentence().block().kind() == BlockKind.ITEM
                    && role.verb() == null
                    && role.post() == null
                    && isStrength(subject.subject())) {
                State listed = new Strengths(pack, listWords).listed(listVerb, amount);
                state = listed;
            }
            boolean partOfThem = counted.partitive().startsWith("of ")
                    && counted.isElliptic()
                    && (role.verb() == null || role.kind() != Role.Kind.SUBJECT);
            if (previous != null
                    && partOfThem
                    && lastCounted != null
                    && lastCounted.subject() == subject.subject()
                    && subject.subject() != Subject.OTHER
                    && subject.subject() != Subject.CASUALTIES) {
                muster.claim.Meaning meaning = amount.dimension() == muster.language.quantity.Dimension.PERCENT
                        ? muster.claim.Meaning.SHARE
                        : previous.meaning();
                state = new State(meaning, previous.status(), previous.rung(), "state.part-of-them", previous.span());
            } else if (previous != null
                    && continuesList(scene, i, role)
                    && isStrength(subject.subject())
                    && isStrength(previousSubject)) {
                state = like(previous, state, amount);
            }
            boolean repeats = counted.isElliptic()
                    && role.verb() != null
                    && REPEATS.contains(role.verb().lemma())
                    && subject.subject() == Subject.PEOPLE;
            if (repeats && peopleState != null) {
                state = new State(
                        peopleState.meaning(), peopleState.status(), null, "state.people.again", peopleState.span());
            }
            if (subject.subject() == Subject.PEOPLE) {
                peopleState = state;
            }
            state = Rungs.refined(state, scene.words(), amount, role);
            previous = state;
            previousSubject = subject.subject();
            Figure figure = figure(scene, i, subject, state, places, times, attribution(scene, whole, amount), role);
            figures.add(figure);
            if (amount.dimension() == muster.language.quantity.Dimension.MONEY
                    || amount.dimension() == muster.language.quantity.Dimension.LENGTH
                    || amount.dimension() == muster.language.quantity.Dimension.MASS) {
                memory.measured(new Antecedent(
                        subject.subject(), subject.unit(), figure.force(), subject.head(), amount.value()));
            }
            if (amount.dimension() == muster.language.quantity.Dimension.COUNT
                    && !counted.partitive().equals("compound")) {
                lastCounted = new Antecedent(
                        subject.subject(), subject.unit(), figure.force(), subject.head(), amount.value());
                memory.last(lastCounted);
            }
            if (subject.subject() != Subject.OTHER
                    && subject.subject() != Subject.MONEY
                    && amount.dimension() == muster.language.quantity.Dimension.COUNT) {
                inSentence = new Antecedent(
                        subject.subject(), subject.unit(), figure.force(), subject.head(), amount.value());
                memory.count(inSentence);
            }
        }
        Words words = scene.words();
        if (words.token(words.size() - 1).is(":")) {
            listWords = words;
            listVerb = words.verbGroups().stream()
                    .filter(muster.language.VerbGroup::isFinite)
                    .reduce((a, b) -> b)
                    .orElse(null);
        } else if (words.sentence().block().kind() != BlockKind.ITEM) {
            listVerb = null;
        }
        List<String> named = scene.places().stream()
                .filter(PlaceMention::isLocative)
                .map(PlaceMention::name)
                .distinct()
                .toList();
        memory.places(named);
        scene.places().stream()
                .map(PlaceMention::group)
                .distinct()
                .forEach(group -> memory.list(scene.places().stream()
                        .filter(place -> place.group() == group)
                        .map(PlaceMention::name)
                        .distinct()
                        .toList()));
    }

    private static boolean isStrength(Subject subject) {
        return subject == Subject.TROOPS
                || subject == Subject.STAFF
                || subject == Subject.UNITS
                || subject == Subject.MATERIEL;
    }

    /** Whether an amount goes on with a list: only nouns, "and" and commas stand between it and the one before. */
    private static boolean continuesList(Scene scene, int index, Role role) {
        if (index == 0 || role.post() != null) {
            return false;
        }
        Words words = scene.words();
        Amount amount = scene.amounts().get(index);
        int from = scene.amounts().get(index - 1).to();
        String before = words.lower(amount.from() - 1);
        boolean asAre = before.equals("are") && words.lower(amount.from() - 2).equals("as");
        if (!before.equals("and")
                && !before.equals(",")
                && !before.equals("or")
                && !before.equals("plus")
                && !before.equals("with")
                && !asAre) {
            return false;
        }
        if (role.kind() == Role.Kind.SUBJECT && !asAre) {
            return false;
        }
        for (int i = from; i < amount.from() - (asAre ? 2 : 0); i++) {
            muster.language.Tag tag = words.tag(i);
            if (tag == muster.language.Tag.PAST
                    || tag == muster.language.Tag.PRESENT
                    || tag == muster.language.Tag.MODAL
                    || tag == muster.language.Tag.BASE
                    || words.lower(i).equals(";")) {
                return asAre;
            }
        }
        return true;
    }

    private static State like(State previous, State own, Amount amount) {
        muster.claim.Meaning meaning = amount.change() == Change.INCREASE
                ? muster.claim.Meaning.INCREASE
                : previous.meaning() == muster.claim.Meaning.CUMULATIVE ? own.meaning() : previous.meaning();
        return new State(meaning, previous.status(), previous.rung(), "state.like-before", previous.span());
    }

    private Figure figure(
            Scene scene,
            int index,
            CountedSubject subject,
            State state,
            FigurePlaces places,
            ValidTimes times,
            Attribution attribution,
            Role role) {
        Amount amount = scene.amounts().get(index);
        Sentence sentence = scene.words().sentence();
        boolean caption = sentence.block().kind() == BlockKind.CAPTION && olderCaption(scene);
        Subject counted = caption ? Subject.OTHER : subject.subject();
        State meant = caption ? new State(state.meaning(), null, null, "state.caption", null) : state;
        FigurePlaces.Found where = places.of(index, counted, meant, role);
        places.decided(where.names());
        if (counted != Subject.OTHER
                && counted != Subject.MONEY
                && counted != Subject.DURATION
                && !where.names().isEmpty()) {
            memory.figurePlaces(where.names());
        }
        ValidTimes.Found when = times.of(index, counted, meant);
        Quantity quantity = new Quantity(
                amount.low(), amount.high(), amount.approximate(), unit(scene, amount, subject), amount.quantifier());
        boolean military = counted == Subject.TROOPS
                || counted == Subject.UNITS
                || counted == Subject.MATERIEL
                || counted == Subject.ACTIVITY;
        Force said = subject.force();
        boolean assumable =
                said.component() == null && (said.service() == null || said.service() == muster.claim.Service.ARMY);
        if (assumable && setting.component() != null && (counted == Subject.TROOPS || counted == Subject.UNITS)) {
            said = new Force(setting.component(), said.dutyStatus(), said.service());
        }
        Force force = counted == Subject.MATERIEL || counted == Subject.ACTIVITY
                ? new Force(null, null, said.service())
                : military
                        ? said
                        : counted == Subject.STAFF
                                ? new Force(null, null, subject.force().service())
                                : Force.UNSAID;
        List<Ground> grounds = List.of(
                new Ground(
                        "quantity",
                        String.valueOf(quantity.low()) + "–" + quantity.high(),
                        "quantity." + amount.form().name().toLowerCase(Locale.ROOT),
                        amount.span(),
                        ""),
                new Ground("subject", counted.word(), subject.rule(), nounSpan(scene, index), ""),
                new Ground(
                        "status",
                        meant.status() == null ? "null" : meant.status().word(),
                        meant.rule(),
                        meant.span(),
                        ""),
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
                confidence(grounds),
                grounds);
    }

    /** A first estimate: an attribute that no words give, but only a default, makes a figure less sure. */
    private static double confidence(List<Ground> grounds) {
        long assumed = grounds.stream().filter(ground -> ground.span() == null).count();
        return Math.max(0.4, 0.95 - 0.12 * assumed);
    }

    private static muster.text.@Nullable Span nounSpan(Scene scene, int index) {
        Counted counted = scene.counted().get(index);
        return counted.to() > counted.from() ? scene.words().span(counted.from(), counted.to()) : null;
    }

    private String unit(Scene scene, Amount amount, CountedSubject subject) {
        boolean dollar = amount.unit().equals("USD")
                && !scene.words().lower(amount.core() - 2).equals("us")
                && !scene.words().lower(amount.core() - 2).equals("u.s.");
        if (dollar) {
            return setting.dollar();
        }
        return amount.dimension() == muster.language.quantity.Dimension.COUNT ? subject.unit() : amount.unit();
    }

    /** A picture from long before the report shows nothing of the mission. */
    private boolean olderCaption(Scene scene) {
        if (published == null) {
            return false;
        }
        for (Sentence other : document.sentences()) {
            if (other.block().equals(scene.words().sentence().block())) {
                for (TimeMention time : muster.language.time.Times.in(Words.of(other))) {
                    DateRange range = time.isDate()
                            ? new TimeResolver(published).resolve(time.expression(), Tendency.PAST)
                            : null;
                    if (range != null && range.last().isBefore(published.minusYears(1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    // --- who says so -----------------------------------------------------------------------------------------

    /** Who says what a sentence says, apart from speeches that only some of its clauses belong to. */
    private Attribution attribution(Scene scene, List<Scene> following) {
        Words words = scene.words();
        boolean startsQuote = words.token(0).isQuoteMark();
        boolean wasOpen = memory.quoteOpen();
        memory.quoteOpen(quoteStaysOpen(words, wasOpen));
        boolean direct = startsQuote || wasOpen;
        List<Link> links = links(scene.speeches());
        if (!links.isEmpty()) {
            memory.speaker(links);
            if (words.token(words.size() - 1).is(":")) {
                listSource = links;
            }
            return new Attribution(links, direct, false);
        }
        if (memory.quoteOpen() && direct) {
            List<Link> later = closing(following);
            if (!later.isEmpty()) {
                return new Attribution(later, true, false);
            }
        }
        if (direct && !memory.speaker().isEmpty()) {
            return new Attribution(memory.speaker(), true, false);
        }
        BlockKind kind = words.sentence().block().kind();
        if (!memory.label().isEmpty() && kind != BlockKind.HEADING) {
            return new Attribution(memory.label(), true, false);
        }
        if (!listSource.isEmpty() && kind != BlockKind.BODY) {
            return new Attribution(listSource, false, false);
        }
        return Attribution.OWN_VOICE;
    }

    private List<Link> links(List<Speech> speeches) {
        List<Link> links = new ArrayList<>();
        for (Speech speech : speeches) {
            for (Link link : speech.links()) {
                Link resolved = resolved(link);
                if (resolved != null
                        && links.stream().noneMatch(other -> other.name().equals(resolved.name()))) {
                    links.add(resolved);
                }
            }
        }
        return links;
    }

    /** The speaker who is named where a quotation that is open here ends. */
    private List<Link> closing(List<Scene> following) {
        for (Scene scene : following.subList(0, Math.min(5, following.size()))) {
            List<Link> links = links(scene.speeches());
            if (!links.isEmpty()) {
                return links;
            }
            if (!quoteStaysOpen(scene.words(), true)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The attribution of one figure: a speech that begins a clause of its own behind it does not count. */
    private Attribution attribution(Scene scene, Attribution whole, Amount amount) {
        if (scene.speeches().isEmpty() || whole.direct()) {
            return whole;
        }
        List<Speech> own = scene.speeches().stream()
                .filter(speech -> !beginsClause(scene.words(), speech, amount))
                .toList();
        return own.size() == scene.speeches().size()
                ? whole
                : own.isEmpty() ? Attribution.OWN_VOICE : new Attribution(links(own), false, false);
    }

    private static boolean beginsClause(Words words, Speech speech, Amount amount) {
        if (speech.from() <= amount.core() || !speech.rule().equals("source.said")) {
            return false;
        }
        String before = words.lower(speech.from() - 1);
        return before.equals("and")
                || before.equals("but")
                || before.equals(";")
                || before.equals("while")
                || before.equals("though")
                || before.equals("although")
                || before.equals("as")
                || before.equals("where");
    }

    private @Nullable Link resolved(Link link) {
        return switch (link.name()) {
            case "he", "she" -> memory.lastNamed();
            case "they" -> memory.speaker().isEmpty() ? null : memory.speaker().getFirst();
            case "it" ->
                memory.speaker().stream()
                        .filter(one -> one.kind() == LinkKind.ORGANISATION)
                        .findFirst()
                        .orElse(null);
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
