package se.hemvist.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SentForms.class, SwedishTime.class})
class SentFormsTest {

    @Autowired
    SentForms forms;

    private final UUID key = UUID.randomUUID();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void hasOneEffectWhenSentTwice() {
        assertThat(forms.once(key, "anna", effects::incrementAndGet)).isTrue();
        assertThat(forms.once(key, "anna", effects::incrementAndGet)).isFalse();

        assertThat(effects).hasValue(1);
        assertThat(forms.wasSent(key, "anna")).isTrue();
    }

    @Test
    void maySendAgainWhatWasRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> forms.once(key, "anna", () -> {
                    throw new Refusal("Rätta och skicka igen.");
                }));
        assertThat(forms.wasSent(key, "anna")).isFalse();

        assertThat(forms.once(key, "anna", effects::incrementAndGet)).isTrue();
    }

    @Test
    void hasOneEffectWhenSentTwiceAtOnce() throws InterruptedException, ExecutionException {
        var both = Executors.newFixedThreadPool(2);
        var atWork = new CountDownLatch(1);

        var first = both.submit(() -> forms.once(key, "anna", () -> {
            effects.incrementAndGet();
            atWork.countDown();
        }));
        atWork.await();
        var second = both.submit(() -> forms.once(key, "anna", effects::incrementAndGet));

        assertThat(first.get()).isTrue();
        assertThat(second.get()).isFalse();
        assertThat(effects).hasValue(1);
        both.shutdown();
    }
}
