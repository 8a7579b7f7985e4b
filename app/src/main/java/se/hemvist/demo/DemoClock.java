package se.hemvist.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.hemvist.engine.EngineClock;
import se.hemvist.organisation.SwedishTime;

/**
 * Everybody's clock in the demo, the engine's too. It is set back before anybody has been told that Hemvist is there, so
 * that a case can have begun some days ago, and be late today; and it only goes forward from case to case.
 */
@Component
@OnlyInTheDemo
@ConditionalOnProperty(name = "hemvist.demo-cases", havingValue = "true")
class DemoClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> behind;
    private final EngineClock engine;

    @Autowired
    DemoClock(EngineClock engine) {
        this(Clock.system(SwedishTime.ZONE), new AtomicReference<>(Duration.ZERO), engine);
    }

    private DemoClock(Clock real, AtomicReference<Duration> behind, EngineClock engine) {
        this.real = real;
        this.behind = behind;
        this.engine = engine;
    }

    /** The same time of the day, so many days ago. */
    void setBack(int days) {
        var now = real.instant().atZone(SwedishTime.ZONE);
        var ago = Duration.between(now.minusDays(days), now);
        behind.set(ago);
        engine.runBehind(ago);
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), behind, engine);
    }
}
