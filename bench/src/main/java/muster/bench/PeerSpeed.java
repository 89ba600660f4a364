package muster.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How fast a program was: each start and each round, so that a reader sees how far they lie apart. */
record PeerSpeed(Peer peer, List<Double> startSeconds, List<Hired.Measure> measures, long heapBytes) {
    PeerSpeed {
        startSeconds = List.copyOf(startSeconds);
        measures = List.copyOf(measures);
    }

    double start() {
        return median(startSeconds);
    }

    double perSecond(int threads) {
        return median(threads, Hired.Measure::perSecond);
    }

    double perProcessorSecond(int threads) {
        return median(threads, Hired.Measure::perProcessorSecond);
    }

    private double median(int threads, ToDoubleFunction<Hired.Measure> what) {
        return median(measures.stream()
                .filter(measure -> measure.threads() == threads)
                .map(measure -> what.applyAsDouble(measure))
                .toList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
