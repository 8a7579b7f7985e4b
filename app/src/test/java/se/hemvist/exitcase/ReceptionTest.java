package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.PoliceConditions;
import se.hemvist.threat.ThreatLevel;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    Reception.class
})
class ReceptionTest {

    @Autowired
    OpeningForm opening;

    @Autowired
    ExitCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher police;

    @Autowired
    ToldProcesses told;

    private String id = "";

    @BeforeEach
    void openACase() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("anna", "", "kommun-2281.caseworker"));
        id = opening.submit(new OpenExitCase(
                        "189001019802",
                        "Märta Ågren",
                        ProtectedIdentity.NONE,
                        ContactSource.SELF,
                        Urgency.DAYS,
                        null,
                        ConsentAnswer.GIVEN,
                        LocalDate.of(2026, 1, 2),
                        List.of(ConsentAuthority.values())))
                .id();
        SecurityContextHolder.clearContext();
        told.messages().clear();
    }

    @AfterEach
    void forget() {
        Stream.of("disclosure", "exit_entry", "exit_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void keepsWhatThePoliceReleaseAndRecordsByWhichRightItCame() {
        police.publishEvent(released(id));

        var received = cases.find(id);
        assertThat(received.assessment())
                .isNotNull()
                .extracting(ReceivedAssessment::releaseText)
                .isEqualTo("MARKER");
        assertThat(jdbc.sql("select * from disclosure").query().singleRow())
                .containsEntry("from_tenant", "polis-nord")
                .containsEntry("to_tenant", "kommun-2281")
                .containsEntry("case_number", received.number())
                .containsEntry("legal_basis", "POLICE_ACT")
                .containsEntry("fields", "level valid-until release-text areas")
                .containsEntry("channel", "hemvist");
        assertThat(told.messages()).containsExactly(id + " threat-assessed");
    }

    @Test
    void keepsWhatThePoliceSaidBefore(@Autowired Journal journal) {
        police.publishEvent(released(id));
        assertThat(journal.of(cases.find(id), EarlierAssessment.class)).isEmpty();

        police.publishEvent(released(id));

        assertThat(journal.of(cases.find(id), EarlierAssessment.class))
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.was().releaseText()).isEqualTo("MARKER"));
    }

    @Test
    void goesByWhatThePoliceLastSaidOfTheirConditions() {
        police.publishEvent(analysed(id, false));
        assertThat(conditions().missing())
                .hasValueSatisfying(said -> assertThat(said).contains("Har skrivit under polisens villkor"));
        police.publishEvent(released(id));

        police.publishEvent(analysed(id, true));

        assertThat(conditions().missing()).isEmpty();
        assertThat(cases.find(id).assessment())
                .isNotNull()
                .extracting(ReceivedAssessment::kind)
                .isEqualTo(AssessmentKind.FULL);
        assertThat(jdbc.sql("select count(*) from disclosure where fields like '%conditions%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private FourConditions conditions() {
        var analysis = cases.find(id).analysis();
        return new FourConditions(true, analysis == null ? null : analysis.conditions());
    }

    @Test
    void recordsNothingForACaseOfAnotherKind() {
        police.publishEvent(released("00000000-0000-0000-0000-000000000000"));

        assertThat(jdbc.sql("select count(*) from disclosure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static AssessmentReleased analysed(String caseId, boolean signed) {
        return released(caseId, AssessmentKind.INITIAL, new PoliceConditions(true, signed, true));
    }

    private static AssessmentReleased released(String caseId) {
        return released(caseId, AssessmentKind.FULL, null);
    }

    private static AssessmentReleased released(
            String caseId, AssessmentKind kind, @Nullable PoliceConditions conditions) {
        return new AssessmentReleased(
                Tenant.ofRegion("nord"),
                caseId,
                "assessment",
                kind,
                conditions,
                ThreatLevel.HIGH,
                LocalDate.of(2026, 3, 1),
                "MARKER",
                List.of("Malmö"));
    }
}
