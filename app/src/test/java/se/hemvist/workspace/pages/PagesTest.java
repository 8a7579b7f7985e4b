package se.hemvist.workspace.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.InventedCases;
import se.hemvist.workspace.InventedWork;

/** The pages as they answer, to the right people and to the wrong ones. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=pages"
        })
@AutoConfigureMockMvc
@Import(InventedWorld.class)
class PagesTest {

    private static final String CASE = "/hemvist/arenden/" + InventedCases.OPEN;
    private static final String REPORT = CASE + "/handelse";

    @Autowired
    MockMvc web;

    @Autowired
    InventedCases cases;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forget() {
        cases.reported().clear();
        jdbc.sql("delete from sent_form").update();
        jdbc.sql("delete from page_draft").update();
    }

    @Test
    void beginsTheDayWithWhatIsDueFirst() throws Exception {
        asOfficer(get("/hemvist"))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(stringContainsInOrder("Att göra nu", "Följ upp", "Försenad", "Gör en plan")))
                .andExpect(content().string(stringContainsInOrder("Min enhets nya", "Utred behov")))
                .andExpect(content()
                        .string(stringContainsInOrder("Mina ärenden", InventedCases.NAME, "Sekretessmarkering")));
    }

    @Test
    void showsACaseWithWhatComesNextBeforeAllElse() throws Exception {
        asOfficer(get(CASE))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                InventedCases.NAME,
                                "Sekretessmarkering",
                                "Nästa steg",
                                "Följ upp",
                                "Vem gör vad",
                                "Besluta om insatser",
                                "sundsvall.namnd, ersätter sundsvall.chef",
                                "Frister",
                                "Samtycket ska ses över",
                                "Bedömningen går ut",
                                "Placeringar",
                                "Grön – ingen känd konflikt",
                                "Förläng",
                                "Personnummer",
                                "Handlingar",
                                "Det här har hänt",
                                "Insatser beviljades.",
                                "Ärendet öppnades.")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void letsADocumentBeReadUnderItsProtectionMark() throws Exception {
        asOfficer(get(CASE + "/dokument/1"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder("Sekretessmarkering", "Bedömning", "Hotet är aktuellt.")));
        asOfficer(get(CASE + "/dokument/3")).andExpect(status().isNotFound());
        asOfficer(get(CASE + "/dokument/0")).andExpect(status().isNotFound());
    }

    @Test
    void logsATextThatIsTakenAndNobodyElseTakesIt() throws Exception {
        asOfficer(get(CASE + "/dokument/2")).andExpect(status().isOk());

        var row = jdbc.sql("select * from access_log where action = 'COPY' order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("actor", InventedWork.OFFICER)
                .containsEntry("object_type", "document")
                .containsEntry("object_id", InventedCases.OPEN + "/2")
                .containsEntry("case_number", InventedCases.OPEN);
        as("malmo.handlaggare", "kommun-1280.caseworker", get(CASE + "/dokument/2"))
                .andExpect(status().isNotFound());
        as("polis.nord", "polis-nord.assessor", get(CASE + "/dokument/2")).andExpect(status().isNotFound());
        web.perform(get(CASE + "/dokument/2")).andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select count(*) from access_log where action = 'COPY' and actor <> ?")
                        .param(InventedWork.OFFICER)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void namesNobodyInTheTitleOfADocumentWhichIsThePrintedFilesName() throws Exception {
        asOfficer(get(CASE + "/dokument/1"))
                .andExpect(content()
                        .string(containsString(
                                "<title>Handling i ärende " + InventedCases.OPEN + " · Hemvist</title>")));
    }

    @Test
    void putsWhatLapsesFirstFirst() throws Exception {
        asOfficer(get("/hemvist/frister"))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Försenade (2)",
                                "Samtycket ska ses över",
                                "Följ upp",
                                "Kommande",
                                "Gör en plan",
                                "Bedömningen går ut")));
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        for (var path : List.of(CASE, CASE + "/dokument/1", REPORT)) {
            as("malmo.handlaggare", "kommun-1280.caseworker", get(path)).andExpect(status().isNotFound());
            as("nord.polis", "polis-nord.assessor", get(path)).andExpect(status().isNotFound());
            as("samordnare", "nationell.coordinator", get(path)).andExpect(status().isNotFound());
            web.perform(get(path).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
        }
        for (var none : List.of("A-2222-22", "189001019802", "18900101-9802", "märta")) {
            asOfficer(get("/hemvist/arenden/" + none)).andExpect(status().isNotFound());
        }
    }

    @Test
    void saysOfATaskWhomItIsAboutToWhoeverHasTheCase() throws Exception {
        for (var path : List.of("/hemvist", "/hemvist/frister")) {
            asOfficer(get(path))
                    .andExpect(content()
                            .string(stringContainsInOrder("Följ upp", InventedCases.NAME, InventedCases.OPEN)));
        }
    }

    @Test
    void showsOthersNothingInTheirLists() throws Exception {
        for (var path : List.of("/hemvist", "/hemvist/arenden", "/hemvist/frister")) {
            as("malmo.handlaggare", "kommun-1280.caseworker", get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(InventedCases.OPEN))));
        }
    }

    @Test
    void findsAmongOwnCasesByEachOfTheFour() throws Exception {
        search("märta")
                .andExpect(
                        content().string(allOf(containsString("1 träff på namn"), containsString(InventedCases.OPEN))));
        search(InventedCases.NUMBER).andExpect(content().string(containsString("1 träff på personnummer")));
        search("19900061-2392").andExpect(content().string(containsString("0 träffar på samordningsnummer")));
        search("a-7kq4-2m").andExpect(content().string(containsString("1 träff på ärendenummer")));

        as(
                        "malmo.handlaggare",
                        "kommun-1280.caseworker",
                        post("/hemvist/sok").with(csrf()).param("text", "märta"))
                .andExpect(content().string(containsString("0 träffar på namn")));
    }

    @Test
    void logsThatSomebodySearchedAndNotForWhat() throws Exception {
        search("Hemligt Namn");

        var row = jdbc.sql("select * from access_log where action = 'SEARCH' order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(row).containsEntry("actor", InventedWork.OFFICER).containsEntry("object_id", "NAME");
        assertThat(row.values()).doesNotContain("Hemligt Namn");
    }

    @Test
    void asksForSomethingToLookForAndForNoWholeLetter() throws Exception {
        search("  ").andExpect(content().string(containsString("Skriv ett namn")));
        search("x".repeat(2_000)).andExpect(content().string(containsString("Skriv kortare")));
    }

    @Test
    void answersHtmxWithWhatWasFoundOnly() throws Exception {
        asOfficer(post("/hemvist/sok").with(csrf()).param("text", "märta").header("HX-Request", "true"))
                .andExpect(content().string(allOf(containsString("1 träff"), not(containsString("<nav")))));
    }

    @Test
    void reportsWhatHasHappenedOnceHoweverOftenItIsSent() throws Exception {
        var key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            report(key, "NEW_THREAT", today(), "Ringde i natt.").andExpect(redirectedUrl(CASE));
        }

        assertThat(cases.reported()).singleElement().satisfies(happening -> {
            assertThat(happening.kind()).isEqualTo("NEW_THREAT");
            assertThat(happening.text()).isEqualTo("Ringde i natt.");
        });
    }

    @Test
    void keepsWhatWasTypedWhenTheCaseRefuses() throws Exception {
        var key = UUID.randomUUID().toString();

        report(key, InventedCases.REFUSED, today(), "Grannen <b>vet</b>.")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Samtycket är återkallat."),
                                containsString("Grannen &lt;b&gt;vet&lt;/b&gt;."),
                                containsString("value=\"" + today() + "\""),
                                containsString(key))));

        report(key, "NEW_THREAT", today(), "Grannen vet.").andExpect(redirectedUrl(CASE));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrongWithIt() throws Exception {
        var long_text = "å".repeat(10_001);

        report("", "", "2026-02-31", long_text)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Välj vad som har hänt."),
                                containsString("Datumet finns inte."),
                                containsString("Texten har 10001 tecken."),
                                containsString(long_text))));
        assertThat(cases.reported()).isEmpty();
    }

    @Test
    void keepsADraftSealedAndForItsWriterOnly() throws Exception {
        asOfficer(draft("Ringde i natt.")).andExpect(status().isNoContent());

        asOfficer(get(REPORT)).andExpect(content().string(containsString("Ringde i natt.")));
        as("sundsvall.chef", "kommun-2281.manager", get(REPORT))
                .andExpect(content().string(not(containsString("Ringde i natt."))));
        assertThat(jdbc.sql("select sealed from page_draft").query(String.class).single())
                .doesNotContain("Ringde");

        report(UUID.randomUUID().toString(), "NEW_THREAT", today(), "Ringde i natt.")
                .andExpect(redirectedUrl(CASE));
        assertThat(jdbc.sql("select count(*) from page_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
        asOfficer(draft("x".repeat(70_000))).andExpect(status().isPayloadTooLarge());
    }

    @Test
    void takesNoReportFromAnybodyElse() throws Exception {
        as(
                        "malmo.handlaggare",
                        "kommun-1280.caseworker",
                        post(REPORT)
                                .with(csrf())
                                .param("kind", "NEW_THREAT")
                                .param("on", today())
                                .param("text", "x"))
                .andExpect(status().isNotFound());
        asOfficer(post(REPORT).param("kind", "NEW_THREAT")).andExpect(status().isForbidden());
        assertThat(cases.reported()).isEmpty();
    }

    @Test
    void offersNoReportInAClosedCase() throws Exception {
        asOfficer(get("/hemvist/arenden/" + InventedCases.CLOSED))
                .andExpect(content()
                        .string(allOf(containsString("Ärendet är avslutat."), not(containsString("Anmäl händelse")))));
        asOfficer(get("/hemvist/arenden/" + InventedCases.CLOSED + "/handelse"))
                .andExpect(content().string(containsString("kan ingen händelse anmälas")));
    }

    @Test
    void runsItsOwnScriptsAndNobodyElses() throws Exception {
        asOfficer(get("/hemvist"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'none'"),
                                        containsString("script-src 'self'"),
                                        not(containsString("unsafe")))));
    }

    private ResultActions search(String text) throws Exception {
        return asOfficer(post("/hemvist/sok").with(csrf()).param("text", text)).andExpect(status().isOk());
    }

    private ResultActions report(String key, String kind, String on, String text) throws Exception {
        return asOfficer(post(REPORT)
                .with(csrf())
                .param("formKey", key)
                .param("kind", kind)
                .param("on", on)
                .param("text", text));
    }

    private static MockHttpServletRequestBuilder draft(String text) {
        return put("/hemvist/utkast/handelse-" + InventedCases.OPEN)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}");
    }

    private ResultActions asOfficer(MockHttpServletRequestBuilder request) throws Exception {
        return as(InventedWork.OFFICER, "kommun-2281.caseworker", request);
    }

    private ResultActions as(String name, String group, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(name).authorities(AuthorityUtils.createAuthorityList(group))));
    }

    private static String today() {
        return LocalDate.now(SwedishTime.ZONE).toString();
    }
}
