package se.hemvist.childcase.absconding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.casework.Matters;
import se.hemvist.engine.ProcessSubjects;

/** What the processes of an absconding are about. */
@Configuration(proxyBeanMethods = false)
class AbscondingSubjects {

    @Bean
    ProcessSubjects subjectsOfChildAbsconding(Matters matters) {
        return matters.subjectsOf(Abscondings.PROCESS);
    }
}
