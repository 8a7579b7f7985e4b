package se.hemvist.demo;

import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forty cases in every phase, made beside the first minute of the first start: nobody has to wait for them. */
@Component
@OnlyInTheDemo
@ConditionalOnProperty(name = "hemvist.demo-cases", havingValue = "true")
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final DemoCasework casework;
    private final JdbcClient jdbc;

    DemoCases(DemoCasework casework, JdbcClient jdbc) {
        this.casework = casework;
        this.jdbc = jdbc;
    }

    /** Once: a start that finds a case leaves everything alone. */
    void makeBeside() {
        if (jdbc.sql("select count(*) from exit_case").query(Integer.class).single() > 0) {
            return;
        }
        var beside = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "demo-cases");
            thread.setDaemon(true);
            return thread;
        });
        beside.execute(this::make);
        beside.shutdown();
    }

    /** How many of the forty came as far as they were to come. */
    int make() {
        int made = 0;
        for (var one : DemoCase.all()) {
            try {
                casework.carryOn(one);
                made++;
            } catch (RuntimeException stopped) {
                LOG.warn("A case of the demo did not come as far as {}: {}", one.phase(), stopped.getMessage());
            }
        }
        LOG.info("The demo has {} cases", made);
        return made;
    }
}
