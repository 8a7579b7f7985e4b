package se.hemvist.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.ChildCases;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.ReportedHappening;

/** The board's application to SiS, taken back while the child waits. */
@InTheReports
class SisWithdrawalTest {

    private static final String WHY = "Ett HVB tar emot i dag.";

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    ReportWorld world;

    @Autowired
    ChildCases kind;

    @Autowired
    List<CaseFiles> files;

    @Autowired
    Officers officers;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    Matters matters;

    @Autowired
    CareApplications care;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Worklist lists;

    @Autowired
    MockMvcTester browser;

    @Nullable
    private CaseHead child;

    @BeforeEach
    void thePlaceIsPrepared() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        var person = world.known(ReportWorld.somebody());
        var opened = world.commit(() -> cases.open(kind, ReportWorld.SUNDSVALL, person, "anna"));
        child = opened;
        journal.add(opened, new ChildDecision(ChildMeasure.APPLY_FOR_CARE, "SiS.", "Behövs.", "maria", Instant.now()));
        var anna = officers.find("anna").orElseThrow();
        ReportWorld.as(
                "anna",
                () -> world.commit(() -> {
                    files.stream()
                            .filter(each -> each.has(opened.number(), anna))
                            .findFirst()
                            .orElseThrow()
                            .report(opened.number(), new ReportedHappening("SIS_NEEDED", today, "Rymmer."), anna);
                    return opened;
                }));
        does(
                "anna",
                "PrepareSisApplication",
                """
                {"supervision": "Rymmer.", "needs": "Skola.", "childView": "Vill inte.", "wantedFrom": "%s"}"""
                        .formatted(today));
    }

    @Test
    void isTakenBackByADeciderOnly() {
        applied();
        assertThat(get("anna")).bodyText().contains("Ansökan till SiS", "Väntar på plats");

        assertThat(post("anna")).hasStatus(422).bodyText().contains("bara enhetschefen");
        assertThat(world.tasksAbout(sis())).contains("NoteSisAnswer");
        assertThat(post("maria")).hasStatus3xxRedirection();

        assertThat(world.tasksAbout(sis())).isEmpty();
        assertThat(matters.get(sis()).isOpen()).isFalse();
        assertThat(get("maria")).bodyText().contains("Ansökan till SiS återtagen");
        assertThat(post("maria")).as("once").hasStatus(422);
    }

    @Test
    void isNotTakenBackBeforeTheBoardHasDecided() {
        assertThat(get("maria")).bodyText().contains("Förbereds");

        assertThat(post("maria")).hasStatus(422);

        assertThat(world.tasksAbout(sis())).containsExactly("DecideSisApplication");
    }

    @Test
    void fallsWithTheApplicationForCareThatOnlyTheBoardTakesBack() {
        applied();
        var application = atTheCourt();
        assertThat(get("maria"))
                .bodyText()
                .contains("Ansökan om vård enligt LVU", "i uppgiften Notera domen", "Ansökan till SiS");
        assertThat(posted("maria", "care:" + application))
                .hasStatus(422)
                .bodyText()
                .contains("Notera domen");
        var back = """
                {"outcome": "WITHDRAWN", "note": "Familjen tar emot stöd."}""";
        for (var other : List.of("anna", "maria")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(other)
                    .isThrownBy(() -> does(other, application, "NoteRuling", back));
        }

        givesBack(application, "NoteRuling");
        does("karin", application, "NoteRuling", back);

        assertThat(world.tasksAbout(application)).isEmpty();
        assertThat(matters.get(application).isOpen()).isFalse();
        assertThat(world.tasksAbout(sis())).isEmpty();
        assertThat(get("maria")).bodyText().contains("Ansökan om vård återkallad", "Ansökan till SiS återtagen");
    }

    private String atTheCourt() {
        var of = Objects.requireNonNull(child);
        var application = world.commit(() -> {
            var id = care.of(of);
            processes.start("care-application", id);
            return id;
        });
        does(
                "anna",
                application,
                "FileApplication",
                """
                {"outcome": "FILED", "filedOn": "%s", "ground": "OWN_CONDUCT"}""".formatted(today));
        does(
                "anna",
                application,
                "NoteApplicationReceived",
                """
                {"receivedOn": "%s"}""".formatted(today));
        return application;
    }

    private void givesBack(String subject, String key) {
        var open = tasks.of(subject).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
        ReportWorld.as("anna", () -> {
            lists.giveBack(open.id(), "anna");
            return open;
        });
    }

    @Test
    void isNotThereForAnybodyElse() {
        applied();
        for (var other : List.of("lisa", "johan", "leila", "eva", "sara", "dag", "karin")) {
            assertThat(get(other)).as(other).hasStatus(404);
            assertThat(post(other)).as(other).hasStatus(404);
        }
        assertThat(browser.get().uri(page()).exchange()).as("not logged in").hasStatus3xxRedirection();
        assertThat(world.tasksAbout(sis())).contains("NoteSisAnswer");
    }

    private void applied() {
        does(
                "karin",
                "DecideSisApplication",
                """
                {"decided": "YES", "decidedOn": "%s", "sentBy": "SECURE_MESSAGE", "reason": "Prövat."}"""
                        .formatted(today));
    }

    private void does(String officer, String key, String form) {
        does(officer, sis(), key, form);
    }

    private void does(String officer, String subject, String key, String form) {
        var open = tasks.of(subject).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
        ReportWorld.as(officer, () -> lists.open(open.id(), officer));
        ReportWorld.as(officer, () -> world.commit(() -> lists.handIn(open.id(), officer, form)));
        world.runJobs();
    }

    private String sis() {
        return matters.of(Objects.requireNonNull(child), "sis-placement")
                .get(0)
                .id()
                .toString();
    }

    private String page() {
        return "/hemvist/arenden/" + Objects.requireNonNull(child).number() + "/ta-tillbaka";
    }

    private MvcTestResult get(String officer) {
        return browser.get().uri(page()).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer) {
        return posted(officer, "sis:" + sis());
    }

    private MvcTestResult posted(String officer, String part) {
        return browser.post()
                .uri(page() + "/" + part)
                .with(as(officer))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("why", WHY)
                .exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
