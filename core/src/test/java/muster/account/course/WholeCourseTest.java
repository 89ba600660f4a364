package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import muster.account.Question;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.junit.jupiter.api.Test;

class WholeCourseTest {
    private static final LocalDate BEGIN = LocalDate.of(2018, 11, 1);
    private static final List<String> PLACES = List.of("Texas", "Arizona", "California");

    @Test
    void whatStandsBesideTheStrengthsIsWhatTheWholeCourseHasOfTheDay() {
        for (int seed = 0; seed < 12; seed++) {
            List<Testimony> told = told(new Random(seed), 120);
            Annals annals = Annals.of(told, List.of());
            for (int day = 3; day < 130; day += 9) {
                LocalDate asked = BEGIN.plusDays(day);
                assertThat(Circumstances.of(annals, Question.on(asked, 1))).isEqualTo(ofWholeCourse(told, asked));
            }
        }
    }

    @Test
    void whatIsToldOfAnotherPlaceIsNeitherShownNorSettlesAnything() {
        List<Testimony> told = told(new Random(1), 200);
        LocalDate asked = BEGIN.plusDays(70);
        List<Testimony> there = told.stream()
                .filter(testimony ->
                        testimony.places().isEmpty() || testimony.places().contains("Texas"))
                .toList();
        Question question = new Question(asked, 1, null, "Texas", null);

        assertThat(Circumstances.of(Annals.of(told, List.of()), question)).isEqualTo(ofWholeCourse(there, asked));
    }

    private static Circumstances ofWholeCourse(List<Testimony> told, LocalDate asked) {
        return new Circumstances(
                Tasks.of(told, asked).stream().filter(TaskState::isOpen).toList(),
                Limits.of(told, asked).stream().filter(LimitSpan::isInForce).toList(),
                Timeline.of(told, asked).happenings().stream()
                        .filter(happening -> happening.fate() == Fate.OPEN)
                        .toList(),
                new Unknowns(told, List.of(), asked)
                        .points().stream()
                                .filter(OpenPoint::isOpen)
                                .filter(point -> isYoung(point.testimony(), asked))
                                .toList(),
                Chain.of(told, asked).separate());
    }

    private static boolean isYoung(Testimony unknown, LocalDate asked) {
        LocalDate stated = unknown.stated();
        return stated != null && !stated.isBefore(asked.minusDays(60));
    }

    private static List<Testimony> told(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    LocalDate published = BEGIN.plusDays(random.nextInt(120));
                    Telling telling = telling("c" + number, published, random);
                    if (random.nextInt(4) > 0) {
                        telling.in(PLACES.get(random.nextInt(PLACES.size())));
                    }
                    if (random.nextInt(5) > 0) {
                        telling.on(published.plusDays(random.nextInt(40) - 8L).toString());
                    }
                    return telling.told();
                })
                .toList();
    }

    private static Telling telling(String id, LocalDate published, Random random) {
        String day = published.toString();
        return switch (random.nextInt(8)) {
            case 0 ->
                Telling.of(id, day, Kind.TASK, "barrier-wire", random.nextBoolean() ? Stage.PLANNED : Stage.STARTED)
                        .with(Detail.FOR, random.nextBoolean() ? "the Border Patrol" : "the governor");
            case 1 -> Telling.of(id, day, Kind.TASK, "air-movement", Stage.IN_PROGRESS);
            case 2 ->
                Telling.of(id, day, Kind.LIMIT, "unarmed", random.nextInt(4) == 0 ? Stage.ENDED : Stage.IN_FORCE)
                        .with(Detail.FOR, random.nextBoolean() ? "the Guard" : "the Marines");
            case 3 ->
                Telling.of(id, day, Kind.MILESTONE, one(random, "end", "arrive-by", "start", "decision-due"), null)
                        .as(random.nextInt(3) == 0 ? Modality.DENIED : Modality.EXPECTED);
            case 4 ->
                Telling.of(id, day, Kind.STRENGTH, "some", random.nextBoolean() ? Stage.IN_PLACE : Stage.WITHDRAWN);
            case 5 ->
                Telling.of(id, day, Kind.UNKNOWN, one(random, "strength", "cost", "withdrawal", "orders"), null)
                        .as(Modality.UNKNOWN);
            case 6 ->
                Telling.of(id, day, Kind.ORDER, "deployment", random.nextBoolean() ? Stage.SIGNED : null)
                        .as(random.nextBoolean() ? Modality.EXPECTED : Modality.ASSERTED);
            default ->
                Telling.of(id, day, Kind.RELATION, "separate-from", null)
                        .by("Operation " + random.nextInt(2))
                        .with(Detail.TO, "the mission");
        };
    }

    private static String one(Random random, String... some) {
        return some[random.nextInt(some.length)];
    }
}
