package muster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final Latest<String, String> latest = new Latest<>(2);

    private String make(String day) {
        made.add(day);
        return "picture of " + day;
    }

    @Test
    void theAnswersAskedForLastAreKept() {
        latest.get("Monday", this::make);
        latest.get("Tuesday", this::make);
        latest.get("Monday", this::make);
        latest.get("Wednesday", this::make);
        assertThat(latest.get("Monday", this::make)).isEqualTo("picture of Monday");
        latest.get("Tuesday", this::make);
        assertThat(made).containsExactly("Monday", "Tuesday", "Wednesday", "Tuesday");
        assertThat(latest.asked()).containsExactly("Monday", "Tuesday");
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch more = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Future<String> first = readers.submit(() -> latest.get("Monday", day -> {
                begun.countDown();
                await(more);
                return make(day);
            }));
            begun.await();
            Future<String> second = readers.submit(() -> latest.get("Monday", this::make));
            // Whoever asks for another day does not wait for it.
            assertThat(latest.get("Tuesday", this::make)).isEqualTo("picture of Tuesday");
            more.countDown();
            assertThat(first.get()).isSameAs(second.get());
        }
        assertThat(made).containsExactly("Tuesday", "Monday");
    }

    @Test
    void whatFailsIsTriedAgain() {
        assertThatThrownBy(() -> latest.get("Monday", day -> {
                    throw Problem.wrong("the day is none");
                }))
                .isInstanceOf(Problem.class);
        assertThat(latest.get("Monday", this::make)).isEqualTo("picture of Monday");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
