package se.hemvist.engine;

import java.time.Duration;

/** The engine's own clock. The demo sets it back while it lives through what was; where there is no demo it is not there. */
public interface EngineClock {

    /** Tasks and timers are made as of so long ago, until they are made as of no time ago. */
    void runBehind(Duration behind);
}
