package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@JdbcTest
@Import({Officers.class, Absences.class, Agreements.class, Missions.class, LoggedInActor.class, AbsencesTest.Noon.class
})
class AbsencesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Autowired
    Absences absences;

    @Autowired
    Officers officers;

    @Autowired
    CurrentActor current;

    @BeforeEach
    void threeCaseworkersAndAChief() {
        List.of("anna", "bo", "cecilia")
                .forEach(user -> officers.register(actor(user, "kommun-2281.caseworker"), null));
        officers.register(actor("maria", "kommun-2281.manager"), null);
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSubstituteAnswersForTheOfficerOnBothTheFirstAndTheLastDay() {
        away("anna", "bo", TODAY, TODAY);

        assertThat(actingAs("bo").answersFor("anna")).isTrue();
        assertThat(actingAs("bo").answersFor("bo")).isTrue();
        assertThat(actingAs("cecilia").answersFor("anna")).isFalse();
        assertThat(actingAs("bo").answersFor(null)).isFalse();
    }

    @Test
    void nobodyStandsInBeforeTheFirstDayOrAfterTheLast() {
        away("anna", "bo", TODAY.plusDays(1), TODAY.plusDays(3));

        assertThat(actingAs("bo").answersFor("anna")).isFalse();
        assertThat(absences.ahead(List.of("anna"))).hasSize(1);
    }

    @Test
    void aSubstituteWhoIsAwayTooIsFollowedToTheirs() {
        away("anna", "bo", TODAY, TODAY.plusDays(5));
        away("bo", "cecilia", TODAY, TODAY.plusDays(1));

        assertThat(absences.today().standInFor("anna")).contains("cecilia");
        assertThat(actingAs("cecilia").standsInFor()).containsExactlyInAnyOrder("anna", "bo");
        assertThat(actingAs("bo").standsInFor()).isEmpty();
    }

    @Test
    void whoIsBackEarlierDoesTheirOwnWork() {
        var absence = away("anna", "bo", TODAY, TODAY.plusDays(5));

        absences.callOff(absence.id());

        assertThat(actingAs("bo").answersFor("anna")).isFalse();
        assertThat(absences.find(absence.id())).isEmpty();
    }

    @Test
    void whoHasLeftTheUnitOrLostTheRoleStandsInNoMore() {
        away("anna", "bo", TODAY, TODAY.plusDays(5));

        assertThat(actingAs("bo", "kommun-1280.caseworker").answersFor("anna")).isFalse();
        assertThat(actingAs("bo", "kommun-2281.intake").answersFor("anna")).isFalse();
    }

    @Test
    void refusesDaysThatCannotBe() {
        refuses("until", "anna", "bo", TODAY.plusDays(2), TODAY.plusDays(1));
        refuses("until", "anna", "bo", TODAY.minusDays(5), TODAY.minusDays(1));
    }

    @Test
    void refusesTwoAbsencesAtOnceAndASubstituteWhoIsAway() {
        away("anna", "bo", TODAY, TODAY.plusDays(5));

        refuses("from", "anna", "cecilia", TODAY.plusDays(5), TODAY.plusDays(9));
        refuses("substitute", "bo", "anna", TODAY, TODAY);
    }

    private Absence away(String officer, String substitute, LocalDate from, LocalDate until) {
        var absence = new Absence(UUID.randomUUID(), officer, substitute, from, until);
        absences.register(absence, actor("maria", "kommun-2281.manager"));
        return absence;
    }

    private void refuses(String field, String officer, String substitute, LocalDate from, LocalDate until) {
        assertThatExceptionOfType(AbsenceRefused.class)
                .isThrownBy(() -> away(officer, substitute, from, until))
                .returns(field, AbsenceRefused::field);
    }

    private Actor actingAs(String user) {
        return actingAs(user, "kommun-2281.caseworker");
    }

    private Actor actingAs(String user, String group) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", AuthorityUtils.createAuthorityList(group)));
        return current.actor();
    }

    private static Actor actor(String user, String... groups) {
        return new Actor(user, user, Arrays.stream(groups).map(UnitGroup::parse).collect(Collectors.toSet()));
    }

    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(
                    TODAY.atTime(LocalTime.NOON).atZone(SwedishTime.ZONE).toInstant(), SwedishTime.ZONE);
        }
    }
}
