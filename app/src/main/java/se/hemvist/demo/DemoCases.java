package se.hemvist.demo;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forty cases in every phase, made at the first start: first those that began some days ago, while the clock is set back,
 * and then the others beside the first minute, for which nobody has to wait.
 */
@Component
@OnlyInTheDemo
@ConditionalOnProperty(name = "hemvist.demo-cases", havingValue = "true")
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int DAYS_SINCE_THE_NIGHT = 2;

    private final DemoCasework casework;
    private final DemoTurns turns;
    private final DemoNight night;
    private final DemoRelatives relatives;
    private final DemoChildren children;
    private final DemoClock clock;
    private final JdbcClient jdbc;

    DemoCases(
            DemoCasework casework,
            DemoTurns turns,
            DemoNight night,
            DemoRelatives relatives,
            DemoChildren children,
            DemoClock clock,
            JdbcClient jdbc) {
        this.casework = casework;
        this.turns = turns;
        this.night = night;
        this.relatives = relatives;
        this.children = children;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Once: a start that finds a case leaves everything alone. */
    void make() {
        if (jdbc.sql("select count(*) from exit_case").query(Integer.class).single() > 0) {
            return;
        }
        var begun = earlier();
        var beside = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "demo-cases");
            thread.setDaemon(true);
            return thread;
        });
        beside.execute(() -> today(begun));
        beside.shutdown();
    }

    /** Lives through what was, the oldest first. */
    private Map<DemoCase, DemoNumbers> earlier() {
        var begun = new HashMap<DemoCase, DemoNumbers>();
        try {
            DemoCase.all().stream()
                    .filter(DemoCase::beganEarlier)
                    .sorted(comparing(DemoCase::daysAgo).reversed())
                    .forEach(one -> tried(one.phase().name(), () -> {
                        clock.setBack(one.daysAgo());
                        begun.put(one, casework.carryOn(one));
                    }));
            clock.setBack(DAYS_SINCE_THE_NIGHT);
            tried("URGENT", night::happens);
        } finally {
            clock.setBack(0);
        }
        return begun;
    }

    private void today(Map<DemoCase, DemoNumbers> begun) {
        var made = DemoCase.all().stream()
                .filter(one -> tried(
                        one.phase().name(),
                        () -> turns.happen(one, begun.containsKey(one) ? begun.get(one) : casework.carryOn(one))))
                .count();
        LOG.info("The demo has {} cases", made);
        relatives.make();
        children.make();
    }

    /** Whether it came as far as it was to come. */
    private static boolean tried(String phase, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException stopped) {
            LOG.warn("A case of the demo did not come as far as {}: {}", phase, stopped.getMessage());
            return false;
        }
    }
}
