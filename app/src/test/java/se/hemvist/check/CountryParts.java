package se.hemvist.check;

import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureJdbc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.hemvist.network.ManyFacts;
import se.hemvist.person.ManyPersons;
import se.hemvist.placement.ManyStays;
import se.hemvist.threat.ManyAssessments;

/** The check with all that it stands on, beside what fills a database with a country. */
@AutoConfigureJdbc
@Import({
    CheckParts.class,
    ManyFacts.class,
    ManyPersons.class,
    ManyStays.class,
    ManyAssessments.class,
    PlainQueries.class
})
class CountryParts {

    @Bean
    StoredCountry storedCountry() {
        return new StoredCountry();
    }
}
