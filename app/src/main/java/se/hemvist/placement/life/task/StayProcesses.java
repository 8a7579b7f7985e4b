package se.hemvist.placement.life.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.placement.Placements;

/** The processes of a stay. */
@Configuration
class StayProcesses {

    @Bean
    ProcessSubjects staySubjects(Placements placements) {
        return new StaySubjects("stay", placements);
    }

    @Bean
    ProcessSubjects stayExtensionSubjects(Placements placements) {
        return new StaySubjects("stay-extension", placements);
    }
}
