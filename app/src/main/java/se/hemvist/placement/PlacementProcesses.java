package se.hemvist.placement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.engine.ProcessSubjects;

/** The processes of a placement. */
@Configuration
class PlacementProcesses {

    @Bean
    ProcessSubjects placementSubjects(PlacementRows rows) {
        return new PlacementSubjects("placement", rows);
    }

    @Bean
    ProcessSubjects placementArrivalSubjects(PlacementRows rows) {
        return new PlacementSubjects("placement-arrival", rows);
    }
}
