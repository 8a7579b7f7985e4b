package se.hemvist.childcase.sis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.casework.Matters;
import se.hemvist.engine.ProcessSubjects;

/** What the process of an application to SiS is about. */
@Configuration(proxyBeanMethods = false)
class SisSubjects {

    @Bean
    ProcessSubjects subjectsOfSisPlacement(Matters matters) {
        return matters.subjectsOf(SisApplications.PROCESS);
    }

    @Bean
    ProcessSubjects subjectsOfSisAnswer(Matters matters) {
        return matters.subjectsOf("sis-answer");
    }
}
