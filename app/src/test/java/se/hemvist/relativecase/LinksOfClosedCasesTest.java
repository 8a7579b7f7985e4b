package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.exitcase.CasesOfLeavers;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.NetworkFacts;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.Stays;
import se.hemvist.processes.RiskClosureSteps;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.ReportedHappening;

/** A link outlives the case at one of its ends, until its officer has said otherwise or nobody is left to say it. */
@AmongRelatives
class LinksOfClosedCasesTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    SecretLinks links;

    @Autowired
    CaseLinkRows rows;

    @Autowired
    Cases cases;

    @Autowired
    CasesOfLeavers leavers;

    @Autowired
    RiskClosureSteps closure;

    @Autowired
    List<CaseFiles> files;

    @Autowired
    Homes homes;

    @Autowired
    EarlierPlacements earlier;

    @Autowired
    Stays stays;

    @Autowired
    StayCourse course;

    @Autowired
    LinksOfClosedCases closedCases;

    @Autowired
    NetworkFacts facts;

    @Autowired
    Persons persons;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theirOfficersAreKnown() {
        world.peopleAreKnown();
    }

    @Test
    void goesOnAndIsAskedOfTheOfficerWhoseCaseIsOpen() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);

        closed(brother);

        assertThat(link(sister).holds()).isTrue();
        assertThat(tiesOf(sister)).isOne();
        assertThat(body("anna", "/hemvist")).contains("Ta ställning till en koppling i " + sister.number());
        assertThat(body("anna", page(sister))).contains("Det ärendet är avslutat", keeping(sister));
        for (var other : List.of("bo", "maria", "johan")) {
            assertThat(body(other, "/hemvist")).as(other).doesNotContain("koppling");
        }
        assertThat(body("sara", "/hemvist/kopplingar")).contains("Avslutat: " + brother.number());
    }

    @Test
    void isKeptWithAReasonUntilTheOfficerIsAskedAgain() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);
        closed(brother);

        assertThat(get("anna", keeping(sister))).hasStatusOk();
        for (var wrong : List.of(
                Map.of("why", "", "until", today.plusDays(30).toString()),
                Map.of("why", "De söker henne.", "until", ""),
                Map.of("why", "De söker henne.", "until", today.toString()),
                Map.of("why", "De söker henne.", "until", today.plusMonths(7).toString()))) {
            assertThat(post("anna", keeping(sister), wrong))
                    .as(wrong.toString())
                    .hasStatus(422);
        }
        assertThat(post("anna", keeping(sister), kept(30))).hasStatus3xxRedirection();

        assertThat(tiesOf(sister)).isOne();
        assertThat(body("anna", "/hemvist")).doesNotContain("koppling i " + sister.number());
        assertThat(body("anna", page(sister))).contains("Behållen, frågan kommer igen den");
        assertThat(link(sister).isKeptOn(today.plusDays(29))).isTrue();
        assertThat(link(sister).isKeptOn(today.plusDays(30))).isFalse();
    }

    @Test
    void isKeptByNobodyElseAndNotWhileBothCasesAreOpen() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);
        assertThat(get("anna", keeping(sister))).hasStatus(404);
        assertThat(post("anna", keeping(sister), kept(30))).hasStatus(404);

        closed(brother);

        for (var other : List.of("bo", "maria", "lena", "loke", "johan", "eva", "sara")) {
            assertThat(get(other, keeping(sister))).as(other).hasStatus(404);
            assertThat(post(other, keeping(sister), kept(30))).as(other).hasStatus(404);
        }
        assertThat(post("johan", keeping(brother), kept(30)))
                .as("of the case that is closed")
                .hasStatus(404);
        assertThat(link(sister).kept()).isNull();
    }

    @Test
    void endsWithTheSecondCaseAndTakesTheEnemiesAway() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);
        closed(brother);
        var before = logged();

        closed(sister);

        assertThat(link(sister).holds()).isFalse();
        assertThat(link(sister).endedBy()).isNull();
        assertThat(tiesOf(sister)).isZero();
        assertThat(links.all()).noneMatch(link -> link.isOf(sister.id()));
        assertThat(logged())
                .as("no row of either case at that moment tells that there was a link")
                .isEqualTo(before);
    }

    @Test
    void goesOnWhileOneOfThemLivesInAPlacementAndEndsWithIt() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);
        var stay = livesInAPlacement(sister);

        closed(brother);
        closed(sister);
        assertThat(link(sister).holds()).isTrue();
        assertThat(tiesOf(sister)).isOne();

        leaves(stay, today.minusDays(1));
        assertThat(link(sister).holds()).isFalse();
        assertThat(tiesOf(sister)).isZero();
    }

    @Test
    void goesOnPastTheLastDayOfWhoeverHasRunOrIsNotKnownToHaveLeft() {
        for (var hasRun : List.of(true, false)) {
            var sister = opened("anna");
            var brother = opened("johan");
            linked(sister, brother);
            var stay = livesInAPlacement(sister, sister, today.minusDays(5));
            if (hasRun) {
                assertThat(world.commit(() -> course.abscond(stay))).isTrue();
            }

            closed(brother);
            closed(sister);
            world.commit(this::anHourPasses);
            assertThat(link(sister).holds()).as("has run: " + hasRun).isTrue();
            assertThat(tiesOf(sister)).isOne();

            leaves(stay, today.minusDays(1));
            assertThat(link(sister).holds()).isFalse();
            assertThat(tiesOf(sister)).isZero();
        }
    }

    @Test
    void goesOnWhileOneOfThemLivesInAPlacementOfAnotherCase() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);
        var stay = livesInAPlacement(opened("anna"), sister, null);

        closed(brother);
        closed(sister);
        assertThat(tiesOf(sister)).isOne();

        leaves(stay, today.minusDays(1));
        world.commit(this::anHourPasses);
        assertThat(link(sister).holds()).isFalse();
        assertThat(tiesOf(sister)).isZero();
    }

    @Test
    void goesOnTheDayThatTheLastStayEndsOn() {
        var sister = opened("anna");
        var brother = opened("johan");
        linked(sister, brother);
        var stay = livesInAPlacement(sister);
        closed(brother);
        closed(sister);

        leaves(stay, today);
        world.commit(this::anHourPasses);

        assertThat(link(sister).holds()).isTrue();
        assertThat(tiesOf(sister)).isOne();
    }

    @Test
    void isAskedAboutWhenALeaversCaseIsClosedToo() {
        var sister = opened("anna");
        var number = world.opensForALeaver("johan");
        var leaver = leavers.numbered(number).orElseThrow();
        entered("anna", LinkableCases.of(sister), number);
        entered("johan", LinkableCases.of(leaver), sister.number());

        RelativeWorld.as(
                "johan",
                () -> world.commit(() -> {
                    files.stream()
                            .filter(kind -> kind.has(number, RelativeWorld.actor("johan")))
                            .forEach(kind -> kind.report(
                                    number, new ReportedHappening("DEAD", today, ""), RelativeWorld.actor("johan")));
                    return number;
                }));
        world.commit(() -> {
            closure.closeCase(leaver.id().toString());
            return leaver;
        });

        assertThat(body("anna", "/hemvist")).contains("Ta ställning till en koppling i " + sister.number());
        assertThat(tiesOf(sister)).isOne();
        closed(sister);
        assertThat(tiesOf(sister)).isZero();
    }

    private CaseHead opened(String officer) {
        return world.opens(officer, RelativeWorld.form(RelativeWorld.bornIn(1990), ConsentBasis.OWN));
    }

    private void linked(CaseHead one, CaseHead other) {
        world.commit(() -> {
            links.record(one, other, Kinship.SIBLINGS, RelativeWorld.actor("anna"));
            return one;
        });
    }

    private void entered(String officer, LinkableCase own, String other) {
        RelativeWorld.as(
                officer,
                () -> world.commit(() -> links.record(own, other, Kinship.SIBLINGS, RelativeWorld.actor(officer))));
    }

    private void closed(CaseHead of) {
        world.commit(() -> {
            cases.close(of.id(), Instant.now());
            return of;
        });
    }

    private void leaves(String stay, LocalDate lastDay) {
        world.commit(() -> {
            stays.end(stay, lastDay);
            return stay;
        });
    }

    private boolean anHourPasses() {
        closedCases.endWhatHasBecomeNobodys();
        return true;
    }

    private String livesInAPlacement(CaseHead of) {
        return livesInAPlacement(of, of, null);
    }

    /** The id of the stay, in the one case, of whom the other is about. */
    private String livesInAPlacement(CaseHead of, CaseHead person, @Nullable LocalDate until) {
        return world.commit(() -> {
            var home = homes.register(new RegisterHome(
                    HomeKind.SHELTER,
                    "Boken",
                    null,
                    new HomePlace("2281", "Sundsvall", 62.39, 17.30, false),
                    HomePermit.NOT_REQUIRED,
                    HomeLimits.NONE,
                    null,
                    HomeAudience.EVERYONE,
                    null));
            return earlier.takeOver(
                    new RequestPlacement(of.tenant(), of.id().toString(), of.number(), person.person(), "anna"),
                    "anna",
                    home,
                    today.minusDays(20),
                    until);
        });
    }

    private CaseLink link(CaseHead of) {
        return rows.of(of.id()).get(0);
    }

    private int tiesOf(CaseHead of) {
        return facts.about(List.of(persons.jointOf(of.person()))).relatives().size();
    }

    private long logged() {
        return jdbc.sql("select count(*) from access_log").query(Long.class).single();
    }

    private Map<String, String> kept(int days) {
        return Map.of("why", "De söker henne.", "until", today.plusDays(days).toString());
    }

    private static String page(CaseHead of) {
        return "/hemvist/arenden/" + of.number() + "/kopplingar";
    }

    private String keeping(CaseHead of) {
        return page(of) + "/" + link(of).id() + "/behall";
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(RelativeCaseTest.as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post()
                .uri(page)
                .param("formKey", UUID.randomUUID().toString())
                .with(RelativeCaseTest.as(officer))
                .with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    private String body(String officer, String page) {
        try {
            return get(officer, page).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
