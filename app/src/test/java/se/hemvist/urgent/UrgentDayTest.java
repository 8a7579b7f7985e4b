package se.hemvist.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.urgent.NightForm.known;
import static se.hemvist.urgent.NightForm.unknown;
import static se.hemvist.urgent.NightWorld.JOUR;
import static se.hemvist.urgent.NightWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.Hemvist;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.ThreatLevel;
import se.hemvist.urgent.ReadUrgentAnswer.Next;

/** What the night left for the day, in the whole application. */
@SpringBootTest(
        classes = {Hemvist.class, NightWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:night",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
class UrgentDayTest {

    /** Of Skatteverket's test numbers. */
    private static final String NUMBER = "189001039800";

    private static final String ENEMY = "189001049817";
    private static final String CASEWORKER = "sundsvall.handlaggare";
    private static final String CHIEF = "sundsvall.chef";
    private static final String REASON = "Personen behöver stanna tills ärendet är öppnat.";

    @Autowired
    NightWorld world;

    @Autowired
    ReadUrgentAnswerForm reading;

    @Autowired
    IdentifyPersonForm identifying;

    @Autowired
    ArrangeCaseForm arranging;

    @Autowired
    DecideUrgentPlacementForm deciding;

    @Autowired
    UrgentConsentInForce consent;

    @Autowired
    UrgentRows rows;

    @Autowired
    ConflictAnswers answers;

    @Autowired
    JointPersons joints;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theDayBegins() {
        jdbc.sql("update urgent_placement set open_token = null").update();
        jdbc.sql("delete from home_access").update();
        world.peopleAreKnown();
    }

    @Test
    void whoIsIdentifiedIsCheckedAsThePersonTheyAre() {
        var home = world.home("Talludden", 0);
        world.anEnemyLivesIn(home, ENEMY, NUMBER);
        var urgent = placed(unknown("municipality", null, "address", null, "home", home));
        assertThat(colour(urgent)).isEqualTo("CANNOT_CONFIRM");

        world.does(CASEWORKER, urgent, identified(NUMBER, "Märta Ågren"));

        assertThat(world.stay(urgent).joint()).isEqualTo(joints.jointOf(new IdentityNumber(NUMBER)));
        assertThat(colour(urgent)).isEqualTo("DO_NOT_PLACE");
        assertThat(rows.get(urgent).identityCertain()).isTrue();
        assertThat(world.tasksAbout(urgent)).doesNotContain("IdentifyPerson");
    }

    @Test
    void whoBeginsTheDaysWorkHasItFromThenOn() {
        var urgent = placed(unknown());
        assertThat(world.task(urgent, "IdentifyPerson").assignee()).isNull();

        world.does(CASEWORKER, urgent, identified(NUMBER, "Märta Ågren"));

        assertThat(rows.get(urgent).caseworker()).isEqualTo(CASEWORKER);
        assertThat(rows.get(urgent).caseworkerGroups()).containsExactly("kommun-2281.manager");
    }

    @Test
    void whatIsAskedOfTheStayIsAskedOfWhoHasTheDaysWork() {
        var urgent = placed(known(NUMBER, world.home("Björken", 1), "alreadyThere", "YES"));
        var placement = rows.get(urgent).placement();
        world.fires("LookDue", "stay", placement);
        assertThat(askedOf(placement)).containsExactly(JOUR);

        world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.CASE_OPENED, null, "A-7KQ4-2M"));
        world.fires("LookDue", "stay", placement);

        assertThat(askedOf(placement)).containsExactly(CASEWORKER);
    }

    @Test
    void whatIsMissingForAnIdentityIsAskedFor() {
        var urgent = placed(unknown());

        assertThat(world.as(CASEWORKER, () -> world.commit(() -> identifying.shown(urgent)))
                        .numberMissing())
                .isTrue();
        refused("protection", () -> identify(urgent, NUMBER, "M", null));
        refused("identityNumber", () -> identify(urgent, null, "M", ProtectedIdentity.NONE));
        refused("name", () -> identify(urgent, NUMBER, null, ProtectedIdentity.NONE));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> identify(urgent, "189001039801", "M", ProtectedIdentity.NONE));
        refused(
                "why",
                () -> world.does(
                        CASEWORKER,
                        urgent,
                        new IdentifyPerson(IdentifyPerson.Result.STILL_UNKNOWN, null, null, null, "Nej")));
    }

    @Test
    void aSpokenConsentHoldsTillItIsSignedOrTakenBack() {
        var urgent = placed(unknown());
        var number = rows.get(urgent).number();
        assertThat(consent.versionIn(number)).hasValue(1);

        refused("signed", () -> world.does(CASEWORKER, urgent, signed(null)));
        refused("signed", () -> world.does(CASEWORKER, urgent, signed(TODAY.plusDays(1))));
        world.does(CASEWORKER, urgent, signed(TODAY));

        assertThat(consent.versionIn(number)).hasValue(2);
        assertThat(consent.versionIn("A-XXXX-XX")).isEmpty();
    }

    @Test
    void thePoliceAreAskedAtOnceWithTheConsentAndTheirWordComesBack() {
        var urgent = placed(known(NUMBER, world.home("Björken", 1)));
        var before = assessments();

        world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.ASK_POLICE, null, null));

        assertThat(assessments()).isGreaterThan(before);
        assertThat(disclosed(urgent)).contains("kommun-2281 CONSENT identity-number name protection threat");
        world.commit(() -> {
            events.publishEvent(new AssessmentReleased(
                    Tenant.ofRegion("nord"),
                    urgent,
                    "assessment",
                    AssessmentKind.ACUTE,
                    null,
                    ThreatLevel.HIGH,
                    TODAY.plusDays(3),
                    "Undvik centrum.",
                    List.of("Timrå")));
            return urgent;
        });
        assertThat(toDecide(CHIEF, urgent).assessment())
                .startsWith("Hög, gäller till den ")
                .contains("Undvik centrum.", "Olämpliga områden: Timrå");
        assertThat(disclosed(urgent)).contains("polis-nord POLICE_ACT level valid-until release-text areas");
    }

    @Test
    void aConsentThatIsTakenBackLetsNothingOnToThePolice() {
        var urgent = placed(known(NUMBER, world.home("Björken", 1)));
        world.does(CASEWORKER, urgent, new ObtainConsent(ObtainConsent.Answer.WITHDRAWN, null));

        refused("basis", () -> world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.ASK_POLICE, null, null)));
        refused("basis", () -> world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.ASK_POLICE, "CONSENT", null)));
        assertThat(world.as(CASEWORKER, () -> world.commit(() -> arranging.shown(urgent)))
                        .bases())
                .extracting(basis -> basis.value())
                .contains("SOCIAL_TO_POLICE_YOUNG")
                .doesNotContain("CONSENT");
        world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.ASK_POLICE, "SOCIAL_TO_POLICE_YOUNG", null));
        assertThat(disclosed(urgent))
                .contains("kommun-2281 SOCIAL_TO_POLICE_YOUNG identity-number name protection threat");
    }

    @Test
    void nobodyAsksThePoliceAboutSomebodyUnknownOrLeavesWithoutAWord() {
        var urgent = placed(unknown());

        refused("next", () -> world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.ASK_POLICE, null, null)));
        refused("note", () -> world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.CASE_OPENED, null, null)));
        refused("note", () -> world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.NOTHING_NEEDED, null, "Nej")));
        assertThat(disclosed(urgent)).noneMatch(one -> one.contains("identity-number"));
    }

    @Test
    void anotherThanWhoPlacedTriesTheDecision() {
        var urgent = world.places(CHIEF, unknown());
        world.as(CHIEF, () -> world.commit(() -> reading.shown(urgent)));
        world.does(CHIEF, urgent, new ReadUrgentAnswer(Next.PLACE, null, null, null, null, REASON, null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does(CHIEF, urgent, confirmed()))
                .withMessageStartingWith("Du har själv placerat personen.");
        for (var user : List.of(JOUR, CASEWORKER)) {
            assertThatExceptionOfType(Refusal.class)
                    .as(user)
                    .isThrownBy(() -> world.as(
                            user,
                            () -> world.commit(() -> {
                                deciding.submit(urgent, confirmed());
                                return user;
                            })));
        }
        world.does("sundsvall.namnd", urgent, confirmed());

        assertThat(world.tasksAbout(urgent)).doesNotContain("DecideUrgentPlacement");
    }

    @Test
    void anEndedPlacementEndsTheStay() {
        var urgent = placed(unknown("alreadyThere", "YES"));

        refused("leftOn", () -> world.does(CHIEF, urgent, ended(null)));
        refused("leftOn", () -> world.does(CHIEF, urgent, ended(TODAY.plusDays(1))));
        refused("leftOn", () -> world.does(CHIEF, urgent, ended(TODAY.minusDays(1))));
        world.does(CHIEF, urgent, ended(TODAY));

        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.ENDED);
    }

    @Test
    void isClosedWhenEverythingIsDone() {
        var urgent = placed(known(NUMBER, world.home("Björken", 1), "ground", "IMMEDIATE_CUSTODY"));
        assertThat(world.tasksAbout(urgent)).containsExactly("ArrangeCase", "ConfirmArrival", "DecideUrgentPlacement");

        world.does(JOUR, urgent, new ConfirmArrival(ConfirmArrival.Outcome.ARRIVED, TODAY, List.of(), null));
        world.does(CASEWORKER, urgent, arranged(ArrangeCase.Next.CASE_OPENED, null, "A-7KQ4-2M"));
        world.does(CHIEF, urgent, confirmed());

        assertThat(rows.get(urgent).status()).isEqualTo(UrgentStatus.CLOSED);
        assertThat(world.instances("urgent-placement", urgent))
                .extracting(ProcessInstance::getId)
                .isEmpty();
        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void anAnswerThatHasWorsenedIsReadAgainBeforeAnybodyPlaces() {
        var home = world.home("Talludden", 0);
        var urgent = world.places(JOUR, known(NUMBER, home));
        world.as(JOUR, () -> world.commit(() -> reading.shown(urgent)));

        world.anEnemyLivesIn(home, ENEMY, NUMBER);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does(JOUR, urgent, place()))
                .withMessageStartingWith("Beskedet har ändrats från okänd till röd");
    }

    private String placed(Map<String, ?> form) {
        var urgent = world.places(JOUR, form);
        world.as(JOUR, () -> world.commit(() -> reading.shown(urgent)));
        world.does(JOUR, urgent, place());
        return urgent;
    }

    private static ReadUrgentAnswer place() {
        return new ReadUrgentAnswer(Next.PLACE, null, null, null, null, REASON, "Maria Ek, enhetschef");
    }

    private void identify(
            String urgent, @Nullable String number, @Nullable String name, @Nullable ProtectedIdentity protection) {
        world.does(
                CASEWORKER,
                urgent,
                new IdentifyPerson(IdentifyPerson.Result.IDENTIFIED, number, name, protection, null));
    }

    private static IdentifyPerson identified(String number, String name) {
        return new IdentifyPerson(
                IdentifyPerson.Result.IDENTIFIED, number, name, ProtectedIdentity.CONFIDENTIALITY_MARK, null);
    }

    private static ObtainConsent signed(@Nullable LocalDate day) {
        return new ObtainConsent(ObtainConsent.Answer.SIGNED, day);
    }

    private static ArrangeCase arranged(ArrangeCase.Next next, @Nullable String basis, @Nullable String note) {
        return new ArrangeCase(next, basis, note);
    }

    private static DecideUrgentPlacement confirmed() {
        return new DecideUrgentPlacement(DecideUrgentPlacement.Verdict.CONFIRM, null, REASON);
    }

    private static DecideUrgentPlacement ended(@Nullable LocalDate day) {
        return new DecideUrgentPlacement(DecideUrgentPlacement.Verdict.END, day, REASON);
    }

    private UrgentPlacementToDecide toDecide(String user, String urgent) {
        return world.as(user, () -> world.commit(() -> deciding.shown(urgent)));
    }

    private List<String> askedOf(String placement) {
        return world.tasksAbout(placement).stream()
                .map(key -> String.valueOf(world.task(placement, key).assignee()))
                .toList();
    }

    private int assessments() {
        return jdbc.sql("select count(*) from threat_assessment where region = 'polis-nord'")
                .query(Integer.class)
                .single();
    }

    private String colour(String urgent) {
        return answers.current(world.stay(urgent).id()).answer().value().name();
    }

    private List<String> disclosed(String urgent) {
        return jdbc.sql(
                        "select from_tenant || ' ' || legal_basis || ' ' || fields from disclosure where case_number = ?")
                .param(rows.get(urgent).number())
                .query(String.class)
                .list();
    }

    private static void refused(String field, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(attempt).satisfies(refusal -> assertThat(refusal.field())
                .contains(field));
    }
}
