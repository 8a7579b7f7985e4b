package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.ReportedHappening;

/** From the mother's call to the closed case, by its forms and in the engine; and a child whose father is the one who threatens. */
@AmongRelatives
class RelativeCaseTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    Cases cases;

    @Autowired
    RelativeKind kind;

    @Autowired
    RelativeConsents consents;

    @Autowired
    SecretLinks links;

    @Autowired
    Shelters shelters;

    @Autowired
    CaseDeadlines clocks;

    @Autowired
    Persons persons;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester browser;

    @BeforeEach
    void sundsvallIsAtWork() {
        world.peopleAreKnown();
    }

    @Test
    void opensACaseOfTheirOwnForTheMotherAndEachChild() {
        var mother = world.opens(
                "anna",
                RelativeWorld.form(
                        RelativeWorld.bornIn(1990),
                        ConsentBasis.OWN,
                        RelativeWorld.child(OpenedChild.GuardiansAnswer.GUARDIANS),
                        RelativeWorld.child(OpenedChild.GuardiansAnswer.GUARDIAN_THREATENS)));

        var linked = links.of(LinkableCases.of(mother));
        assertThat(linked).extracting(CaseLink::kinship).containsOnly(Kinship.PARENT_AND_CHILD);
        var children = linked.stream()
                .map(link -> cases.get(link.otherThan(mother.id()).toString()))
                .toList();
        assertThat(children).hasSize(2).allSatisfy(child -> {
            assertThat(child.number()).startsWith("R-").isNotEqualTo(mother.number());
            assertThat(child.caseworker()).isEqualTo("anna");
            assertThat(links.of(LinkableCases.of(child))).hasSize(2);
        });
        assertThat(world.tasksAbout(mother.id().toString())).containsExactly("InvestigateProtection");
        assertThat(children)
                .extracting(child -> world.tasksAbout(child.id().toString()))
                .containsExactlyInAnyOrder(List.of("InvestigateProtection"), List.of("DecideShelter"));
    }

    @Test
    void takesOfEachChildWhatIsSaidOfThatChildAlone() {
        var mother = world.opens(
                "anna",
                RelativeWorld.form(
                        RelativeWorld.bornIn(1990),
                        ConsentBasis.OWN,
                        RelativeWorld.child(OpenedChild.GuardiansAnswer.GUARDIANS)));
        var child = cases.get(
                links.of(LinkableCases.of(mother)).get(0).otherThan(mother.id()).toString());

        assertThat(consents.of(child.id()).signed()).isEqualTo(today.minusDays(2));
        assertThat(journal.last(child, RelativeOpened.class))
                .hasValueSatisfying(opened -> assertThat(opened.story()).isEqualTo("Hon sover inte."));
        assertThat(jdbc.sql("select * from relative_consent where case_id = ?")
                        .param(child.id())
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("GUARDIANS");
        var unsigned = new OpenedChild(
                RelativeWorld.bornIn(2018).written(),
                "Alva Ågren",
                ProtectedIdentity.NONE,
                OpenedChild.GuardiansAnswer.GUARDIANS,
                null,
                List.of(ConsentParty.values()),
                null);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(1990), ConsentBasis.OWN, unsigned)))
                .satisfies(refused -> assertThat(refused.sentence()).contains("Ett av barnen", "Datum för samtycket"));
    }

    @Test
    void asksSomebodyWhoHasComeOfAgeThemselves() {
        var of = world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(2018), ConsentBasis.GUARDIANS));
        var grown = new RelativeConsent(ConsentBasis.GUARDIANS, today.minusYears(1), today, 1, false, false);
        jdbc.sql("delete from relative_consent where case_id = ?")
                .param(of.id())
                .update();
        consents.add(of, grown);
        assertThat(consents.versionIn(of.number())).isEmpty();
        granted(of, YesNo.YES);
        assertThat(placements(of)).as("nothing lets anybody look for a home").isZero();

        report(of, RelativeEventKind.OF_AGE);

        assertThat(consents.of(of.id()).basis()).isEqualTo(ConsentBasis.OWN);
        assertThat(consents.versionIn(of.number())).hasValue(2);
        assertThat(placements(of)).isOne();
    }

    private int placements(CaseHead of) {
        return jdbc.sql("select count(*) from placement where case_id = ?")
                .param(of.id().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void leavesNothingInTheLogThatJoinsTheCasesOfOneForm() {
        MDC.put("requestId", "the one in which the form is handed in");
        var mother = world.opens(
                "anna",
                RelativeWorld.form(
                        RelativeWorld.bornIn(1990),
                        ConsentBasis.OWN,
                        RelativeWorld.child(OpenedChild.GuardiansAnswer.GUARDIANS)));
        MDC.remove("requestId");

        var child = cases.get(
                links.of(LinkableCases.of(mother)).get(0).otherThan(mother.id()).toString());
        assertThat(requests(mother)).isNotEmpty().doesNotContainAnyElementsOf(requests(child));
        assertThat(jdbc.sql(
                                """
                                select request_id from access_log where request_id is not null group by request_id
                                having count(distinct person_token) > 1 or count(distinct case_number) > 1
                                    or count(distinct object_id) > 1 and count(person_token) + count(case_number) = 0""")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private List<String> requests(CaseHead of) {
        return jdbc.sql("select distinct request_id from access_log where case_number = ? and request_id is not null")
                .param(of.number())
                .query(String.class)
                .list();
    }

    @Test
    void isProtectedPlacedFollowedUpAndSteppedDown() {
        var of = opened();
        var id = of.id().toString();
        assertThat(asked()).as("the police have been asked on the consent").contains("CONSENT");
        world.does("anna", id, inquiry(YesNo.YES));
        assertThat(world.tasksAbout(id)).isEmpty();
        world.thePoliceSay(of, AssessmentKind.FULL);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> world.does("anna", id, granted()));
        world.does("maria", id, granted());
        assertThat(world.tasksAbout(id)).containsExactly("ApplyForProtectedRecords");
        assertThat(placements(of)).isOne();
        assertThat(kind.phase(of)).isEqualTo("Skydd på väg");
    }

    @Test
    void endsWithTheFinalAssessmentOfThePolice() {
        var of = granted(opened());
        var id = of.id().toString();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("anna", id, followUp(FollowUpProtection.Next.CONTINUE, today)));
        world.does("anna", id, followUp(FollowUpProtection.Next.CONTINUE, today.plusDays(7)));
        world.does("anna", id, followUp(FollowUpProtection.Next.FINISH, null));
        world.does("anna", id, new StepDown(StepDown.Outcome.STEPPED_DOWN, "Polisen tar bort larmet i mars."));

        assertThat(world.tasksAbout(id)).contains("RemindRelativePolice");
        assertThat(cases.get(id).isOpen()).isTrue();
        world.thePoliceSay(of, AssessmentKind.FINAL);

        assertThat(cases.get(id).isOpen()).isFalse();
        assertThat(world.tasksAbout(id))
                .as("nothing is left to do, the records neither")
                .isEmpty();
        assertThat(kind.phase(cases.get(id))).isEqualTo("Avslutat: Skyddet är nedtrappat");
        assertThat(consents.versionIn(of.number()))
                .as("the consent ends with the case")
                .isEmpty();
    }

    @Test
    void isSteppedDownWhenItsPlanWithOthersHasEnded() {
        var of = granted(opened());
        var id = of.id().toString();
        world.does("anna", id, followUp(FollowUpProtection.Next.FINISH, null));
        var end = new StepDown(StepDown.Outcome.STEPPED_DOWN, "Polisen tar bort larmet i mars.");
        jdbc.sql(
                        """
                        insert into joint_plan (id, case_id, case_number, tenant, kind, begun_at, version)
                        values (?, ?, ?, 'kommun-2281', 'SIP', current_timestamp, 0)""")
                .params(UUID.randomUUID(), of.id(), of.number())
                .update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("anna", id, end))
                .withMessageContaining("pågår Samordnad individuell plan (SIP)");
        jdbc.sql("update joint_plan set ended_at = current_timestamp where case_id = ?")
                .param(of.id())
                .update();
        world.does("anna", id, end);

        assertThat(world.tasksAbout(id)).contains("RemindRelativePolice");
    }

    @Test
    void helpsWithProtectedRecordsAndMarksThePersonInEveryView() {
        var of = granted(opened());
        var id = of.id().toString();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("anna", id, applied(ApplyForProtectedRecords.What.ASSUMED_IDENTITY)))
                .satisfies(refused -> assertThat(refused.sentence()).contains("Polismyndigheten"));
        world.does("anna", id, applied(ApplyForProtectedRecords.What.PROTECTED_REGISTRATION));
        world.does(
                "anna", id, new RecordProtectionAnswer(RecordProtectionAnswer.Answer.REFUSED, today, null, YesNo.YES));
        world.does("anna", id, applied(ApplyForProtectedRecords.What.PROTECTED_REGISTRATION));
        world.does(
                "anna",
                id,
                new RecordProtectionAnswer(RecordProtectionAnswer.Answer.GRANTED, today, today.plusYears(2), null));

        var person = RelativeWorld.as("anna", () -> persons.find(of.person()));
        assertThat(person.protection()).isEqualTo(ProtectedIdentity.PROTECTED_REGISTRATION);
        assertThat(world.tasksAbout(id)).containsExactly("FollowUpProtection");
    }

    @Test
    void tellsThePoliceNothingOnceTheConsentIsTakenBack() {
        var of = granted(opened());
        var id = of.id().toString();

        report(of, RelativeEventKind.CONSENT_WITHDRAWN);

        assertThat(consents.versionIn(of.number())).isEmpty();
        assertThat(world.tasksAbout(id)).containsExactly("ChooseRelativeGround");
        assertThat(kind.events(cases.get(id)))
                .as("nothing goes to the police any more")
                .isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("anna", id, new ChooseRelativeGround("NONE", "Ingen grund")));
        world.does("maria", id, new ChooseRelativeGround("NONE", "Ingen grund"));
        assertThat(cases.get(id).isOpen()).isFalse();
        assertThat(journal.has(cases.get(id), FinalAsked.class)).isFalse();
    }

    @Test
    void tellsThePoliceOfANewThreatInTheCase() {
        var of = granted(opened());

        report(of, RelativeEventKind.NEW_THREAT);

        assertThat(kind.happenings(of)).extracting(Happening::what).anyMatch(what -> what.endsWith("(polisen vet)"));
    }

    @Test
    void showsEverythingThatSomebodyHadToWrite() {
        var of = opened();
        var now = Instant.now();

        world.commit(() -> {
            journal.add(of, new ExpiryNoted(true, "Bor hos en vän.", "anna", now));
            journal.add(of, new RecordsApplied(ApplyForProtectedRecords.What.NOTHING, null, "Vill inte.", "anna", now));
            journal.add(of, new PoliceReminded(false, "Svarar i morgon.", "maria", now));
            journal.add(of, new FinalGroundChosen(null, "Ingen grund finns.", "maria", now));
            return of;
        });

        assertThat(kind.documents(of))
                .extracting(Document::text)
                .contains("Bor hos en vän.", "Vill inte.", "Svarar i morgon.", "Ingen grund finns.");
    }

    @Test
    void tellsNothingOfHowItGoesInADumpOrInTheLog() {
        var of = granted(opened());
        report(of, RelativeEventKind.NEW_THREAT);
        report(of, RelativeEventKind.CONSENT_WITHDRAWN);

        var dump = jdbc.sql("select * from relative_event").query().listOfRows().toString()
                + jdbc.sql("select kind from municipal_entry where case_id = ?")
                        .param(of.id())
                        .query()
                        .listOfRows()
                + jdbc.sql("select reason from access_log where case_number = ? and action <> 'DISCLOSE'")
                        .param(of.number())
                        .query()
                        .listOfRows();
        assertThat(dump).doesNotContain("NEW_THREAT", "WITHDRAWN", "ProtectionDecision", "RelativeEnding", "GRANT");
    }

    @Test
    void endsWithoutConsentAndAsksThePoliceNothing() {
        var of = world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(1990), ConsentBasis.REFUSED));

        assertThat(world.tasksAbout(of.id().toString())).containsExactly("ChooseRelativeGround");
        assertThat(kind.phase(of)).isEqualTo("Avslutas: Samtycke saknas");
    }

    @Test
    void showsTheCaseToItsOfficerAndChiefOnly() {
        var of = opened();
        var page = "/hemvist/arenden/" + of.number();

        for (var own : List.of("anna", "maria")) {
            assertThat(browser.get().uri(page).with(as(own)))
                    .as(own)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Hotad anhörig");
        }
        for (var other : List.of("bo", "johan", "eva", "lena", "loke", "sara")) {
            assertThat(browser.get().uri(page).with(as(other))).as(other).hasStatus(404);
        }
    }

    static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(RelativeWorld.PEOPLE.get(officer))));
    }

    private CaseHead opened() {
        return world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(1990), ConsentBasis.OWN));
    }

    /** Protected without a placement. */
    private CaseHead granted(CaseHead of) {
        return granted(of, YesNo.NO);
    }

    private CaseHead granted(CaseHead of, YesNo placement) {
        var id = of.id().toString();
        world.does("anna", id, inquiry(placement));
        world.thePoliceSay(of, AssessmentKind.FULL);
        world.does("maria", id, granted());
        return of;
    }

    private void report(CaseHead of, RelativeEventKind what) {
        RelativeWorld.as(
                "anna",
                () -> world.commit(() -> {
                    kind.report(
                            of,
                            new ReportedHappening(what.name(), today, "Han har ringt igen."),
                            RelativeWorld.actor("anna"));
                    return what;
                }));
        world.runJobs();
    }

    private String asked() {
        return jdbc.sql("select legal_basis from disclosure")
                .query(String.class)
                .list()
                .toString();
    }

    private static InvestigateProtection inquiry(YesNo placement) {
        return new InvestigateProtection(
                "Han söker henne.",
                List.of(ProtectiveMeasure.ALARM_KIT, ProtectiveMeasure.SHELTER),
                placement,
                "Skyddat boende i ett annat län.");
    }

    private static DecideProtection granted() {
        return new DecideProtection(
                DecideProtection.Answer.GRANT, List.of(ProtectiveMeasure.ALARM_KIT), "Hotet är högt.");
    }

    private static FollowUpProtection followUp(FollowUpProtection.Next next, @Nullable LocalDate on) {
        return new FollowUpProtection(List.of(ProtectiveMeasure.ALARM_KIT), "Det går bra.", next, on);
    }

    private ApplyForProtectedRecords applied(ApplyForProtectedRecords.What what) {
        return new ApplyForProtectedRecords(what, today, null);
    }
}
