package muster.account.course;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Detail;

/** Claims by their ids and reports, and by what they tell of: what something that is not known may touch. */
record Likely<A extends Assertion>(Map<String, List<A>> byId, Map<String, List<A>> byReport, ByTopic<A> byTopic) {
    static <A extends Assertion> Likely<A> of(List<A> all, ByTopic<A> byTopic) {
        return new Likely<>(
                all.stream().collect(Collectors.groupingBy(Assertion::id)),
                all.stream()
                        .collect(Collectors.groupingBy(claim -> claim.recorded().reportId())),
                byTopic);
    }

    static Likely<Evidence> ofFigures(List<Evidence> figures) {
        return of(figures, ByTopic.ofFigures(figures));
    }

    static Likely<Testimony> ofStatements(List<Testimony> told) {
        return of(told, ByTopic.ofStatements(told));
    }

    /** What the words for what it is about may name: a claim by its id, or one of its report. */
    Stream<A> named(Testimony unknown) {
        String about = unknown.detail(Detail.ABOUT);
        return about == null
                ? Stream.empty()
                : Stream.concat(
                        byId.getOrDefault(about, List.of()).stream(),
                        byReport.getOrDefault(unknown.recorded().reportId(), List.of()).stream());
    }
}
