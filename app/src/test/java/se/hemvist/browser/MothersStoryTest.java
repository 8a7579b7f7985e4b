package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.hemvist.demo.InTheDemo;
import se.hemvist.organisation.SwedishTime;

/** A mother and her two children: a case each, a home together, and protected data for her. */
@InTheDemo
@Tag("alone")
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MothersStoryTest {

    private static final int WIDE = 1280;
    private static final String MOTHER = "Frida Exempelhav";
    private static final String SON = "Elof Exempelhav";
    private static final String DAUGHTER = "Saga Exempelhav";
    private static final List<String> AUTHORITIES =
            List.of("Socialtjänsten", "Polisen", "Regionen", "Skolan", "Skatteverket");

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();
    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private OwnPages caseworker;
    private OwnPages manager;
    private String hers = "";
    private String his = "";

    @BeforeAll
    void arrive() {
        caseworker = at("sundsvall.handlaggare");
        manager = at("sundsvall.chef");
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void oneFormOpensACaseForEach() {
        var form = caseworker.begin("relative-protection");
        form.write("Personnummer", "19850615-2381")
                .write("Namn", MOTHER)
                .pick("Skyddade personuppgifter", "Nej")
                .pick("Hur bråttom är det?", "Akut, i dag")
                .write("Vad har hänt?", "Barnens far söker dem.")
                .pick("Samtycks det", "Ja, personen själv")
                .write("Underskrivet den", today.toString());
        AUTHORITIES.forEach(authority -> form.pick("Samtycket gäller", authority));
        child(form, "20090210-2383", SON);
        child(form, "20090219-2384", DAUGHTER);
        caseworker.officer().screenshot("50-hotad-anhorig");
        caseworker.isForEverybody();

        caseworker.handIn();

        assertThat(caseworker.go("/hemvist/arenden").locator("main").innerText())
                .contains(MOTHER, SON, DAUGHTER);
    }

    @Test
    @Order(2)
    void thatTheyBelongTogetherIsHerOfficersToKnow() {
        his = numberOf(SON);
        hers = numberOf(MOTHER);
        caseworker.page().getByText("Kopplingar").first().click();
        caseworker.page().locator("h1").getByText("Kopplingar").waitFor();
        caseworker.officer().screenshot("51-kopplingar");
        caseworker.isForEverybody();
        assertThat(caseworker.page().locator("main .rows li").count()).isEqualTo(2);
        caseworker.page().locator("main .rows a.button").first().click();
        caseworker.page().locator("h1").getByText("Avsluta kopplingen").waitFor();
        caseworker.isForEverybody();

        assertThat(manager.caseOf(MOTHER).locator("main").innerText()).doesNotContain("Kopplingar", his);
        assertThat(manager.go("/hemvist/arenden/" + hers + "/kopplingar")
                        .locator("main")
                        .innerText())
                .doesNotContain(MOTHER, hers);
    }

    @Test
    @Order(3)
    void eachIsAssessedInvestigatedAndGrantedProtection() {
        try (var assessor = person("nord.polis");
                var reviewer = person("nord.granskare")) {
            for (var person : List.of(MOTHER, SON)) {
                var police = new OwnPages(assessor);
                police.open("unit", "Bedöm akut hot", person)
                        .pick("Hotnivå", "Hög")
                        .pick("Gäller i", "72 timmar")
                        .write("Vad har hänt?", "Hotade dem i dag.");
                police.handIn();
                var second = new OwnPages(reviewer);
                second.open("unit", "Granska bedömning", person).pick("Håller du med?", "Ja");
                second.handIn();
            }
        }
        for (var person : List.of(MOTHER, SON)) {
            investigate(person);
            grant(person);
        }
    }

    private void investigate(String person) {
        caseworker
                .open("mine", "Utred skyddsbehov", person)
                .write("Vad behöver personen", "Skydd från barnens far.")
                .pick("Skyddsåtgärder som behövs", "Skyddat boende")
                .pick("Behövs en placering?", "Ja")
                .write("Förslag till beslut", "Skyddat boende i ett annat län.");
        if (person.equals(MOTHER)) {
            caseworker.officer().screenshot("52-utred-skyddsbehov");
            caseworker.isForEverybody();
        }
        caseworker.handIn();
    }

    private void grant(String person) {
        manager.open("unit", "Besluta om skydd", person)
                .pick("Beslut", "Bevilja")
                .pick("Skyddsåtgärder som kommunen ger eller hjälper till att begära", "Skyddat boende")
                .write("Skäl", "Hotet är högt.");
        if (person.equals(MOTHER)) {
            manager.officer().screenshot("53-besluta-om-skydd");
            manager.isForEverybody();
        }
        manager.handIn();
    }

    @Test
    @Order(4)
    void sheAndHerSonAreGivenTheSameHomeAndAnAnswerEach() {
        numberOf(MOTHER);
        caseworker.page().getByText("Placera tillsammans").first().click();
        var page = caseworker.page();
        page.getByText("Välj ett boende för dem").waitFor();
        caseworker.officer().screenshot("54-placera-tillsammans");
        caseworker.isForEverybody();
        page.getByText("Välj ett boende för dem").click();
        page.locator("#county").selectOption("22");
        page.locator("#kind").selectOption("SHELTER");
        page.locator("#from").fill(today.toString());
        page.getByText("Visa boenden").click();
        page.locator("#home").waitFor();
        caseworker.isForEverybody();
        page.locator("#home").selectOption(page.locator("#home option").nth(1).getAttribute("value"));
        page.getByText("Reservera för var och en").click();
        page.getByText("Var och en får ett eget konfliktbesked").waitFor();
        assertThat(page.locator("main").innerText())
                .contains(MOTHER + ", " + hers + ": boendet är reserverat", SON)
                .doesNotContain("Ladda om");

        for (var number : List.of(his, hers)) {
            caseworker.open("mine", "Konfliktbesked", number);
        }
    }

    @Test
    @Order(5)
    void sheComesToTheShelter() {
        caseworker
                .open("mine", "Konfliktbesked", hers)
                .pick("Hur går du vidare?", "Föreslå placeringen")
                .write("Förslag till enhetschefen", "Det enda skyddade boendet med plats för alla tre.");
        caseworker.handIn();
        manager.open("unit", "Besluta om placering", hers)
                .pick("Beslut", "Bevilja placeringen")
                .write("Skäl", "Hon och barnen kan inte vara kvar hemma.");
        manager.handIn();
        caseworker
                .open("mine", "Genomför placering", hers)
                .pick("Kom personen till boendet?", "Ja")
                .write("Kom till boendet den", today.toString());
        caseworker.handIn();

        assertThat(caseworker.caseOf(MOTHER).locator("main").innerText())
                .contains("Skyddat boende", "Bekräfta vistelsen");
    }

    @Test
    @Order(6)
    void herDataAreProtectedAndMarkedEverywhere() {
        caseworker
                .open("mine", "Hjälp till med ansökan", MOTHER)
                .pick("Vad söker personen", "Sekretessmarkering")
                .write("Sökt den", today.toString());
        caseworker.officer().screenshot("55-skyddade-uppgifter");
        caseworker.isForEverybody();
        caseworker.handIn();
        caseworker
                .open("mine", "Anteckna svaret", MOTHER)
                .pick("Vad svarade Skatteverket?", "Beviljat")
                .write("Svaret kom den", today.toString());
        caseworker.handIn();

        assertThat(caseworker.go("/hemvist/arenden").locator("main").innerText())
                .as("a list has her initials from then on")
                .contains(hers)
                .doesNotContain(MOTHER);
        assertThat(caseworker.go("/hemvist/arenden/" + hers).locator("main").innerText())
                .containsIgnoringCase("Sekretessmarkering");
        caseworker.isForEverybody();
        assertThat(caseworker.caseOf(SON).locator("main").innerText())
                .as("each has a protection of their own")
                .doesNotContainIgnoringCase("Sekretessmarkering");
    }

    private void child(TaskForm form, String number, String name) {
        form.add("Barn som också hotas")
                .write("Personnummer", number)
                .write("Namn", name)
                .pick("Skyddade personuppgifter", "Nej")
                .pick("Samtycker vårdnadshavarna?", "Ja, alla vårdnadshavare")
                .write("Vårdnadshavarna skrev under den", today.toString())
                .write("Vad har hänt barnet?", "Barnets far söker det.");
        AUTHORITIES.forEach(authority -> form.pick("Vårdnadshavarnas samtycke gäller", authority));
    }

    private String numberOf(String person) {
        var url = caseworker.caseOf(person).url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private OwnPages at(String user) {
        return new OwnPages(person(user));
    }

    private Person person(String user) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, WIDE, 900);
    }
}
