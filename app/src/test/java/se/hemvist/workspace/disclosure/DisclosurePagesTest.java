package se.hemvist.workspace.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.secrecy.ConsentsInForce;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.PlacementLine;
import se.hemvist.workspace.ReportedHappening;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:disclosurepages",
            "hemvist.data=target/disclosurepages",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=disclosurepages"
        })
@AutoConfigureMockMvc
class DisclosurePagesTest {

    private static final String CASE = "/hemvist/arenden/T-AAAA-22";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OneCase files;

    @AfterEach
    void forget() {
        jdbc.sql("delete from disclosure where case_number = 'T-AAAA-22'").update();
        files.consent = OptionalInt.of(3);
    }

    @Test
    void showsWhatWasHandedOutWithItsBasisAndWhatTheBasisMeans() {
        assertThat(handOut("home:Gransol, Falun", "HOME_CARE")).hasStatus3xxRedirection();

        var page = browser.get().uri(CASE + "/utlamnat").with(anna()).exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Sundsvall till Boendet Gransol, Falun", "Telefonnummer", "Vård i boendet", "9 kap. 2 § SoF")
                .contains("Det boendet behöver för att kunna ta emot", "Telefon", "anna", "Sekretessmarkering");
        assertThat(logged("READ")).containsExactly("anna");
        assertThat(logged("DISCLOSE")).containsExactly("anna");
    }

    @Test
    void saysThatNothingIsHandedOut() {
        var page = browser.get().uri(CASE + "/utlamnat").with(anna()).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Inget är utlämnat.", "/lamna-ut");
    }

    @Test
    void takesTheConsentFromTheCaseAndShowsItsVersion() {
        handOut("authority:SCHOOL", "CONSENT");

        var page = browser.get().uri(CASE + "/utlamnat").with(anna()).exchange();

        assertThat(page).bodyText().contains("till Skolan", "Samtycke, version 3");
    }

    @Test
    void handsNothingOutOnAWithdrawnConsentAndKeepsWhatWasTyped() {
        files.consent = OptionalInt.empty();

        var page = handOut("authority:SCHOOL", "CONSENT");

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains("Personens samtycke gäller inte", "Det finns inget samtycke som gäller i ärendet.")
                .containsPattern("authority:SCHOOL\"[^>]*selected")
                .containsPattern("value=\"PHONE\"[^>]*checked");
        assertThat(recorded()).isZero();
    }

    @Test
    void handsNothingOutOnABasisThatOpensAnotherWay() {
        assertThat(handOut("polis-nord", "HOME_CARE"))
                .hasStatus(422)
                .bodyText()
                .contains("gäller inte för den mottagaren");
        assertThat(recorded()).isZero();
    }

    @Test
    void saysWhatIsMissingFieldByField() {
        var page =
                browser.post().uri(CASE + "/lamna-ut").with(anna()).with(csrf()).exchange();

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains("Välj vem som får uppgifterna.", "Kryssa i vilka uppgifter", "Välj en rättslig grund.");
        assertThat(recorded()).isZero();
    }

    @Test
    void offersOnlyTheHomesOfTheCaseAndRefusesAnyOther() {
        var form = browser.get().uri(CASE + "/lamna-ut").with(anna()).exchange();

        assertThat(form)
                .bodyText()
                .contains("home:Gransol, Falun", "Ärendets boenden", "Malmö", "Kriminalvården")
                .doesNotContain("value=\"kommun-2281\"", "value=\"ACTION_REQUEST\"", "value=\"POLICE_ACT\"");
        assertThat(handOut("home:Hemligt hem, Umeå", "HOME_CARE")).hasStatus(422);
        assertThat(recorded()).isZero();
    }

    @Test
    void recordsOnceWhatIsSentTwice() {
        var id = UUID.randomUUID();

        handOut(id, "authority:SCHOOL", "CONSENT", anna());
        handOut(id, "authority:SCHOOL", "CONSENT", anna());

        assertThat(recorded()).isOne();
    }

