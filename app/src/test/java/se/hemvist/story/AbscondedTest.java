package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;

/** Somebody who is placed runs, and is back: on the page of the placement, in the case, and with the police. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/absconded/data", "hemvist.fresh=true", "hemvist.demo-facts=false"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbscondedTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final String RAN = "Har avvikit från sin placering.";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Homes homes;

    @Autowired
    EarlierPlacements earlier;

    private Story story;
    private String number = "";
    private String placement = "";

    @BeforeAll
    void aLeaverLivesInAHomeAndIsAssessed() {
        story = new Story("http://localhost:" + port, Typed.MARK);
        story.done(story.openCase(Typed.LEAVER));
        number = story.caseworker.shown(story.caseworker.task("HoldMeeting"), "caseNumber");
        story.done(story.analyse());
        story.done(story.assess(Map.of("level", "MEDIUM")));
        story.done(story.review("YES"));
        placement = placed();
    }

    @Test
    @Order(1)
    void isReportedOnThePageThatTheCaseLeadsTo() {
        assertThat(story.caseworker.get(page()).body())
                .contains(doing("avvikit"))
                .doesNotContain(doing("hittad"));

        assertThat(does("avvikit", Map.of()).statusCode()).isEqualTo(302);

        assertThat(story.caseworker.get(page()).body())
                .contains("Har avvikit den", "Avviken", doing("hittad"))
                .doesNotContain(doing("avvikit"));
    }

    @Test
    @Order(2)
    void reachesTheCaseAndThePoliceWhoAssessAnew() {
        comesTrue(() -> told().equals("ABSCONDED TOLD"));

        assertThat(story.caseworker.get(page()).body()).contains(RAN + " (polisen vet)");
        var anew = story.assessor.task("AssessThreat");
        assertThat(story.assessor.shown(anew, "events"))
                .contains(RAN)
                .as("the kommun tells what happened, and not where")
                .doesNotContain("Björken");
        assertThat(jdbc.sql("select count(*) from disclosure where purpose = 'case-event'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @Order(3)
    void isInTheCaseWhenThePersonIsBackToo() {
        assertThat(does("hittad", Map.of("where", "BACK")).statusCode()).isEqualTo(302);

        assertThat(story.caseworker.get(page()).body())
                .contains("Är tillbaka i boendet den", doing("avvikit"))
                .doesNotContain(doing("hittad"));
        assertThat(told()).as("nothing more is sent by itself").isEqualTo("ABSCONDED TOLD");
    }

    private String placed() {
        var home = homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                null,
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
        earlier.takeOver(
                new RequestPlacement(
                        SUNDSVALL,
                        id("select id from exit_case"),
                        number,
                        PersonId.of(id("select person_id from exit_case")),
                        "sundsvall.handlaggare"),
                "sundsvall.handlaggare",
                home,
                today.minusDays(10),
                today.plusDays(60));
        return id("select id from placement");
    }

    private String id(String select) {
        return jdbc.sql(select).query(String.class).single();
    }

    private HttpResponse<String> does(String action, Map<String, String> more) {
        var version = VERSION.matcher(story.caseworker.get(doing(action)).body());
        assertThat(version.find()).isTrue();
        var fields = new HashMap<>(Map.of("version", version.group(1), "on", today.toString()));
        fields.putAll(more);
        return story.caseworker.fill(doing(action), fields);
    }

    private String doing(String action) {
        return "/hemvist/placeringar/" + placement + "/" + action;
    }

    private String page() {
        return "/hemvist/arenden/" + number;
    }

    private String told() {
        return jdbc.sql("select kind || ' ' || coalesce(told, '-') from exit_event")
                .query(String.class)
                .single();
    }

    private static void comesTrue(BooleanSupplier statement) {
        for (int tries = 0; tries < 200 && !statement.getAsBoolean(); tries++) {
            Clerk.pause();
        }
        assertThat(statement.getAsBoolean()).isTrue();
    }
}
