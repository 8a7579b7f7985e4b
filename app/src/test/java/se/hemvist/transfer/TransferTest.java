package se.hemvist.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import se.hemvist.casework.Journal;
import se.hemvist.casework.KindOfCase;
import se.hemvist.casework.ReceivedAssessment;
import se.hemvist.childcase.ChildCases;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.ThreatLevel;

/** A child's case from Sundsvall to Malmö: what each learns when, and who must not. */
@InTheReports
class TransferTest {

    private static final Tenant MALMO = Tenant.ofMunicipality("1280");
    private static final String SECRET = "Håll honom borta från länet.";
    private static final DecideTransfer APPROVED = new DecideTransfer(YesNo.YES, null);
    private static final AnswerTransfer ACCEPTED = new AnswerTransfer(YesNo.YES, null);

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    ReportWorld world;

    @Autowired
    ChildCases kind;

    @Autowired
    List<KindOfCase> kinds;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    Persons persons;

    @Autowired
    ProposingTransfers proposing;

    @Autowired
    DecideTransferForm deciding;

    @Autowired
    AnswerTransferForm answering;

    @Autowired
    OpenReceivedCaseForm opening;

    @Autowired
    ReadTransferAnswerForm reading;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    private IdentityNumber number = ReportWorld.somebody();

    @Nullable
    private CaseHead sundsvalls;

