package muster.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Tells whether reading takes twice as long for a text twice as long: of ordinary texts that grow, and of hostile ones. The
 * time is that of the thread, so that it says the same on a busy machine.
 */
final class Lengths {
    private static final int[] TIMES = {1, 2, 4, 8, 16, 32, 64};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Reader reader;

    private Lengths(Reader reader) {
        this.reader = reader;
    }

    /** Takes the folders of texts, or none for the repository's own. */
    public static void main(String[] arguments) throws IOException {
        List<String> articles =
                Articles.of(List.of(arguments).stream().map(Path::of).toList());
        Lengths lengths =
                new Lengths(Peer.of(System.getProperty("bench.peer", "muster")).load());
        lengths.warmUp(articles);
        lengths.grow(articles);
        lengths.hostile();
    }

    private void warmUp(List<String> articles) {
        long end = THREADS.getCurrentThreadCpuTime() + Long.getLong("bench.warm", 20) * 1_000_000_000L;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            articles.forEach(reader::read);
        }
    }

    /** All articles one behind the other, cut to ever longer texts. */
    private void grow(List<String> articles) {
        String all = String.join("\n\n", articles);
        System.out.printf(Locale.ROOT, "%-24s %12s %10s %14s%n", "articles", "characters", "ms", "µs a character");
        for (int times : TIMES) {
            int characters = 3000 * times;
            String text = all.repeat(characters / all.length() + 1).substring(0, characters);
            line(times + " x", text, Math.max(1, 64 / times));
        }
    }

    private void hostile() {
        int most = Integer.getInteger("bench.characters", 1_000_000);
        System.out.printf(Locale.ROOT, "%n%-24s %12s %10s %14s%n", "hostile", "characters", "ms", "µs a character");
        for (Map.Entry<String, IntFunction<String>> sort : Hostile.texts().entrySet()) {
            for (int characters : new int[] {most / 100, most / 10, most}) {
                line(sort.getKey(), sort.getValue().apply(characters), most / characters >= 100 ? 5 : 1);
            }
        }
    }

    private void line(String name, String text, int repeats) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < repeats; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            reader.read(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - begin);
        }
        System.out.printf(
                Locale.ROOT, "%-24s %12d %10.1f %14.2f%n", name, text.length(), best / 1e6, best / 1e3 / text.length());
    }
}
