package se.hemvist.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.AccessLog;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.Placements;
import se.hemvist.placement.Stays;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.secrecy.Vault;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.ThreatAssessments;
import se.hemvist.threat.ThreatLevel;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.OwnCaseSearch;
import se.hemvist.workspace.ReportedHappening;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({CaseworkTest.Parts.class, OwnCaseSearch.class})
class CaseworkTest {

    private static final Tenant UNIT = Tenant.ofMunicipality("2281");
    private static final Actor ANNA = actor("anna", "kommun-2281.caseworker");
    private static final Actor CHIEF = actor("maria", "kommun-2281.manager");
    private static final Actor COLLEAGUE = actor("bo", "kommun-2281.caseworker");
    private static final List<Actor> OTHERS = List.of(
            COLLEAGUE,
            actor("disken", "kommun-2281.intake"),
            actor("johan", "kommun-1280.caseworker", "kommun-1280.manager"),
            actor("nord.polis", "polis-nord.assessor"),
            actor("nobody"));

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    CaseFilesOfKinds made;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher police;

    @MockitoBean
    Placements placements;

    @MockitoBean
    PlacementLife life;

    @MockitoBean
    Stays stays;

    @MockitoBean
    UrgentPlacements urgent;

    @MockitoBean
    ThreatAssessments assessments;

    @MockitoBean
    CaseDeadlines deadlines;

    @MockitoBean
    Processes processes;

    private final InventedKind kind = new InventedKind();

    private CaseHead of =
            new CaseHead(new UUID(0, 0), "", "", UNIT, new PersonId(new UUID(0, 0)), null, Instant.EPOCH, null, 0);

    @BeforeEach
    void openACase() {
        of = opened("anna");
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        Stream.of("disclosure", "municipal_entry", "municipal_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void showsACaseToItsOfficerAndTheChiefAndToNobodyElse() {
        assertThat(Stream.of(ANNA, CHIEF)).allSatisfy(actor -> {
            assertThat(as(actor).of(actor)).extracting(CaseLine::number).containsExactly(of.number());
            assertThat(as(actor).open(of.number(), actor)).isPresent();
        });
        assertThat(OTHERS).allSatisfy(actor -> {
            assertThat(as(actor).of(actor)).isEmpty();
            assertThat(as(actor).open(of.number(), actor)).isEmpty();
            assertThat(as(actor).find(new CaseSearch("märta"), actor)).isEmpty();
            assertThat(as(actor).find(new CaseSearch(of.number()), actor)).isEmpty();
            assertThat(as(actor).events(of.number(), actor)).isEmpty();
            assertThat(as(actor).deadlines(actor)).isEmpty();
            assertThat(as(actor).has(of.number(), actor)).isFalse();
        });
    }

    @Test
    void theRuleIsTheSameInTheDatabaseAndInTheCase() {
        var offered = opened(null);

        assertThat(Stream.concat(Stream.of(ANNA, CHIEF), OTHERS.stream())).allSatisfy(actor -> {
            assertThat(as(actor).has(of.number(), actor)).isEqualTo(of.isShownTo(actor));
            assertThat(as(actor).has(offered.number(), actor)).isEqualTo(offered.isShownTo(actor));
        });
    }

    @Test
    void showsACaseToWhoeverStandsInForItsOfficer() {
        var substitute = new Actor("bo", "Bo", COLLEAGUE.groups(), Set.of("anna"));

        assertThat(as(substitute).of(substitute)).hasSize(1);
    }

    @Test
    void aKindMayHideACaseButNeverShowOne() {
        var hidden = made.of(new InventedKind() {
            @Override
            public boolean isShownTo(CaseHead each, Actor actor) {
                return !actor.equals(CHIEF);
            }
        });

        as(CHIEF);
        assertThat(hidden.of(CHIEF)).isEmpty();
        assertThat(hidden.of(ANNA)).hasSize(1);
        assertThat(hidden.of(COLLEAGUE)).isEmpty();
    }

    @Test
    void findsByNameByNumberAndByCaseNumberAndLogsNeither() {
        assertThat(Stream.of("ågren", "18900101-9802", of.number()))
                .allSatisfy(text -> assertThat(as(ANNA).find(new CaseSearch(text), ANNA))
                        .extracting(CaseLine::number)
                        .containsExactly(of.number()));
        assertThat(jdbc.sql("select * from access_log").query().listOfRows().toString())
                .doesNotContainIgnoringCase("ågren")
                .doesNotContain("18900101");
    }

    @Test
    void logsWhoReadsACaseAndWhoTriesTo() {
        jdbc.sql("delete from access_log").update();
        var johan = OTHERS.get(2);

        as(ANNA).open(of.number(), ANNA);
        as(johan).open(of.number(), johan);

        assertThat(log("object_type = 'invented-case'"))
                .containsExactly("anna READ " + of.id() + " DONE", "johan READ " + of.id() + " REFUSED");
    }

    @Test
    void listsAClosedCaseNoMoreButFindsIt() {
        cases.close(of.id(), Instant.now());

        assertThat(as(ANNA).of(ANNA)).isEmpty();
        assertThat(as(ANNA).find(new CaseSearch(of.number()), ANNA))
                .extracting(CaseLine::open)
                .containsExactly(false);
    }

    @Test
    void givesTheCaseToTheFirstWhoWorksOnIt() {
        var offered = opened(null);

        cases.save(offered.workedOnBy(COLLEAGUE));

        assertThat(cases.get(offered.id().toString()).caseworker()).isEqualTo("bo");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> of.workedOnBy(OTHERS.get(3)));
    }

