package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Refusal;
import se.hemvist.exitcase.HandOverCase.Way;
import se.hemvist.jointplan.PlanParty;
import se.hemvist.jointplan.PlannedGoal;
import se.hemvist.jointplan.PlannedStep;
import se.hemvist.jointplan.Progress;
import se.hemvist.jointplan.StepFollowed;
import se.hemvist.jointplan.StepState;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.PublicAuthority;
import se.hemvist.secrecy.Receiver;
import se.hemvist.secrecy.RecordedDisclosure;

/** A plan reaches the authorities that do something in it, while the person says yes. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    Plans.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    ConsentInForce.class,
    ExitEvents.class,
    Endings.class,
    Reporting.class,
    RegionOfCase.class,
    HandingOutPlan.class,
    PlanForm.class,
    FollowUpForm.class
})
class HandedOutPlanTest {

    private static final Actor ANNA = new Actor("anna", "Anna", Set.of());
    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    @Autowired
    OpeningForm opening;

    @Autowired
    PlanForm planning;

    @Autowired
    FollowUpForm followUp;

    @Autowired
    Reporting reporting;

    @Autowired
    ExitCases cases;

    @Autowired
    Plans plans;

    @Autowired
    Disclosures disclosures;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient jdbc;

    private String id = "";

    @BeforeEach
    void openACase() {
        Opened.loggedIn("anna", "kommun-2281.caseworker");
        id = opening.submit(Opened.form(ConsentAnswer.GIVEN)).id();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        Stream.of(
                        "disclosure",
                        "exit_event",
                        "exit_entry",
                        "exit_plan",
                        "exit_case_ending",
                        "exit_case",
                        "municipal_person",
                        "joint_person",
                        "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void recordsOneForEachAuthorityInThePlanByTheConsent() {
        made(Way.MEETING, PlanParty.POLICE, PlanParty.SCHOOL, PlanParty.SCHOOL, PlanParty.SOCIAL_SERVICES);

        assertThat(handedOut())
                .extracting(told -> told.what().to())
                .containsExactlyInAnyOrder(
                        Receiver.unit(Tenant.ofRegion("nord")), Receiver.authority(PublicAuthority.SCHOOL));
        assertThat(handedOut()).allSatisfy(told -> {
            assertThat(told.what().purpose()).isEqualTo(DisclosurePurpose.PLAN);
            assertThat(told.what().parts())
                    .containsExactly(DisclosedPart.NAME, DisclosedPart.PLAN, DisclosedPart.GOALS);
            assertThat(told.what().ground()).isEqualTo(LegalGround.consent(1));
            assertThat(told.what().channel()).isEqualTo(Channel.MEETING);
            assertThat(told.recordedBy()).isEqualTo("anna");
        });
        assertThat(logged("DISCLOSE")).isOne();
    }

    @Test
    void recordsNothingOfAPlanThatIsNotHandedOut() {
        made(null, PlanParty.POLICE);

        assertThat(handedOut()).isEmpty();
        assertThat(plans.of(cases.find(id))).isPresent();
    }

    @Test
    void handsNothingOutOnAWithdrawnConsentAndSaysSo() {
        withdraw();

        assertThat(planning.shown(id).consent()).startsWith("Gäller inte.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(Way.PHONE, PlanParty.POLICE))
                .withMessageContaining("Samtycket gäller inte")
                .satisfies(refusal -> assertThat(refusal.field()).contains("handedBy"));
        assertThat(handedOut()).isEmpty();
        assertThat(plans.of(cases.find(id))).isEmpty();
        assertThat(logged("DISCLOSE")).isZero();
    }

    @Test
    void keepsAPlanWithoutConsentAmongTheSocialServices() {
        withdraw();

        made(null, PlanParty.POLICE);

        assertThat(plans.of(cases.find(id))).isPresent();
    }

    @Test
    void handsNothingToWhoIsNoAuthorityOfTheConsent() {
        assertThat(planning.shown(id).consent()).startsWith("Gäller.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(Way.LETTER, PlanParty.PERSON, PlanParty.SOCIAL_SERVICES, PlanParty.OTHER))
                .withMessageContaining("Ingen annan myndighet");
        assertThat(handedOut()).isEmpty();
    }

    @Test
    void recordsAPlanThatIsHandedOutAnewAtItsFollowUp() {
        made(null, PlanParty.POLICE);

        together.executeWithoutResult(work -> followUp.submit(id, followed(Way.SECURE_MESSAGE)));

        assertThat(handedOut())
                .singleElement()
                .satisfies(told -> assertThat(told.what().channel()).isEqualTo(Channel.SECURE_MESSAGE));
    }

    @Test
    void stopsAPlanThatIsHandedOutAnewWhenTheConsentIsTakenBack() {
        made(null, PlanParty.POLICE);
        withdraw();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> together.executeWithoutResult(work -> followUp.submit(id, followed(Way.PHONE))));
        assertThat(followUp.shown(id).consent()).startsWith("Gäller inte.");
        assertThat(handedOut()).isEmpty();
    }

    private void made(@Nullable Way way, PlanParty... parties) {
        var steps = Stream.of(parties)
                .map(party -> new PlannedStep(party, "MARKER", null))
                .toList();
        var form = new MakePlan(steps, List.of(new PlannedGoal("MARKER")), null, way);
        together.executeWithoutResult(work -> planning.submit(id, form));
    }

    private static FollowUpPlan followed(Way way) {
        return new FollowUpPlan(
                List.of(new StepFollowed(StepState.DONE)),
                List.of(new GoalFollowed(Progress.ON_THE_WAY)),
                List.of(),
                null,
                AfterFollowUp.FINISH,
                null,
                way);
    }

    private void withdraw() {
        reporting.report(cases.find(id).id(), ExitEventKind.CONSENT_WITHDRAWN, Opened.today(), "MARKER", ANNA);
    }

    private List<RecordedDisclosure> handedOut() {
        var of = cases.find(id);
        return disclosures.about(new PersonInCase(of.person().toString(), of.number()), SUNDSVALL);
    }

    private int logged(String action) {
        return jdbc.sql("select count(*) from access_log where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }
}
