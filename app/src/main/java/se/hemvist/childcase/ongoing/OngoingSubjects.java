package se.hemvist.childcase.ongoing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.casework.Matters;
import se.hemvist.engine.ProcessSubjects;

/** What the processes of the care are about. */
@Configuration(proxyBeanMethods = false)
class OngoingSubjects {

    @Bean
    ProcessSubjects subjectsOfChildCare(Matters matters) {
        return matters.subjectsOf(Cares.PROCESS);
    }

    @Bean
    ProcessSubjects subjectsOfCareReview(Matters matters) {
        return matters.subjectsOf(Reviews.PROCESS);
    }

    @Bean
    ProcessSubjects subjectsOfCareRestriction(Matters matters) {
        return matters.subjectsOf(Reviews.RESTRICTION);
    }
}
