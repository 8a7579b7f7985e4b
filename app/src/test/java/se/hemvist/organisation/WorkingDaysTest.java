package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-23, a Friday",
        "2026-11-22, 2026-11-23, a Sunday",
        "2026-11-23, 2026-11-24, a Monday",
        "2026-04-02, 2026-04-07, before Easter",
        "2027-03-25, 2027-03-30, before an early Easter",
        "2038-04-22, 2038-04-27, before the latest Easter of the century",
        "2026-05-13, 2026-05-15, before Ascension",
        "2026-06-18, 2026-06-22, before midsummer",
        "2026-12-23, 2026-12-28, before Christmas",
        "2026-12-30, 2027-01-04, before the new year",
        "2026-06-05, 2026-06-08, before the national day"
    })
    void skipsWeekendsAndHolidays(LocalDate day, LocalDate next, String why) {
        assertThat(WorkingDays.after(day)).as(why).isEqualTo(next);
    }
}
