package muster.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a reader is given, it reads or refuses it in its own words, within bounded time, and what it keeps is sound.
 *
 * <p>Usually each gets the same few hundred inputs. With {@code -Dmuster.fuzz.minutes=N} it gets others for N minutes,
 * from a seed that is printed ({@code -Dmuster.fuzz.seed=S} takes one again). An input that fails is saved below
 * {@code target/fuzz}.
 */
class FuzzTest {
    private static final long USUAL_SEED = 20181113;
    private static final Duration LONGEST_USUAL = Duration.ofSeconds(20);

    /** Far more than any input needs, also on a machine that does other things. */
    private static final int LONGEST_SECONDS_AN_INPUT = 60;

    @ParameterizedTest
    @EnumSource
    void whateverItIsGivenItReadsOrRefuses(Readers kind) throws Exception {
        Integer minutes = Integer.getInteger("muster.fuzz.minutes");
        long seed = Long.getLong("muster.fuzz.seed", minutes == null ? USUAL_SEED : System.nanoTime());
        Duration time = minutes == null ? LONGEST_USUAL : Duration.ofMinutes(minutes);
        int most = minutes == null ? kind.usually() : Integer.MAX_VALUE;
        long began = System.nanoTime();
        int read = 0;
        try (Reader reader = kind.start();
                ExecutorService thread = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().factory())) {
            Mutation mutation = new Mutation(new Random(seed), reader.seeds(), reader.words());
            while (read < most && System.nanoTime() - began < time.toNanos()) {
                byte[] input = mutation.next();
                try {
                    await(thread.submit(() -> {
                        reader.read(input);
                        return null;
                    }));
                } catch (ExecutionException | TimeoutException e) {
                    thread.shutdownNow();
                    Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
                    fail(
                            "%s, seed %d, input %d, saved as %s: %s"
                                    .formatted(reader.name(), seed, read, saved(reader, input), cause),
                            cause);
                }
                read++;
            }
            reader.check();
        }
        if (minutes != null) {
            System.out.printf("fuzz %s: seed %d, %,d inputs, none failed%n", kind, seed, read);
        }
        assertThat(read).isPositive();
    }

    /** What once failed is kept, and called by its reader and by what was special about it. */
    @ParameterizedTest
    @MethodSource
    void whatOnceFailedIsReadOrRefused(Path found) throws Exception {
        String kind = found.getFileName().toString().replaceFirst("-.*", "");
        try (Reader reader = Readers.valueOf(kind.toUpperCase(Locale.ROOT)).start()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(LONGEST_SECONDS_AN_INPUT), () -> reader.read(Files.readAllBytes(found)));
            reader.check();
        }
    }

    static Stream<Path> whatOnceFailedIsReadOrRefused() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/muster/fuzz/found"))) {
            return found.sorted().toList().stream();
        }
    }

    private static void await(Future<?> reading) throws ExecutionException, TimeoutException, InterruptedException {
        reading.get(LONGEST_SECONDS_AN_INPUT, TimeUnit.SECONDS);
    }

    private static Path saved(Reader reader, byte[] input) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz"));
        Path file = folder.resolve(reader.name() + "-" + Integer.toHexString(Arrays.hashCode(input)));
        return Files.write(file, input).toAbsolutePath();
    }
}