    @Test
    void answersSomebodyElseAsIfTheCaseWereNotThere() {
        var colleague = somebody("bo", "kommun-2281.caseworker");
        var stranger = somebody("anna", "kommun-1280.caseworker");

        for (var wrong : List.of(colleague, stranger, somebody("drift", "nationell.operator"))) {
            assertThat(browser.get().uri(CASE + "/utlamnat").with(wrong)).hasStatus(404);
            assertThat(browser.get().uri(CASE + "/lamna-ut").with(wrong)).hasStatus(404);
            assertThat(handOut(UUID.randomUUID(), "authority:SCHOOL", "CONSENT", wrong))
                    .hasStatus(404);
        }
        assertThat(browser.get().uri("/hemvist/arenden/T-ZZZZ-99/utlamnat").with(anna()))
                .hasStatus(404);
        assertThat(recorded()).isZero();
    }

    @Test
    void takesNoFormWithoutItsToken() {
        assertThat(browser.post().uri(CASE + "/lamna-ut").with(anna())).hasStatus(403);
    }

    private MvcTestResult handOut(String receiver, String basis) {
        return handOut(UUID.randomUUID(), receiver, basis, anna());
    }

    private MvcTestResult handOut(UUID id, String receiver, String basis, RequestPostProcessor who) {
        return browser.post()
                .uri(CASE + "/lamna-ut")
                .with(who)
                .with(csrf())
                .param("id", id.toString())
                .param("receiver", receiver)
                .param("parts", "PHONE", "NEEDS")
                .param("purpose", "CARE")
                .param("legalBasis", basis)
                .param("channel", "PHONE")
                .exchange();
    }

    private int recorded() {
        return jdbc.sql("select count(*) from disclosure where case_number = 'T-AAAA-22'")
                .query(Integer.class)
                .single();
    }

    private List<String> logged(String action) {
        return jdbc.sql("select actor from access_log where object_type = 'disclosure' and action = ? order by id desc"
                        + " fetch first 1 row only")
                .param(action)
                .query(String.class)
                .list();
    }

    private static RequestPostProcessor anna() {
        return somebody("anna", "kommun-2281.caseworker");
    }

    private static RequestPostProcessor somebody(String name, String group) {
        return user(name).authorities(AuthorityUtils.createAuthorityList(group));
    }

    /** One case, Anna's in Sundsvall, of a kind of its own. */
    static class OneCase implements CaseFiles, ConsentsInForce {

        private OptionalInt consent = OptionalInt.of(3);

        @Override
        public String kind() {
            return "Provärende";
        }

        @Override
        public List<CaseLine> of(Actor actor) {
            return List.of();
        }

        @Override
        public List<CaseLine> find(CaseSearch search, Actor actor) {
            return List.of();
        }

        @Override
        public Optional<CaseFile> open(String caseNumber, Actor actor) {
            var annas = actor.user().equals("anna")
                    && actor.tenants().stream().anyMatch(unit -> unit.id().equals("kommun-2281"));
            return annas && caseNumber.equals("T-AAAA-22") ? Optional.of(file(caseNumber)) : Optional.empty();
        }

        @Override
        public List<Option> events(String caseNumber, Actor actor) {
            return List.of();
        }

        @Override
        public void report(String caseNumber, ReportedHappening happening, Actor actor) {}

        @Override
        public OptionalInt versionIn(String caseNumber) {
            return caseNumber.equals("T-AAAA-22") ? consent : OptionalInt.empty();
        }

        private static CaseFile file(String number) {
            @Nullable String caseworker = null;
            return new CaseFile(
                    new CaseLine(
                            number,
                            "Provärende",
                            "Märta Ågren",
                            "Sekretessmarkering",
                            "",
                            caseworker,
                            Instant.EPOCH,
                            true),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new PlacementLine("Gransol, Falun", "", "", "", "", List.of())),
                    List.of(),
                    "person-reference");
        }
    }

    @TestConfiguration
    static class Case {

        @Bean
        OneCase oneCase() {
            return new OneCase();
        }
    }
}
