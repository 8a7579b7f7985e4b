package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** A child of twelve: from the report of concern by 6 § LVU to a home. */
@InTheDemo
@Tag("alone")
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChildsStoryTest {

    private static final int WIDE = 1280;
    private static final String CHILD = "Nova Exempeldal";
    private static final String HOME = "HVB Åsgläntan (demo)";

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();
    private final String today = LocalDate.now(SwedishTime.ZONE).toString();
    private OwnPages caseworker;

    @BeforeAll
    void arrive() {
        caseworker = at("sundsvall.handlaggare2");
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void aReportOfConcernOpensTheCase() {
        caseworker
                .begin("child-concern")
                .write("Barnets personnummer", "20140301-2386")
                .write("Barnets namn", CHILD)
                .pick("Skyddade personuppgifter", "Nej")
                .select("Vem anmäler?", "Skolan")
                .write("Anmälan kom in den", today)
                .write("Vad anmäls?", "Har visat ett vapen i skolan och säger att hon måste göra ett jobb.");
        caseworker.officer().screenshot("60-orosanmalan");
        caseworker.isForEverybody();

        caseworker.handIn();

        assertThat(caseworker.caseOf(CHILD).locator("main").innerText()).contains("Gör skyddsbedömning");
    }

    @Test
    @Order(2)
    void theProtectionIsAssessedAndThePoliceAreAsked() {
        caseworker
                .open("mine", "Gör skyddsbedömning", CHILD)
                .pick("Behöver barnet skydd genast?", "Ja, omhändertagande enligt 6 § LVU ska prövas")
                .write("Skäl", "Hon utnyttjas av äldre och hotas i kväll.")
                .pick("Ska polisen bedöma hotet mot barnet?", "Ja")
                .select("Rättslig grund för att berätta för polisen", "10 kap. 18 a");
        caseworker.officer().screenshot("61-skyddsbedomning");
        caseworker.isForEverybody();
        caseworker.handIn();
    }

    @Test
    @Order(3)
    void thePoliceAssessTheChildInAFormMadeForChildren() {
        try (var assessor = person("nord.polis");
                var reviewer = person("nord.granskare")) {
            var police = new OwnPages(assessor);
            police.open("unit", "Gör initial riskanalys", CHILD)
                    .pick("Hotnivå", "Hög")
                    .write("Text till kommunen", "Barnet bör skyddas genast.");
            police.handIn();
            police.open("unit", "Bedöm hot mot barn", CHILD)
                    .pick("Koppling till nätverk", "Ingen känd")
                    .write("Vem utnyttjar barnet", "Två äldre i nätverket, för att förvara vapen.")
                    .write("Skulder", "Säger sig vara skyldig dem pengar.")
                    .pick("Hotnivå", "Hög")
                    .write("Skäl", "Hotad till livet i meddelanden.")
                    .pick("Källans tillförlitlighet", "B")
                    .pick("Uppgiftens riktighet", "2")
                    .write("Gäller till", LocalDate.parse(today).plusDays(10).toString())
                    .write("Text till kommunen", "Barnet bör bo i en annan del av landet.");
            assessor.screenshot("62-hot-mot-barn");
            police.isForEverybody();
            assertThat(police.page().locator("main").innerText()).doesNotContain("Avsikt", "Förmåga", "Sårbarhet");
            police.handIn();
            var second = new OwnPages(reviewer);
            var review = second.open("unit", "Granska bedömning", CHILD);
            assertThat(second.page().locator("main").innerText()).contains("Säger sig vara skyldig dem pengar.");
            second.isForEverybody();
            review.pick("Håller du med?", "Ja");
            second.handIn();
        }
    }

    @Test
    @Order(4)
    void theBoardsDeciderTakesTheChildIntoCustody() {
        try (var decider = person("sundsvall.namnd")) {
            var board = new OwnPages(decider);
            board.open("unit", "Besluta om omhändertagande", CHILD)
                    .pick("Ska barnet omhändertas omedelbart?", "Ja")
                    .write("Beslutet fattades den", today)
                    .pick("Grund", "Eget beteende")
                    .write("Skäl", "Rättens beslut kan inte avvaktas.");
            decider.screenshot("63-omhandertagande");
            board.isForEverybody();
            board.handIn();
        }
    }

    @Test
    @Order(5)
    void eachClockRunsFromItsOwnDay() {
        caseworker
                .open("mine", "Notera verkställighet", CHILD)
                .pick("Har barnet tagits om hand?", "Ja")
                .write("Barnet togs om hand den", today);
        caseworker.handIn();
        done("Underställ rätten", "Beslutet underställdes förvaltningsrätten den");
        done("Notera att rätten har fått det", "Förvaltningsrätten fick underställningen den");

        assertThat(caseworker.caseOf(CHILD).locator("main").innerText())
                .contains("Rätten prövar omhändertagandet", "Ansökan om vård enligt LVU")
                .doesNotContain("Avsikt");
        caseworker.officer().screenshot("64-barnets-frister");
        caseworker.isForEverybody();
    }

    @Test
    @Order(6)
    void theChildComesToAHome() {
        var number = numberOf(CHILD);
        caseworker
                .open("mine", "Sök boende", CHILD)
                .select("Län", "Västra Götaland")
                .select("Sorts boende", "HVB")
                .write("Från", today);
        caseworker.handIn();
        caseworker
                .open("mine", "Välj boende", number)
                .pick("Vad vill du göra?", "Reservera ett boende")
                .select("Boende", HOME);
        caseworker.handIn();
        answered(number)
                .pick("Hur går du vidare?", "Föreslå placeringen")
                .write("Förslag till enhetschefen", "Långt från hotet.");
        caseworker.handIn();
        caseworker
                .open("mine", "Notera föreståndarens svar", number)
                .pick("Är boendet lämpligt för barnet", "Ja")
                .write("Svaret kom den", today)
                .write("Vem svarade?", "Föreståndaren");
        caseworker.handIn();
        try (var chief = person("sundsvall.chef")) {
            var manager = new OwnPages(chief);
            manager.open("unit", "Besluta om placering", number)
                    .pick("Beslut", "Bevilja placeringen")
                    .write("Skäl", "Barnet är omhändertaget.");
            manager.handIn();
        }
        caseworker
                .open("mine", "Genomför placering", number)
                .pick("Kom personen till boendet?", "Ja")
                .write("Kom till boendet den", today);
        caseworker.handIn();

        assertThat(caseworker.caseOf(CHILD).locator("main").innerText()).contains("Åsgläntan");
    }

    @Test
    @Order(7)
    void theProsecutorSetsTheDayOfAnOpinion() {
        caseworker.caseOf(CHILD).getByText("Anmäl händelse").first().click();
        var page = caseworker.page();
        page.locator("select[name=kind]").selectOption("OPINION");
        page.locator("input[name=on]").fill(today);
        page.locator("textarea[name=text]").fill("Vapenbrott i skolan.");
        page.getByText("Skicka anmälan").click();
        page.getByText("Händelsen är anmäld").waitFor();

        caseworker
                .open("mine", "Notera åklagarens begäran", CHILD)
                .write("Begäran kom den", today)
                .write(
                        "Åklagaren vill ha yttrandet senast den",
                        LocalDate.parse(today).plusDays(12).toString());
        caseworker.handIn();
        caseworker.open("mine", "Skriv yttrande till åklagaren", CHILD).pick("Vad har hänt?", "Yttrandet är lämnat");
        caseworker.officer().screenshot("65-yttrande");
        caseworker.isForEverybody();

        assertThat(caseworker.caseOf(CHILD).locator("main").innerText()).contains("Yttrande till åklagaren enligt LUL");
    }

    private String numberOf(String person) {
        var url = caseworker.caseOf(person).url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private void done(String task, String field) {
        caseworker.open("mine", task, CHILD).write(field, today);
        caseworker.handIn();
    }

    /** The answer, once the check is done. */
    private TaskForm answered(String number) {
        for (int tries = 0; tries < 40; tries++) {
            var form = caseworker.open("mine", "Konfliktbesked", number);
            if (!caseworker.page().locator("main").innerText().contains("Okänd")) {
                return form;
            }
            caseworker.page().waitForTimeout(250);
        }
        throw new AssertionError("The check is never done");
    }

    private OwnPages at(String user) {
        return new OwnPages(person(user));
    }

    private Person person(String user) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, WIDE, 900);
    }
}