    @Test
    void letsNobodyDecideOnTheirOwnProposal() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> of.mustBeDecidedBy(CHIEF, "maria"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> of.mustBeDecidedBy(ANNA, "bo"));

        of.mustBeDecidedBy(CHIEF, "anna");
    }

    @Test
    void keepsWhatIsNotedSealedAndInTheOrderItWasNoted() {
        journal.add(of, new Note("anna", Instant.EPOCH, "MARKER-ONE"));
        journal.add(of, new Note("anna", Instant.EPOCH, "MARKER-TWO"));

        assertThat(journal.of(of, Note.class)).extracting(Note::text).containsExactly("MARKER-ONE", "MARKER-TWO");
        assertThat(journal.last(of, Note.class)).map(Note::text).contains("MARKER-TWO");
        assertThat(jdbc.sql("select * from municipal_entry")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("MARKER");
    }

    @Test
    void receivesWhatThePoliceReleaseAndRecordsByWhichRight() {
        police.publishEvent(released(of));

        assertThat(journal.last(of, ReceivedAssessment.class))
                .map(ReceivedAssessment::releaseText)
                .contains("Inte i Malmö.");
        assertThat(jdbc.sql("select * from disclosure").query().singleRow())
                .containsEntry("from_tenant", "polis-nord")
                .containsEntry("case_number", of.number())
                .containsEntry("legal_basis", "POLICE_ACT");
        verify(processes).tell(of.id().toString(), "threat-assessed");
    }

    @Test
    void aClosedCaseLearnsNothingMore() {
        cases.close(of.id(), Instant.now());

        police.publishEvent(released(of));

        assertThat(journal.has(of, ReceivedAssessment.class)).isFalse();
    }

    @Test
    void takesAReportToItsKind() {
        as(ANNA).report(of.number(), new ReportedHappening("THING", LocalDate.of(2026, 1, 2), ""), ANNA);

        assertThat(kind.reported).containsExactly(of.number() + " THING");
    }

    private CaseHead opened(@Nullable String officer) {
        as(ANNA);
        var number = IdentityNumber.of("189001019802", LocalDate.of(2026, 1, 2));
        return cases.open(kind, UNIT, persons.register(UNIT, number, "Märta Ågren", ProtectedIdentity.NONE), officer);
    }

    private CaseFiles as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        actor.user(),
                        "",
                        actor.groups().stream().map(UnitGroup::id).toArray(String[]::new)));
        return made.of(kind);
    }

    private List<String> log(String where) {
        return jdbc.sql("select actor || ' ' || action || ' ' || object_id || ' ' || outcome from access_log where "
                        + where + " order by id")
                .query(String.class)
                .list();
    }

    private static AssessmentReleased released(CaseHead to) {
        return new AssessmentReleased(
                Tenant.ofRegion("nord"),
                to.id().toString(),
                "assessment",
                AssessmentKind.FULL,
                null,
                ThreatLevel.HIGH,
                LocalDate.of(2026, 3, 1),
                "Inte i Malmö.",
                List.of("Malmö"));
    }

    private static Actor actor(String user, String... groups) {
        return new Actor(user, user, Stream.of(groups).map(UnitGroup::parse).collect(Collectors.toSet()));
    }

    record Note(String officer, Instant at, String text) implements CaseEntry {}

    @ComponentScan(basePackageClasses = {Cases.class, Persons.class, Vault.class, AccessLog.class, Organisation.class})
    static class Parts {}
}
