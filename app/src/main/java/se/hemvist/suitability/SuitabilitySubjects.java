package se.hemvist.suitability;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.casework.Matters;
import se.hemvist.engine.ProcessSubjects;

/** What the process of a home's suitability is about. */
@Configuration(proxyBeanMethods = false)
class SuitabilitySubjects {

    @Bean
    ProcessSubjects subjectsOfHomeSuitability(Matters matters) {
        return matters.subjectsOf(Suitabilities.PROCESS);
    }
}
