package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.jointplan.PlanParty;
import se.hemvist.jointplan.PlannedGoal;
import se.hemvist.jointplan.PlannedStep;
import se.hemvist.jointplan.Progress;
import se.hemvist.jointplan.StepFollowed;
import se.hemvist.jointplan.StepState;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.PlacementStatus;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.OwnCaseSearch;
import se.hemvist.workspace.PageLink;
import se.hemvist.workspace.PlacementLine;
import se.hemvist.workspace.ReportedHappening;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    ConsentInForce.class,
    ExitEvents.class,
    Endings.class,
    Reporting.class,
    ShownCases.class,
    CaseFinder.class,
    OwnCaseSearch.class,
    CaseParts.class,
    CaseDocuments.class,
    CaseTimeline.class,
    CasePlacements.class,
    Plans.class,
    PlanForm.class,
    FollowUpForm.class,
    HandingOutPlan.class,
    RegionOfCase.class,
    ExitCaseFiles.class
})
class ExitCaseFilesTest {

    private static final Actor ANNA = actor("anna", "kommun-2281.caseworker");
    private static final Actor CHIEF = actor("maria", "kommun-2281.manager");
    private static final Actor COLLEAGUE = actor("bo", "kommun-2281.caseworker");
    private static final Actor INTAKE = actor("disken", "kommun-2281.intake");
    private static final Actor OTHER_KOMMUN = actor("johan", "kommun-1280.caseworker", "kommun-1280.manager");
    private static final Actor POLICE = actor("nord.polis", "polis-nord.assessor");
    private static final Actor NOBODY = actor("nobody");
    private static final List<Actor> OTHERS = List.of(COLLEAGUE, INTAKE, OTHER_KOMMUN, POLICE, NOBODY);

    @Autowired
    OpeningForm opening;

    @Autowired
    PlanForm planning;

    @Autowired
    FollowUpForm followUp;

    @Autowired
    ExitCaseFiles files;

    @Autowired
    ExitCases cases;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Placements placements;

    @MockitoBean
    PlacementLife life;

    @MockitoBean
    Stays stays;

    private String number = "";

