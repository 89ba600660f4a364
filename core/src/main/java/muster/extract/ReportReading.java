package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.claim.Attribution;
import muster.claim.Component;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.statement.StatementReading;
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
    /** Whether "the Guard" is no National Guard here. */
    private boolean ofAnotherGuard;

    ReportReading(Pack pack, Gazetteer gazetteer, Document document, @Nullable LocalDate published) {
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.document = document;
        this.published = published;
    }

    Extraction read() {
        Set<String> storms = ReportNames.in(document.text());
        Scenes scenes = new Scenes(document.reading(), sentence -> scene(sentence, storms));
        scenes.resolve(new ShortNames(scenes.opening())::in);
        List<Scene> opening = scenes.opening();
        Setting setting = Setting.of(document, opening, pack, published);
        String border = setting.border();
        if (border != null) {
            scenes.resolve(scene -> BorderWords.in(scene, border));
        }
        memory.mainPlaces(setting.places());
        memory.likelyPlaces(setting.likely());
        ofAnotherGuard = MainComponent.isOfAnotherGuard(opening);
        List<Statement> statements = new ArrayList<>();
        List<Figure> figures = figures(scenes, setting, statements);
        return new Extraction(figures, statements);
    }

    private Scene scene(Sentence sentence, Set<String> storms) {
        Words words = Words.of(sentence);
        Contest contest = Contest.in(words);
        CountedNouns nouns = new CountedNouns(pack, words, contest.times(), contest.amounts());
        Roles roles = new Roles(words);
        List<Counted> counted = new ArrayList<>();
        List<Role> found = new ArrayList<>();
        for (Amount amount : contest.amounts()) {
            Counted one = nouns.of(amount);
            counted.add(one);
            Role role = one.rule().equals(CountedNouns.NUMBER_OF)
                    ? roles.ofNumber(amount, one.to())
                    : roles.of(amount, one.to());
            found.add(holdsAnother(contest.amounts(), amount, one.to()) ? role.withoutPost() : role);
        }
        new JoinedSubjects(words, contest.amounts()).complete(found);
        List<PlaceMention> places = PlaceMentions.in(pack, gazetteer, words, contest.times(), storms);
        List<Speech> speeches = Speeches.in(pack, words, contest.times());
        return new Scene(words, contest.amounts(), contest.times(), places, speeches, counted, found);
    }

    /** "half of the 4,000 whom they will fund": the clause behind belongs to the whole. */
    private static boolean holdsAnother(List<Amount> amounts, Amount amount, int to) {
        return amounts.stream().anyMatch(other -> other.from() >= amount.to() && other.from() < to);
    }

    private List<Figure> figures(Scenes scenes, Setting setting, List<Statement> statements) {
        List<Figure> figures = new ArrayList<>();
        BlockOpening opening = new BlockOpening(pack, document, published, memory);
        AttributionReading attributions = new AttributionReading(pack, memory);
        CarriedStates carried = new CarriedStates(pack);
        CarriedTimes carriedTimes = new CarriedTimes(published);
        FigureAssembly assembly = new FigureAssembly(pack, document, setting, published, memory);
        PointedPlaces pointed = new PointedPlaces(memory);
        TableColumns columns = new TableColumns(pack);
        StatementReading reading = new StatementReading(pack, document.text(), setting.mission());
        RepeatedTexts texts = new RepeatedTexts();
        Block block = null;
        while (scenes.hasNext()) {
            Scene written = scenes.next();
            Scene scene = columns.in(pointed.in(written));
            Words words = scene.words();
            if (!words.sentence().block().equals(block)) {
                block = words.sentence().block();
                opening.opens(scene);
                if (block.kind() == BlockKind.DATELINE) {
                    new PlaceText(pack, gazetteer, words, scene.times(), Set.of())
                            .firstCity()
                            .ifPresent(memory::dateline);
                }
                if (endsList(words, block.kind())) {
                    attributions.endList();
                    carriedTimes.endList();
                } else if (block.kind() == BlockKind.HEADING && scene.amounts().isEmpty()) {
                    carriedTimes.endList();
                }
            }
            assembly.hear(scene);
            List<Scene> following = scenes.following();
            Attribution whole = attributions.of(scene, following);
            SentenceReading sentence = new SentenceReading(pack, scene, following, memory, carried);
            FigurePlaces places = new FigurePlaces(scene, memory, setting);
            ValidTimes times = new ValidTimes(scene, memory, published, carriedTimes, whole);
            for (Statement statement : reading.of(Telling.of(scene, whole, times.said(), published))) {
                statements.add(statement.withGrounds(texts.of(statement.grounds())));
            }
            for (int index = 0; index < scene.amounts().size(); index++) {
                SentenceReading.Read read = sentence.of(index);
                if (read == null) {
                    places.decided(List.of());
                    continue;
                }
                Attribution attribution =
                        attributions.ofAmount(scene, whole, scene.amounts().get(index));
                Figure figure = assembly.of(scene, index, read, places, times, attribution);
                figures.add(figure.withGrounds(texts.of(figure.grounds())));
                sentence.remember(read, figure.force());
            }
            carried.ends(scene);
            carriedTimes.after(scene);
            remember(scene);
            memory.placesEnd(toldOf(written));
            opening.ends(written);
        }
        return figures;
    }

    private static boolean endsList(Words words, BlockKind kind) {
        return kind == BlockKind.BODY
                || kind == BlockKind.HEADING && words.token(words.size() - 1).is(".");
    }

    /** The places of a sentence, for those behind it that name none. */
    private void remember(Scene scene) {
        Component component = MainComponent.in(scene.words(), pack);
        memory.component(component == Component.GUARD && ofAnotherGuard ? null : component);
        List<PlaceMention> places = toldOf(scene);
        if (places.isEmpty()) {
            memory.places(List.of());
            return;
        }
        memory.places(places.stream()
                .filter(PlaceMention::isLocative)
                .map(PlaceMention::name)
                .distinct()
                .toList());
        places.stream()
                .map(PlaceMention::group)
                .distinct()
                .forEach(group -> memory.list(places.stream()
                        .filter(place -> place.group() == group)
                        .map(PlaceMention::name)
                        .distinct()
                        .toList()));
    }

    /** The places of a sentence that the report may go on at. */
    private static List<PlaceMention> toldOf(Scene scene) {
        ElsewherePlaces elsewhere = new ElsewherePlaces(scene);
        return scene.places().stream()
                .filter(place -> !elsewhere.isWhereSomebodySpoke(place) && !elsewhere.isWayHome(place))
                .toList();
    }
}
