package muster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Keeps so many answers, those asked for last. Each is made once: whoever asks for what is being made waits for it, and
 * nobody waits for anything else. What throws is not kept.
 */
final class Latest<K, V> {
    private static final float LOAD = 0.75f;

    private final Map<K, FutureTask<V>> kept;

    Latest(int most) {
        kept = new LinkedHashMap<>(most, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The questions whose answers are kept. */
    List<K> asked() {
        synchronized (kept) {
            return List.copyOf(kept.keySet());
        }
    }

    /** The answer to a question, made by whoever asks first. */
    V get(K key, Function<K, V> making) {
        FutureTask<V> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, asked -> new FutureTask<>(() -> making.apply(asked)));
        }
        // Only the first run does anything.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            synchronized (kept) {
                kept.remove(key, task);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
