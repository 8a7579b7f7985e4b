package se.hemvist.check;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.engine.ProcessSubjects;

/** The processes that check: one fact, and everybody. */
@Configuration
class CheckProcesses {

    @Bean
    ProcessSubjects conflictCheckSubjects() {
        return new OfTheCoordination("conflict-check", "K");
    }

    @Bean
    ProcessSubjects conflictSweepSubjects() {
        return new OfTheCoordination("conflict-sweep", "G");
    }
}
