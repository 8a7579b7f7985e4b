package se.hemvist.jointplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;

class PlanContentTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    @Test
    void alwaysHasThePoliceInASocialInsatsgrupp() {
        var form = made(TODAY, PlanParty.SCHOOL);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PlanContent.read(form, PlanKind.SIG, TODAY))
                .withMessageContaining("Polisen är alltid med");
        assertThat(PlanContent.read(form, PlanKind.SIP, TODAY).steps()).hasSize(1);
        assertThat(PlanContent.read(made(TODAY, PlanParty.POLICE), PlanKind.SIG, TODAY)
                        .goals())
                .extracting(PlanGoal::progress)
                .containsExactly(Progress.NOT_BEGUN);
    }

    @Test
    void refusesWhatIsEmptyOrToCome() {
        for (var wrong : List.of(
                made(TODAY.plusDays(1), PlanParty.SCHOOL),
                new MakeJointPlan(TODAY, List.of(), List.of(new PlannedGoal("Skola")), null),
                new MakeJointPlan(TODAY, List.of(step(PlanParty.SCHOOL, TODAY)), List.of(), null),
                new MakeJointPlan(
                        TODAY,
                        List.of(step(PlanParty.SCHOOL, TODAY.minusDays(1))),
                        List.of(new PlannedGoal("Skola")),
                        null))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PlanContent.read(wrong, PlanKind.SIP, TODAY));
        }
    }

    @Test
    void isForTheAgesOfItsWayOfWorking() {
        assertThat(PlanKind.SIG.isFor(12)).isTrue();
        assertThat(PlanKind.SIG.isFor(11)).isFalse();
        assertThat(PlanKind.SIG.isFor(30)).isFalse();
        assertThat(PlanKind.SIP.isFor(80)).isTrue();
    }

    private static MakeJointPlan made(LocalDate consentOn, PlanParty party) {
        return new MakeJointPlan(
                consentOn, List.of(step(party, TODAY.plusDays(7))), List.of(new PlannedGoal("Skola")), null);
    }

    private static PlannedStep step(PlanParty party, LocalDate until) {
        return new PlannedStep(party, "Hjälper med skolan.", until);
    }
}