    @BeforeEach
    void openACase() {
        number = opened(ANNA, Opened.form(ConsentAnswer.GIVEN)).number();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        Stream.of(
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
    void showsACaseToItsOfficerAndTheChiefAndToNobodyElse() {
        assertThat(Stream.of(ANNA, CHIEF)).allSatisfy(actor -> {
            assertThat(as(actor).of(actor)).extracting(CaseLine::number).containsExactly(number);
            assertThat(as(actor).open(number, actor)).isPresent();
        });
        assertThat(OTHERS).allSatisfy(actor -> {
            assertThat(as(actor).of(actor)).isEmpty();
            assertThat(as(actor).open(number, actor)).isEmpty();
            assertThat(as(actor).events(number, actor)).isEmpty();
            assertThat(as(actor).deadlines(actor)).isEmpty();
        });
    }

    @Test
    void showsACaseToWhoeverStandsInForItsOfficer() {
        var substitute = new Actor("bo", "Bo", COLLEAGUE.groups(), Set.of("anna"));

        assertThat(as(substitute).of(substitute)).hasSize(1);
        assertThat(as(substitute).open(number, substitute)).isPresent();
    }

    @Test
    void offersACaseThatNobodyHasToEveryCaseworkerOfTheKommun() {
        var offered = opened(INTAKE, other("189002019819", "Bertil Ek")).number();

        assertThat(as(COLLEAGUE).of(COLLEAGUE)).extracting(CaseLine::number).containsExactly(offered);
        assertThat(as(OTHER_KOMMUN).of(OTHER_KOMMUN)).isEmpty();
    }

    @Test
    void findsByNameByNumberAndByCaseNumber() {
        assertThat(Stream.of(
                        "märta",
                        "ÅGREN märta",
                        "18900101-9802",
                        "189001019802",
                        number,
                        number.toLowerCase(Locale.ROOT)))
                .allSatisfy(text -> assertThat(as(ANNA).find(new CaseSearch(text), ANNA))
                        .extracting(CaseLine::number)
                        .containsExactly(number));
        assertThat(Stream.of("ingen", "18900201-9819", "A-2222-22", "18900101-9803", " "))
                .allSatisfy(text ->
                        assertThat(as(ANNA).find(new CaseSearch(text), ANNA)).isEmpty());
    }

    @Test
    void findsNothingOfAnybodyElsesByWhateverTheySearch() {
        for (var actor : OTHERS) {
            for (var text : List.of("märta", "18900101-9802", number)) {
                assertThat(as(actor).find(new CaseSearch(text), actor)).isEmpty();
            }
        }
    }

    @Test
    void findsAClosedCaseTooButListsItNoMore() {
        var of = cases.numbered(number).orElseThrow();
        cases.save(of.closed(new Closing(Ending.CLOSED, ExitOutcome.COMPLETED, false, null, Instant.now())));

        assertThat(as(ANNA).of(ANNA)).isEmpty();
        assertThat(as(ANNA).find(new CaseSearch("ågren"), ANNA))
                .extracting(CaseLine::open)
                .containsExactly(false);
    }

    @Test
    void logsEverySearchWithoutWhatWasSearchedFor() {
        forgetTheLog();
        as(ANNA).find(new CaseSearch("ågren"), ANNA);
        as(COLLEAGUE).find(new CaseSearch("18900101-9802"), COLLEAGUE);
        as(OTHER_KOMMUN).find(new CaseSearch(number), OTHER_KOMMUN);

        assertThat(log("object_type = 'exit-case'"))
                .containsExactly(
                        "anna SEARCH NAME DONE",
                        "bo SEARCH PERSONAL_NUMBER DONE",
                        "johan SEARCH " + cases.numbered(number).orElseThrow().id() + " REFUSED");
        assertThat(jdbc.sql("select * from access_log").query().listOfRows().toString())
                .doesNotContainIgnoringCase("ågren")
                .doesNotContain("18900101");
    }

    @Test
    void logsAboutWhomSomebodySearchedByNumberAlsoWhenNothingWasShown() {
        forgetTheLog();
        as(COLLEAGUE).find(new CaseSearch("18900101-9802"), COLLEAGUE);
        as(COLLEAGUE).find(new CaseSearch("18900201-9819"), COLLEAGUE);

        assertThat(jdbc.sql("select person_token is null from access_log where action = 'SEARCH' order by id")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }

    @Test
    void logsWhoTriedToOpenACaseThatIsNotTheirs() {
        forgetTheLog();

        as(OTHER_KOMMUN).open(number, OTHER_KOMMUN);
        as(OTHER_KOMMUN).open("A-2222-22", OTHER_KOMMUN);

        assertThat(log("outcome = 'REFUSED'"))
                .containsExactly(
                        "johan READ " + cases.numbered(number).orElseThrow().id() + " REFUSED",
                        "johan READ none REFUSED");
    }

    @Test
    void showsOfAProtectedPersonOnlyInitialsAndTheMarkInAList() {
        var hidden = new OpenExitCase(
                "189002019819",
                "Bertil Ek",
                ProtectedIdentity.CONFIDENTIALITY_MARK,
                ContactSource.SELF,
                Urgency.DAYS,
                null,
                ConsentAnswer.GIVEN,
                LocalDate.of(2026, 1, 2),
                Arrays.asList(ConsentAuthority.values()));
        var protectedNumber = opened(ANNA, hidden).number();

        assertThat(as(ANNA).find(new CaseSearch(protectedNumber), ANNA))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.person()).doesNotContain("Bertil");
                    assertThat(line.protection()).isEqualTo("Sekretessmarkering");
                });
    }

    @Test
    void tellsWhatHasHappenedAndWhatTheConsentIsNow() {
        as(ANNA).report(number, happening("NEW_THREAT", "Ett samtal"), ANNA);
        as(ANNA).report(number, happening("CONSENT_WITHDRAWN", ""), ANNA);

        var file = as(ANNA).open(number, ANNA).orElseThrow();

        assertThat(file.line().phase()).isEqualTo("Avslutas: Tagit tillbaka samtycket");
        assertThat(file.timeline().toString()).isNotEmpty();
        assertThat(file.timeline().stream().map(each -> each.what()))
                .anyMatch(what -> what.startsWith("Nytt hot") && what.contains("Ett samtal"))
                .contains("Ärendet öppnat", "Avslut bestämt: Tagit tillbaka samtycket");
        assertThat(textOf(file)).contains("återtaget");
        assertThat(file.personReference()).isNotNull();
    }