    @BeforeEach
    void sundsvallHasACase() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        number = ReportWorld.somebody();
        var child =
                persons.register(ReportWorld.SUNDSVALL, number, "Märta Ågren", ProtectedIdentity.CONFIDENTIALITY_MARK);
        sundsvalls = world.commit(() -> cases.open(kind, ReportWorld.SUNDSVALL, child, "anna"));
        journal.add(
                ours(),
                new ReceivedAssessment(
                        AssessmentKind.FULL, ThreatLevel.HIGH, today.plusDays(14), SECRET, List.of(), Instant.now()));
    }

    @Test
    void tellsTheOtherKommunNothingOfWhomItIsBeforeItHasAccepted() {
        propose();
        assertThat(world.tasksAbout(offer())).isEmpty();
        world.does("maria", id(), "DecideTransfer", APPROVED);

        var shown = ReportWorld.as("leila", () -> answering.shown(offer()));
        assertThat(shown.from()).isEqualTo("Sundsvall");
        assertThat(shown.kind()).isEqualTo("Barnplacering");
        assertThat(shown.toString())
                .doesNotContain("Ågren", number.written(), number.digits(), ours().number(), SECRET, "Hemligt skäl");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ReportWorld.as("johan", () -> opening.shown(offer())));
        assertThat(jdbc.sql("select * from access_log where tenant = 'kommun-1280'")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(ours().number(), ours().id().toString());
        assertThat(jdbc.sql("select * from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                        .param(offer())
                        .query()
                        .listOfRows()
                        .toString())
                .contains("kommun-1280")
                .doesNotContain(id(), ours().number());
        assertThat(disclosures()).isZero();
    }

    @Test
    void handsOverWhatWasChosenAndBothKeepACase() {
        offered();
        world.does("leila", offer(), "AnswerTransfer", ACCEPTED);
        var got = ReportWorld.as("johan", () -> opening.shown(offer()));
        assertThat(got.person()).isEqualTo("Märta Ågren");
        assertThat(got.identity()).isEqualTo(number.written());
        assertThat(got.protection()).isEqualTo("Sekretessmarkering");
        assertThat(got.texts()).contains(SECRET);

        var malmos = malmoOpensOne(number);
        world.does("johan", offer(), "OpenReceivedCase", new OpenReceivedCase(malmos.number()));

        assertThat(world.tasksAbout(offer())).isEmpty();
        assertThat(get("johan", "/hemvist/arenden/" + malmos.number()))
                .bodyText()
                .contains("Överlämnat från Sundsvall", "Sekretessmarkering");
        assertThat(get("johan", "/hemvist/arenden/" + malmos.number() + "/dokument/1"))
                .bodyText()
                .contains("Rättslig grund för överlämningen: 26 kap. 9 e § OSL", SECRET);
        assertThat(get("johan", "/hemvist/arenden/" + malmos.number() + "/utlamnat"))
                .bodyText()
                .contains("26 kap. 9 e § OSL", "Handlingar ur ärendet");
        assertThat(world.tasksAbout(id())).containsExactly("ReadTransferAnswer");
        assertThat(ReportWorld.as("anna", () -> reading.shown(id())).state()).contains("öppnat sitt ärende");
        world.does("anna", id(), "ReadTransferAnswer", new ReadTransferAnswer());
        assertThat(get("anna", page()))
                .bodyText()
                .contains("Malmö", "öppnat sitt ärende")
                .doesNotContain(malmos.number());
        assertThat(cases.get(ours().id().toString()).isOpen()).isTrue();
        assertThat(jdbc.sql("select kept_by, fields from disclosure where case_number in (?, ?) order by kept_by")
                        .params(ours().number(), malmos.number())
                        .query()
                        .listOfRows()
                        .toString())
                .contains("kommun-1280", "kommun-2281", "case-texts");
    }

    @Test
    void tellsInTheReceiversOwnCaseThatItRestsOnAConsent() {
        var relatives = kinds.stream()
                .filter(each -> each.object().equals("relative-case"))
                .findFirst()
                .orElseThrow();
        var person = persons.register(ReportWorld.SUNDSVALL, number, "Märta Ågren", ProtectedIdentity.NONE);
        sundsvalls = world.commit(() -> cases.open(relatives, ReportWorld.SUNDSVALL, person, "anna"));
        jdbc.sql("insert into relative_consent (case_id, basis, signed, version) values (?, 'OWN', ?, 3)")
                .params(ours().id(), today)
                .update();
        var typed = form("basis", "MUNICIPAL_CONSENT");
        typed.remove("text");
        assertThat(post("anna", page() + "/ny", typed)).hasStatus3xxRedirection();
        world.does("maria", id(), "DecideTransfer", APPROVED);
        world.does("leila", offer(), "AnswerTransfer", ACCEPTED);

        var malmos = malmoOpensOne(number);
        jdbc.sql("update relative_consent set withdrawn_at = current_timestamp where case_id = ?")
                .param(ours().id())
                .update();
        world.does("johan", offer(), "OpenReceivedCase", new OpenReceivedCase(malmos.number()));

        assertThat(get("johan", "/hemvist/arenden/" + malmos.number() + "/utlamnat"))
                .bodyText()
                .contains("Samtycke, 10 kap. 1 § OSL", "Samtycke, version 3")
                .doesNotContain(ours().number());
        assertThat(get("johan", "/hemvist/arenden/" + malmos.number() + "/dokument/1"))
                .bodyText()
                .contains("Rättslig grund för överlämningen: Samtycke, 10 kap. 1 § OSL");
    }

    @Test
    void handsOverNothingWhenItIsRefused() {
        offered();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submitted("leila", new AnswerTransfer(YesNo.NO, " ")));

        world.does("leila", offer(), "AnswerTransfer", new AnswerTransfer(YesNo.NO, "Personen bor inte här."));

        assertThat(world.tasksAbout(offer())).isEmpty();
        assertThat(ReportWorld.as("anna", () -> reading.shown(id())).note()).isEqualTo("Personen bor inte här.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ReportWorld.as("johan", () -> opening.shown(offer())));
        assertThat(disclosures()).isZero();
    }

    @Test
    void isOfferedToNobodyUnlessAnotherThanTheOfficerDecides() {
        propose();
        for (var other : List.of("anna", "lisa", "leila", "eva", "sara")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(other)
                    .isThrownBy(() -> ReportWorld.as(
                            other,
                            () -> world.commit(() -> {
                                deciding.submit(id(), APPROVED);
                                return id();
                            })));
        }
        world.does("maria", id(), "DecideTransfer", new DecideTransfer(YesNo.NO, "Vi har ansvaret."));

        assertThat(world.tasksAbout(offer())).isEmpty();
        assertThat(ReportWorld.as("anna", () -> reading.shown(id())).note()).isEqualTo("Vi har ansvaret.");
    }

    @Test
    void isTakenBackWhileNobodyHasAccepted() {
        offered();
        assertThat(get("anna", page() + "/" + id() + "/ta-tillbaka")).bodyText().contains("Malmö");

        assertThat(post("anna", page() + "/" + id() + "/ta-tillbaka", Map.of("why", "Hen flyttar inte.")))
                .hasStatus3xxRedirection();

        assertThat(world.tasksAbout(offer())).isEmpty();
        assertThat(world.tasksAbout(id())).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submitted("leila", ACCEPTED));
        propose();
        world.does("maria", id(), "DecideTransfer", APPROVED);
        world.does("leila", offer(), "AnswerTransfer", ACCEPTED);
        assertThat(post("anna", page() + "/" + id() + "/ta-tillbaka", Map.of("why", "Ångrar mig.")))
                .hasStatus(422)
                .bodyText()
                .contains("för sent");
    }

    @Test
    void isNotAcceptedWhenTheCaseHasBeenClosedMeanwhile() {
        offered();
        closes();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submitted("leila", ACCEPTED))
                .withMessageContaining("gått vidare");
        assertThat(disclosures()).isZero();
    }

    @Test
    void becomesNoCaseButOneOfTheirOwnAboutTheSamePerson() {
        offered();
        world.does("leila", offer(), "AnswerTransfer", ACCEPTED);
        var another = malmoOpensOne(ReportWorld.somebody());

        for (var wrong : List.of(another.number(), ours().number(), "B-ZZZZ-99")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(wrong)
                    .isThrownBy(() -> ReportWorld.as(
                            "johan",
                            () -> world.commit(() -> {
                                opening.submit(offer(), new OpenReceivedCase(wrong));
                                return wrong;
                            })))
                    .withMessageContaining("inget öppet ärende");
        }
    }

    @Test
    void isNotThereForAnybodyElse() {
        propose();
        for (var other : List.of("lisa", "johan", "leila", "eva", "sara", "dag")) {
            assertThat(get(other, page())).as(other).hasStatus(404);
            assertThat(get(other, page() + "/ny")).as(other).hasStatus(404);
            assertThat(post(other, page() + "/ny", form())).as(other).hasStatus(404);
            assertThat(post(other, page() + "/" + id() + "/ta-tillbaka", Map.of("why", "x")))
                    .as(other)
                    .hasStatus(404);
        }
        assertThat(get("anna", page() + "/" + UUID.randomUUID() + "/ta-tillbaka"))
                .hasStatus(404);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var wrong = Map.of(
                "to", "2281",
                "reason", "",
                "wantedOn", today.minusDays(1).toString(),
                "basis", "MUNICIPAL_CONSENT",
                "why", " ");
        wrong.forEach((field, value) -> assertThat(post("anna", page() + "/ny", form(field, value)))
                .as(field)
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\""));
        propose();
        assertThat(post("anna", page() + "/ny", form()))
                .hasStatus(422)
                .bodyText()
                .contains("redan en annan kommun");
    }

    private void offered() {
        propose();
        world.does("maria", id(), "DecideTransfer", APPROVED);
    }

    @Test
    void fallsWithTheCaseAsLongAsNobodyHasSaidYes() {
        propose();
        var undecided = id();
        closes();
        assertThat(world.tasksAbout(undecided)).isEmpty();

        sundsvallHasACase();
        propose();
        world.does("maria", id(), "DecideTransfer", APPROVED);
        assertThat(world.tasksAbout(offer())).containsExactly("AnswerTransfer");
        closes();

        assertThat(world.tasksAbout(offer())).isEmpty();
        assertThat(world.tasksAbout(id())).isEmpty();
        assertThat(newest().state()).isEqualTo(TransferState.WITHDRAWN);
    }

    private void closes() {
        world.commit(() -> {
            cases.close(ours().id(), Instant.now());
            return ours();
        });
    }

    private void propose() {
        assertThat(post("anna", page() + "/ny", form())).hasStatus3xxRedirection();
    }

    private Map<String, String> form(String field, String value) {
        var typed = form();
        typed.put(field, value);
        return typed;
    }

    private Map<String, String> form() {
        return new HashMap<>(Map.of(
                "to", "1280",
                "reason", "MOVED",
                "wantedOn", today.toString(),
                "basis", "MUNICIPAL_CARE",
                "text", "1",
                "why", "Hemligt skäl"));
    }

    private CaseHead malmoOpensOne(IdentityNumber of) {
        var child = persons.register(MALMO, of, "Märta Ågren", ProtectedIdentity.NONE);
        return world.commit(() -> cases.open(kind, MALMO, child, "johan"));
    }

    private void submitted(String officer, AnswerTransfer answer) {
        ReportWorld.as(
                officer,
                () -> world.commit(() -> {
                    answering.submit(offer(), answer);
                    return answer;
                }));
    }

    private CaseHead ours() {
        return Objects.requireNonNull(sundsvalls);
    }

    private String page() {
        return "/hemvist/arenden/" + ours().number() + "/overlamning";
    }

    private Transfer newest() {
        return proposing.of(ours().number()).get(0);
    }

    private String id() {
        return newest().id().toString();
    }

    private String offer() {
        return newest().offerId().toString();
    }

    private int disclosures() {
        return jdbc.sql("select count(*) from disclosure where case_number = ?")
                .param(ours().number())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post()
                .uri(page)
                .with(as(officer))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString());
        values.forEach(call::param);
        return call.exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
