package se.hemvist.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.KindOfCase;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.Stays;
import se.hemvist.placement.life.Extensions;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;
import se.hemvist.secrecy.ProtectedIdentity;

/** A relative's placement that is taken back at each of its stages, with the process following. */
@InTheReports
class WithdrawalTest {

    @Autowired
    ReportWorld world;

    @Autowired
    List<KindOfCase> kinds;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Placements placements;

    @Autowired
    Extensions extensions;

    @Autowired
    OwnStays stays;

    @Autowired
    Stays stayRows;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Worklist lists;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Nullable
    private CaseHead relative;

    private String placement = "";

    @BeforeEach
    void aPlacementIsAskedFor() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        var person =
                persons.register(ReportWorld.SUNDSVALL, ReportWorld.somebody(), "Märta Ågren", ProtectedIdentity.NONE);
        var kind = kinds.stream()
                .filter(each -> each.object().equals("relative-case"))
                .findFirst()
                .orElseThrow();
        relative = world.commit(() -> cases.open(kind, ReportWorld.SUNDSVALL, person, "anna"));
        jdbc.sql("insert into relative_consent (case_id, basis, version) values (?, 'REFUSED', 1)")
                .param(of().id())
                .update();
        placement = world.commit(() -> {
            var id = placements.request(
                    new RequestPlacement(ReportWorld.SUNDSVALL, of().id().toString(), of().number(), person, "anna"));
            processes.start("placement", id);
            return id;
        });
        world.runJobs();
    }

    @Test
    void letsTheWholePlacementFallWithItsApplication() {
        assertThat(get("anna", page())).bodyText().contains("Ansökan om boende", "Boende söks");
        assertThat(post("anna", part("application"), " ")).hasStatus(422);

        assertThat(post("anna", part("application"), "Hen bor hos mormor.")).hasStatus3xxRedirection();

        assertThat(world.tasksAbout(placement)).isEmpty();
        assertThat(get("anna", page()))
                .bodyText()
                .contains("Placering återtagen")
                .doesNotContain(part("application"));
        assertThat(get("anna", page().replace("/ta-tillbaka", "/dokument/1")))
                .bodyText()
                .contains("Återtaget:", "Ansökan om boende", "Skäl: Hen bor hos mormor.", "Skrivet av Namn anna.");
        assertThat(post("anna", part("application"), "Igen.")).hasStatus(422);
    }

    @Test
    void goesBackToTheSearchWhenAProposalIsTakenBack() {
        proposed();

        assertThat(post("anna", part("proposal"), "Boendet passade inte.")).hasStatus3xxRedirection();

        seeksAnew();
        assertThat(get("anna", page())).bodyText().contains("Boende söks").doesNotContain("Förslag till placering");
    }

    @Test
    void takesADeciderToTakeADecisionBackOrWhatCarriesIt() {
        approved();
        for (var above : List.of("application", "proposal", "decision")) {
            assertThat(post("anna", part(above), "Hen vill inte."))
                    .as(above)
                    .hasStatus(422)
                    .bodyText()
                    .contains("bara enhetschefen");
        }
        assertThat(world.tasksAbout(placement)).containsExactly("CarryOutPlacement");

        jdbc.sql("update stay set from_day = ? where placement_id = ?")
                .params(today.plusDays(1), UUID.fromString(placement))
                .update();

        assertThat(post("maria", part("decision"), "Hotbilden har ändrats.")).hasStatus3xxRedirection();

        seeksAnew();
    }

    @Test
    void asksWhetherThePersonCameWhereADecisionIsTakenBackOnceItsFirstDayHasCome() {
        approved();
        var stay = placements.find(placement).stay().orElseThrow();

        assertThat(post("maria", part("decision"), "Hotbilden har ändrats.")).hasStatus3xxRedirection();

        assertThat(world.tasksAbout(placement)).containsExactly("CarryOutPlacement");
        assertThat(world.tasksAbout(placements.openOf(of().id().toString()).orElseThrow()))
                .containsExactly("SeekHome");
        assertThat(get("maria", page()))
                .bodyText()
                .contains("Oklart om personen har flyttat in")
                .doesNotContain(part("application"));
        assertThat(post("maria", part("decision"), "Igen.")).hasStatus(422);
        assertThat(stayRows.find(stay).orElseThrow().status()).isEqualTo(StayStatus.DECIDED);

        does("anna", "CarryOutPlacement", "{'outcome': 'CALLED_OFF'}");

        assertThat(stayRows.find(stay).orElseThrow().status()).isEqualTo(StayStatus.CANCELLED);
        seeksAnew();
    }

    @Test
    void takesNothingBackAboveAnArrival() {
        approved();
        does("anna", "CarryOutPlacement", "{'outcome': 'ARRIVED', 'arrivedOn': '" + today + "'}");

        assertThat(get("maria", page()))
                .bodyText()
                .contains("Kan inte tas tillbaka: Personen har flyttat in")
                .doesNotContain(part("application"));
        for (var above : List.of("application", "proposal", "decision", "arrival")) {
            assertThat(post("maria", part(above), "Vi ångrar oss."))
                    .as(above)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Personen har flyttat in");
        }
    }

    @Test
    void takesALongerStayBackThatNobodyHasDecidedOn() {
        approved();
        does("anna", "CarryOutPlacement", "{'outcome': 'ARRIVED', 'arrivedOn': '" + today + "'}");
        var stay = placements.find(placement).stay().orElseThrow();
        jdbc.sql("update stay set until_day = ? where id = ?")
                .params(today.plusDays(30), UUID.fromString(stay))
                .update();
        ReportWorld.as(
                "anna",
                () -> world.commit(() -> {
                    extensions.ask(stays.held(placement), today.plusDays(60), "Hotet är kvar.");
                    return placement;
                }));
        var part = page() + "/extension:" + placement;
        assertThat(get("anna", page())).bodyText().contains("Förlängning till den", "Väntar på beslut");
        for (var other : List.of("lisa", "johan", "leila", "eva")) {
            assertThat(post(other, part, "x")).as(other).hasStatus(404);
        }

        assertThat(post("anna", part, "Hon flyttar hem.")).hasStatus3xxRedirection();

        assertThat(world.tasksAbout(placement)).doesNotContain("DecideExtension");
        assertThat(stayRows.find(stay).orElseThrow().until()).isEqualTo(today.plusDays(30));
        assertThat(post("anna", part, "Igen.")).hasStatus(404);
        assertThat(get("anna", page().replace("/ta-tillbaka", "/dokument/2")))
                .bodyText()
                .contains("Förlängning till den", "Skäl: Hon flyttar hem.");
    }

    @Test
    void isNotThereForAnybodyElseAndKeepsWhySealed() {
        for (var other : List.of("lisa", "johan", "leila", "eva", "sara", "dag")) {
            assertThat(get(other, page())).as(other).hasStatus(404);
            assertThat(get(other, part("application"))).as(other).hasStatus(404);
            assertThat(post(other, part("application"), "x")).as(other).hasStatus(404);
        }
        assertThat(get("anna", page() + "/placement:" + UUID.randomUUID() + ":application"))
                .hasStatus(404);
        assertThat(world.tasksAbout(placement)).containsExactly("SeekHome");

        post("anna", part("application"), "Hemligt skäl");
        for (var table : List.of("withdrawal", "access_log", "placement", "placement_event")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .as(table)
                    .doesNotContain("Hemligt skäl");
        }
    }

    /** By another placement of the case, while nothing is left of this one. */
    private void seeksAnew() {
        assertThat(world.tasksAbout(placement)).isEmpty();
        var anew = placements.openOf(of().id().toString()).orElseThrow();
        assertThat(anew).isNotEqualTo(placement);
        assertThat(world.tasksAbout(anew)).containsExactly("SeekHome");
    }

    private void proposed() {
        var home = world.home();
        does("anna", "SeekHome", "{'county': '22', 'kind': 'HVB', 'from': '" + today + "'}");
        does("anna", "ChooseHome", "{'choice': 'RESERVE', 'home': '" + home + "'}");
        does("anna", "ReadConflictAnswer", "{'next': 'PROPOSE', 'proposal': 'Nära skolan.'}");
        assertThat(world.tasksAbout(placement)).containsExactly("DecidePlacement");
    }

    private void approved() {
        proposed();
        does("maria", "DecidePlacement", "{'decision': 'APPROVE', 'reason': 'Hon måste ha ett hem i natt.'}");
        assertThat(world.tasksAbout(placement)).containsExactly("CarryOutPlacement");
    }

    /** Hands the form in, as the page does. */
    private void does(String officer, String key, String form) {
        var open = tasks.of(placement).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
        ReportWorld.as(officer, () -> lists.open(open.id(), officer));
        ReportWorld.as(officer, () -> world.commit(() -> lists.handIn(open.id(), officer, form.replace('\'', '"'))));
        world.runJobs();
    }

    private CaseHead of() {
        return Objects.requireNonNull(relative);
    }

    private String page() {
        return "/hemvist/arenden/" + of().number() + "/ta-tillbaka";
    }

    private String part(String part) {
        return page() + "/placement:" + placement + ":" + part;
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, String why) {
        return browser.post()
                .uri(page)
                .with(as(officer))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("why", why)
                .exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