    @Test
    void keepsThePlanAsItStoodEachDayAmongTheDocuments() {
        var id = cases.numbered(number).orElseThrow().id().toString();
        as(ANNA);
        planning.submit(id, plan("Praktikplats", "Eget boende"));
        followUp.submit(
                id,
                new FollowUpPlan(
                        List.of(new StepFollowed(StepState.DONE)),
                        List.of(new GoalFollowed(Progress.ON_THE_WAY)),
                        List.of(),
                        "Går bra",
                        AfterFollowUp.CONTINUE,
                        Opened.today().plusDays(30),
                        null));

        var file = as(ANNA).open(number, ANNA).orElseThrow();

        assertThat(file.documents())
                .extracting(Document::title)
                .containsExactly("Plan med andra myndigheter", "Uppföljning av planen");
        assertThat(file.documents().get(0).text())
                .contains("Arbetsförmedlingen, utan slutdag, inte klart: Praktikplats", "Mål, ", "Eget boende")
                .contains("Första uppföljningen: ");
        assertThat(file.documents().get(1).text())
                .contains("klart: Praktikplats", "Anteckning: Går bra", "Nästa uppföljning: ")
                .doesNotContain("inte klart");
        assertThat(file.timeline())
                .extracting(Happening::what)
                .containsExactly("Uppföljning av planen", "Plan med andra myndigheter gjord", "Ärendet öppnat");
        assertThat(OTHERS)
                .allSatisfy(actor -> assertThat(as(actor).open(number, actor)).isEmpty());
    }

    private static MakePlan plan(String step, String goal) {
        return new MakePlan(
                List.of(new PlannedStep(PlanParty.EMPLOYMENT_SERVICE, step, null)),
                List.of(new PlannedGoal(goal)),
                null,
                null);
    }

    @Test
    void leadsToWhatMayBeDoneWithThePlacementAndTellsWhatHasBeenRecordedOfIt() {
        var of = cases.numbered(number).orElseThrow();
        var placement = new PlacementView(
                "placement-1",
                of.tenant(),
                of.id().toString(),
                number,
                "anna",
                of.person(),
                null,
                PlacementStatus.CARRIED_OUT,
                false,
                "Avviken",
                null,
                "Björken, Njurunda",
                "från den 1 mars 2026");
        when(placements.ofCase(of.id().toString())).thenReturn(List.of(placement));
        var found = List.of(new PageLink("Hittad", "/hemvist/placeringar/placement-1/hittad"));
        when(life.actions(placement, ANNA)).thenReturn(found);
        when(placements.line(placement, found))
                .thenReturn(
                        new PlacementLine(placement.homeLabel(), placement.period(), placement.state(), "", "", found));
        when(life.happenings("placement-1"))
                .thenReturn(List.of(new Happening(of.opened().plusSeconds(1), "Har avvikit", "Anna")));

        var file = as(ANNA).open(number, ANNA).orElseThrow();

        assertThat(file.placements()).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo("Avviken");
            assertThat(line.actions()).extracting(PageLink::title).containsExactly("Hittad");
        });
        assertThat(file.timeline()).extracting(Happening::what).containsExactly("Har avvikit", "Ärendet öppnat");
    }

    @Test
    void letsNobodyElseReport() {
        assertThat(OTHERS).allSatisfy(actor -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(actor).report(number, happening("CONSENT_WITHDRAWN", ""), actor)));

        assertThat(jdbc.sql("select count(*) from exit_event")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(as(ANNA).events(number, ANNA)).isNotEmpty();
    }

    @Test
    void refusesAnEventThatIsNone() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(ANNA).report(number, happening("BIRTHDAY", "x"), ANNA));
    }

    private static ReportedHappening happening(String kind, String text) {
        return new ReportedHappening(kind, Opened.today(), text);
    }

    private static String textOf(CaseFile file) {
        return file.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> line.value())
                .collect(Collectors.joining("\n"));
    }

    private ExitCaseFiles as(Actor actor) {
        Opened.loggedIn(actor.user(), actor.groups().stream().map(UnitGroup::id).toArray(String[]::new));
        return files;
    }

    private ExitCase opened(Actor actor, OpenExitCase form) {
        as(actor);
        return cases.find(opening.submit(form).id());
    }

    private static OpenExitCase other(String number, String name) {
        return new OpenExitCase(
                number,
                name,
                ProtectedIdentity.NONE,
                ContactSource.SELF,
                Urgency.DAYS,
                null,
                ConsentAnswer.REFUSED,
                null,
                List.of());
    }

    private void forgetTheLog() {
        jdbc.sql("delete from access_log").update();
    }

    private List<String> log(String where) {
        return jdbc.sql("select actor || ' ' || action || ' ' || object_id || ' ' || outcome from access_log where "
                        + where + " order by id")
                .query(String.class)
                .list();
    }

    private static Actor actor(String user, String... groups) {
        return new Actor(user, user, Stream.of(groups).map(UnitGroup::parse).collect(Collectors.toSet()));
    }
}
