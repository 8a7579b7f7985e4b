package se.hemvist.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.core.authority.AuthorityUtils.createAuthorityList;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.hemvist.urgent.NightForm.known;
import static se.hemvist.urgent.NightForm.unknown;
import static se.hemvist.urgent.NightWorld.DESK;
import static se.hemvist.urgent.NightWorld.JOUR;
import static se.hemvist.urgent.NightWorld.TODAY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.hemvist.Hemvist;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.urgent.ReadUrgentAnswer.Next;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** An urgent placement on the pages of its own officers, and on nobody else's. */
@SpringBootTest(
        classes = {Hemvist.class, NightWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:night",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
@AutoConfigureMockMvc
class UrgentCaseFilesTest {

    /** Of Skatteverket's test numbers. */
    private static final String NUMBER = "189001059808";

    @Autowired
    NightWorld world;

    @Autowired
    UrgentCaseFiles files;

    @Autowired
    ReadUrgentAnswerForm reading;

    @Autowired
    UrgentRows rows;

    @Autowired
    CurrentActor current;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    private String urgent = "";
    private String number = "";

    @BeforeEach
    void somebodyIsPlaced() {
        jdbc.sql("update urgent_placement set open_token = null, status = 'CLOSED'")
                .update();
        world.peopleAreKnown();
        urgent = world.places(JOUR, known(NUMBER, world.home("Björken", 1)));
        number = rows.get(urgent).number();
    }

    @Test
    void isListedToThoseOnCallTheChiefAndWhoIsOfferedIt() {
        for (var user : List.of(JOUR, "sundsvall.chef", "sundsvall.handlaggare")) {
            assertThat(mine(user)).as(user).containsExactly(number);
        }
        for (var user : List.of("malmo.jour", "nord.polis", "sundsvall.mottagning", DESK, "drift")) {
            assertThat(mine(user)).as(user).isEmpty();
        }
    }

    @Test
    void showsWhatWasToldWhereAndWhatHasHappened() {
        world.as(JOUR, () -> world.commit(() -> reading.shown(urgent)));
        world.does(
                JOUR, urgent, new ReadUrgentAnswer(Next.PLACE, null, null, null, null, "Ingen annan plats.", "Chefen"));

        var file = open("sundsvall.chef").orElseThrow();

        assertThat(file.line().phase()).isEqualTo("Placerad, att följa upp");
        assertThat(file.parts()).extracting(Part::title).contains("Person", "Det som berättades", "Grund", "Plats");
        assertThat(file.timeline()).extracting(Happening::what).contains("Akut placering inskriven", "Placerad");
        assertThat(file.placements()).singleElement().satisfies(line -> {
            assertThat(line.home()).isEqualTo("Björken, Sundsvall");
            assertThat(line.answer()).isEqualTo("Okänd");
        });
        assertThat(file.subjects()).contains(urgent, rows.get(urgent).placement());
        assertThat(file.deadlines())
                .extracting(due -> due.at())
                .containsExactly(
                        TODAY.plusDays(4).atStartOfDay(SwedishTime.ZONE).toInstant());
    }

    @Test
    void isFoundByNameNumberAndCaseNumberAmongOnesOwn() {
        for (var text : List.of("ågren märta", NUMBER, number.toLowerCase(Locale.ROOT))) {
            assertThat(found(JOUR, text)).as(text).contains(number);
            assertThat(found("malmo.jour", text)).as(text).isEmpty();
        }
        assertThat(found(JOUR, number)).containsExactly(number);
        assertThat(found(JOUR, "Kalle")).isEmpty();
        assertThat(found(JOUR, "189001059809")).isEmpty();
    }

    @Test
    void isTheSameNothingToOthersAsOneThatIsNotThereAndTheAttemptIsLogged() {
        for (var user : List.of("malmo.jour", "nord.polis", DESK)) {
            assertThat(open(user)).as(user).isEmpty();
        }
        assertThat(world.as(JOUR, () -> files.open("U-222222", current.actor())))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from access_log where object_id = ? and outcome = 'REFUSED'")
                        .param(urgent)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void isNoCaseToTheWrongPeopleInABrowserEither() throws Exception {
        var page = "/hemvist/arenden/" + number;
        browser.perform(get(page).with(user(JOUR).authorities(createAuthorityList("kommun-2281.social-emergency"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tre män väntar utanför porten.")));
        for (var wrong : Map.of(
                        "malmo.jour",
                        "kommun-1280.social-emergency",
                        "malmo.chef",
                        "kommun-1280.manager",
                        "sundsvall.mottagning",
                        "kommun-2281.intake",
                        "nord.polis",
                        "polis-nord.assessor",
                        DESK,
                        "nationell.coordinator")
                .entrySet()) {
            browser.perform(get(page).with(user(wrong.getKey()).authorities(createAuthorityList(wrong.getValue()))))
                    .andExpect(status().is4xxClientError())
                    .andExpect(content().string(not(containsString("Tre män"))));
        }
        browser.perform(get(page)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void isNoMoreOfferedWhenACaseworkerHasIt() {
        rows.isTakenBy(rows.get(urgent), "sundsvall.annan");

        assertThat(mine("sundsvall.handlaggare")).isEmpty();
        assertThat(open("sundsvall.handlaggare")).isEmpty();
        assertThat(mine("sundsvall.chef")).containsExactly(number);
    }

    @Test
    void isReadWhenNothingCameOfItToo() {
        world.does(JOUR, urgent, new ReadUrgentAnswer(Next.WITHDRAW, null, null, null, null, null, null));

        assertThat(mine(JOUR)).isEmpty();
        var file = open(JOUR).orElseThrow();
        assertThat(file.line().open()).isFalse();
        assertThat(file.deadlines()).isEmpty();
        assertThat(file.timeline()).extracting(Happening::what).contains("Avbruten");
    }

    @Test
    void isReadWithoutAnyRefusalInTheLogOfOtherKindsOfCases() throws Exception {
        jdbc.sql("delete from access_log").update();

        browser.perform(get("/hemvist/arenden/" + number)
                        .with(user(JOUR).authorities(createAuthorityList("kommun-2281.social-emergency"))))
                .andExpect(status().isOk());

        assertThat(jdbc.sql("select count(*) from access_log where outcome = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isListedByInitialsWhenTheIdentityIsProtected() {
        world.places(JOUR, unknown("name", "Bo Ek"));
        jdbc.sql("update municipal_person set protection = 'CONFIDENTIALITY_MARK'")
                .update();

        assertThat(world.as(JOUR, () -> files.of(current.actor())))
                .extracting(CaseLine::person)
                .containsExactlyInAnyOrder("B.E.", "M.Å.");
    }

    private List<String> mine(String user) {
        return world.as(user, () -> files.of(current.actor())).stream()
                .map(CaseLine::number)
                .toList();
    }

    private List<String> found(String user, String text) {
        return world.as(user, () -> files.find(new CaseSearch(text), current.actor())).stream()
                .map(CaseLine::number)
                .toList();
    }

    private Optional<CaseFile> open(String user) {
        return world.as(user, () -> files.open(number, current.actor()));
    }
}
