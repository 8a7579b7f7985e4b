package se.hemvist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DiscreetMetricsTest {

    private static final String REQUESTS = "http.server.requests";

    @Test
    void countsALinkThatWasRecordedAmongAllOtherPages() {
        var registry = new SimpleMeterRegistry();
        registry.config().meterFilter(DiscreetMetrics.pagesAsOne());

        took(registry, "/hemvist/arenden/{number}/kopplingar/ny");
        took(registry, "/hemvist");
        took(registry, "/login");

        assertThat(registry.get(REQUESTS).timers())
                .extracting(timer -> timer.getId().getTags().toString(), timer -> timer.count())
                .containsExactlyInAnyOrder(tuple("[tag(uri=/hemvist)]", 2L), tuple("[tag(uri=/login)]", 1L));
    }

    private static void took(SimpleMeterRegistry registry, String uri) {
        registry.timer(REQUESTS, "uri", uri).record(Duration.ofMillis(20));
    }
}
