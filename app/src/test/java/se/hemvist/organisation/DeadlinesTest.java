package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest
@Import({Deadlines.class, ConflictSettings.class})
class DeadlinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Deadlines deadlines;

    @Autowired
    ConflictSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsHoursByTheClockAndDaysByTheCalendar() {
        var beforeSummerTime = Instant.parse("2027-03-27T12:00:00Z");

        assertThat(deadlines.on(TODAY).after("ASSESSMENT_REVIEW", beforeSummerTime))
                .isEqualTo("2027-03-28T12:00:00Z");
        assertThat(deadlines.on(TODAY).after("DECISION", beforeSummerTime)).isEqualTo("2027-03-30T11:00:00Z");
        assertThat(deadlines.on(TODAY).after("ASSESSMENT_VALID_HIGH", TODAY)).isEqualTo("2026-12-07");
    }

    @Test
    void usesTheRuleOfTheDay() {
        jdbc.sql("update deadline_rule set valid_until = date '2026-12-31' where code = 'DECISION'")
                .update();
        jdbc.sql("insert into deadline_rule (code, name, valid_from, amount, unit, source) "
                        + "values ('DECISION', 'Beslut', date '2027-01-01', 5, 'DAYS', 'Ny praxis')")
                .update();

        assertThat(deadlines.on(TODAY).rule("DECISION").amount()).isEqualTo(3);
        assertThat(deadlines.on(LocalDate.of(2027, 1, 1)).rule("DECISION").amount())
                .isEqualTo(5);
    }

    @Test
    void callsEachByWordsAndNoneByItsCode() {
        assertThat(jdbc.sql("select name from deadline_rule")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContainNull()
                .allSatisfy(name -> assertThat(name).doesNotContain("_").matches("\\p{Lu}.*\\p{Ll}.*"));
    }

    @Test
    void knowsNoDeadlineThatNobodyHasDecided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadlines.on(TODAY).rule("SOMETHING"))
                .withMessageContaining("SOMETHING");
    }

    @Test
    void saysHowNearIsNear() {
        assertThat(settings.on(TODAY)).isEqualTo(new ConflictSetting(0.1, 3, 10, 30, 24));
    }
}
