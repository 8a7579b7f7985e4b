package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.processes.AssessmentInForceSteps;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.ReportedHappening;

/** What the police read of their own assessments, and who does. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AssessmentFilesTest {

    private static final Actor EVA = actor("nord.polis", "polis-nord.assessor");
    private static final Actor NILS = actor("syd.polis", "polis-syd.assessor");
    private static final Actor ANNA = actor("sundsvall.handlaggare", "kommun-2281.caseworker");

    private final FilledForm form = new FilledForm();
    private final IdentityNumber number = PoliceDay.somebody();

    @Autowired
    PoliceDay police;

    @Autowired
    AssessmentFiles files;

    @Autowired
    AssessmentRows rows;

    @Autowired
    AssessmentInForceSteps inForce;

    @Autowired
    PoliceAtWork.Hands clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
        clock.back();
    }

    @Test
    void showsTheRegionsOwnOfficersWhatWasSaidAndDoneInTheCase() {
        var id = settled();

        PoliceAtWork.eva();
        var file = files.open(numberOf(id), EVA).orElseThrow();

        assertThat(file.line().phase()).isEqualTo("Hög, granskad");
        assertThat(file.subjects()).containsExactly(id);
        assertThat(file.timeline())
                .extracting(Happening::what)
                .containsExactly("Bedömning begärd", "Hot- och riskbedömning: Hög", "Granskad, står fast");
        assertThat(file.deadlines()).hasSize(1);
        assertThat(file.documents()).hasSize(1);
        assertThat(file.personReference()).isEqualTo(rows.find(id).person().toString());
    }

    @Test
    void givesATextToPasteSoThatNobodyWritesItTwice() {
        form.unsuitableAreas = List.of("1280");
        var actor = PoliceDay.somebody();
        form.actorPersons = actor.written();
        var id = settled();

        PoliceAtWork.eva();
        var text = files.open(numberOf(id), EVA).orElseThrow().documents().stream()
                .map(Document::text)
                .findFirst()
                .orElseThrow();

        assertThat(text)
                .startsWith("Hot- och riskbedömning " + numberOf(id) + "\nPerson: Anna Karlsson, " + number.written())
                .contains("Hotnivå: Hög, gäller till 31 juli 2026", "Källa: B2", "Olämpliga områden: Malmö")
                .contains("Personer som hotar: " + actor.written(), "Skyddsåtgärder: Flytt", "Avsikt: 3")
                .contains("Skäl:\n" + FilledForm.GROUNDS, "Text till kommunen:\nPersonen bör inte vistas i Malmö.")
                .doesNotContain("null");
    }

    @Test
    void isNotThereForAnotherRegionOrAKommunAndTheAttemptIsLogged() {
        var id = settled();

        PoliceAtWork.nobody();
        for (var stranger : List.of(NILS, ANNA)) {
            assertThat(files.open(numberOf(id), stranger)).isEmpty();
            assertThat(files.find(new CaseSearch(numberOf(id)), stranger)).isEmpty();
            assertThat(files.find(new CaseSearch(number.written()), stranger)).isEmpty();
            assertThat(files.find(new CaseSearch("Anna Karlsson"), stranger)).isEmpty();
            assertThat(files.of(stranger)).isEmpty();
        }

        assertThat(jdbc.sql("select count(*) from access_log where object_id = ? and outcome = 'REFUSED'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void isFoundByNameNumberAndCaseNumber() {
        var id = settled();

        PoliceAtWork.eva();
        for (var words : List.of("Anna Karlsson", number.written(), number.digits(), numberOf(id))) {
            assertThat(files.find(new CaseSearch(words), EVA))
                    .as(words)
                    .extracting(CaseLine::number)
                    .contains(numberOf(id));
        }
        assertThat(files.of(EVA)).extracting(CaseLine::number).contains(numberOf(id));
        assertThat(jdbc.sql("select distinct object_id from access_log where action = 'SEARCH'")
                        .query(String.class)
                        .list())
                .isSubsetOf("NAME", "PERSONAL_NUMBER", "COORDINATION_NUMBER", "CASE_NUMBER");
    }

    @Test
    void asksForANewOneWhenThePoliceHearSomethingThemselves() {
        var id = settled();
        PoliceAtWork.eva();
        assertThat(files.events(numberOf(id), EVA)).extracting(Option::value).contains("ACTOR_ARRESTED");
        assertThatThrownBy(() -> files.report(
                        numberOf(id),
                        new ReportedHappening("ACTOR_ARRESTED", FilledForm.TODAY.plusDays(1), "Greps."),
                        EVA))
                .isInstanceOf(Refusal.class);

        files.report(numberOf(id), new ReportedHappening("ACTOR_ARRESTED", FilledForm.TODAY, "Greps."), EVA);

        assertThat(inForce.nothingAsked(id)).isFalse();
        assertThatThrownBy(
                        () -> files.report(numberOf(id), new ReportedHappening("LEAK", FilledForm.TODAY, "Nej."), NILS))
                .isInstanceOf(Refusal.class);
    }

    private String settled() {
        var id = police.requested(PoliceDay.aCase(), number, false);
        police.settled(id, form);
        return id;
    }

    private String numberOf(String id) {
        return rows.find(id).caseNumber();
    }

    private static Actor actor(String user, String... groups) {
        Set<UnitGroup> parsed = Stream.of(groups).map(UnitGroup::parse).collect(Collectors.toUnmodifiableSet());
        return new Actor(user, user, parsed);
    }
}
