package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A form that somebody has begun, and what becomes of it when the browser, the network or the session does not last. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:halffilled",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "hemvist.demo-cases=false",
            "camunda.bpm.process-engine-name=halffilled"
        })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalfFilledTaskTest {

    private static final int PHONE = 390;
    private static final String OFFICER = "sundsvall.handlaggare";
    private static final String OPEN_CASE = "/hemvist/nytt/exit-case";
    private static final String NOTE = "Vad kom ni fram till?";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final Chromium chromium = new Chromium();
    private Person officer;
    private Page page;
    private String meeting = "";

    /** There is a task to do in the case at once. */
    @BeforeAll
    void openACase() {
        sitDown();
        go(OPEN_CASE);
        new TaskForm(page).ofANewCase("Alex Demo").handIn();
        page.waitForURL(Pattern.compile("/hemvist/uppgifter/"));
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Håll möte"))
                .first()
                .click();
        new TaskForm(page);
        meeting = page.url();
        officer.close();
    }

    @BeforeEach
    void arrive() {
        jdbc.sql("delete from form_draft").update();
        sitDown();
    }

    @AfterEach
    void standUp() {
        officer.close();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void standsAgainAfterTheBrowserDied() {
        page.navigate(meeting);
        new TaskForm(page).pick("Blev mötet av?", "Nej").keep(NOTE, "Ringde, inget svar.");
        die();

        sitDown();
        page.navigate(meeting);

        var again = new TaskForm(page);
        assertThat(again.value(NOTE)).isEqualTo("Ringde, inget svar.");
        assertThat(again.picked("Blev mötet av?")).isEqualTo("Nej");
        assertThat(page.locator("main").innerText()).contains("Ditt utkast");
        again.keep(NOTE, "Ringde igen.");
    }

    @Test
    void standsAgainForWhoGoesBackToIt() {
        page.navigate(meeting);
        new TaskForm(page).pick("Blev mötet av?", "Nej").keep(NOTE, "Ringde, inget svar.");
        page.locator("header nav").getByText("Frister").click();
        page.waitForURL(Pattern.compile("/frister$"));

        page.goBack();

        var again = new TaskForm(page);
        assertThat(again.value(NOTE)).isEqualTo("Ringde, inget svar.");
        assertThat(again.picked("Blev mötet av?")).isEqualTo("Nej");
        again.keep(NOTE, "Ringde igen.");
        assertThat(page.getByText("i ett annat fönster").isVisible()).isFalse();
    }

    @Test
    void keepsWhatWasTypedInTheLastMomentBeforeSomebodyLeft() {
        page.navigate(meeting);
        new TaskForm(page).write(NOTE, "Ringde i sista stund.");
        go("/hemvist/frister");
        page.waitForCondition(this::isKept);

        page.goBack();

        var again = new TaskForm(page);
        assertThat(again.value(NOTE)).isEqualTo("Ringde i sista stund.");
        again.keep(NOTE, "Ringde igen.");
    }

    @Test
    void keepsTenThousandCharactersAndAWholeLetter() {
        go(OPEN_CASE);
        var form = new TaskForm(page);
        var letter = "Från: skolan <skola@example.se>\n\n> Hej 😀 – \"citat\" & <b>fet</b>\n\tIndrag\n";
        form.keep("Vad har hänt?", letter);
        page.reload();
        assertThat(new TaskForm(page).value("Vad har hänt?")).isEqualTo(letter);

        form.write("Vad har hänt?", "å".repeat(10_001));
        form.handIn();
        assertThat(form.wrong("Vad har hänt?")).isEqualTo("Skriv högst 10000 tecken.");
        form.keep("Vad har hänt?", "å".repeat(10_000));
        page.reload();
        assertThat(new TaskForm(page).value("Vad har hänt?")).hasSize(10_000);
        assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                        .toString())
                .isEqualTo("{}{}");
    }

    @Test
    void asksWhichOfTheirOwnTwoWindowsIsToCount() {
        go(OPEN_CASE);
        var form = new TaskForm(page);
        var window = page.context().newPage();
        window.navigate(officer.base() + OPEN_CASE);
        var other = new TaskForm(window);
        form.keep("Namn", "Ena Fönstret");

        other.write("Namn", "Andra Fönstret");
        window.getByText("i ett annat fönster").waitFor();
        assertThat(window.locator("#versioner").innerText()).contains("Ena Fönstret", "Andra Fönstret");
        window.getByText("Det som står här").click();
        other.saved();

        page.reload();
        assertThat(new TaskForm(page).value("Namn")).isEqualTo("Andra Fönstret");
        window.close();
    }

    @Test
    void losesNothingWithoutANetworkOrASession() {
        go(OPEN_CASE);
        var form = new TaskForm(page);
        page.context().setOffline(true);
        form.write("Namn", "Utan Nät");
        page.getByText(Pattern.compile("ingen förbindelse")).waitFor();
        page.context().setOffline(false);
        form.saved();

        page.context().clearCookies();
        form.write("Namn", "Utan Session");
        page.locator("dialog#logga-in").waitFor();
        assertThat(Accessibility.violations(page)).isEmpty();
        var window = page.context().waitForPage(() -> page.locator("dialog a").click());
        window.locator("input[name=username]").fill(OFFICER);
        window.locator("input[name=password]").fill("demo");
        window.locator("button[type=submit]").click();
        page.locator("dialog#logga-in:not([open])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        form.saved();

        page.reload();
        assertThat(new TaskForm(page).value("Namn")).isEqualTo("Utan Session");
    }

    private boolean isKept() {
        return jdbc.sql("select count(*) from form_draft").query(Integer.class).single() == 1;
    }

    /** As when the phone is out of battery: the page hears nothing of it. */
    private void die() {
        assertThatExceptionOfType(PlaywrightException.class).isThrownBy(() -> page.navigate("chrome://crash"));
        officer.close();
    }

    private void sitDown() {
        officer = new Person(chromium.browser(), "http://localhost:" + port, OFFICER, PHONE, 900);
        page = officer.page();
    }

    private void go(String path) {
        page.navigate(officer.base() + path);
    }
}
