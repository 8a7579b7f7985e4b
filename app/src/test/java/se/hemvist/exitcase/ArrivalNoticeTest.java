package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.PersonPlaced;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.RegionNotices;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ArrivalNoticeTest.Police.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    ConsentInForce.class,
    RegionOfCase.class,
    ArrivalRows.class,
    ArrivalNotice.class
})
class ArrivalNoticeTest {

    private static final String SUNDSVALL = "2281";
    private static final String MALMO = "1280";

    @Autowired
    OpeningForm opening;

    @Autowired
    ExitCases cases;

    @Autowired
    ConsentInForce consent;

    @Autowired
    ArrivalRows arrivals;

    @Autowired
    ArrivalNotice notice;

    @Autowired
    RegionNotices police;

    @Autowired
    ToldProcesses told;

    @Autowired
    ApplicationEventPublisher placement;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

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
                        Arrays.asList(ConsentAuthority.values())))
                .id();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void forget() {
        told.started().clear();
        reset(police);
        Stream.of("disclosure", "exit_arrival", "exit_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void informsTheRegionWhereThePersonLivesNow() {
        arrives(MALMO);

        assertThat(arrivals.find("placement-1").notice()).isEqualTo(Arrival.Notice.INFORMED);
        verify(police)
                .send(argThat(informed -> informed.region().equals(Tenant.ofRegion("syd"))
                        && informed.municipality().equals(MALMO)));
        assertThat(jdbc.sql("select * from disclosure").query().singleRow())
                .containsEntry("legal_basis", "CONSENT")
                .containsEntry("consent_version", 1);
    }

    @Test
    void tellsNobodyAnewInTheKommunsOwnRegion() {
        arrives(SUNDSVALL);

        assertThat(arrivals.find("placement-1").notice()).isEqualTo(Arrival.Notice.OWN_REGION);
        nothingWasTold();
    }

    @Test
    void tellsNothingWhenTheConsentHasBeenTakenBack() {
        consent.withdraw(cases.find(id), new Actor("anna", "Anna", Set.of()));

        arrives(MALMO);

        assertThat(arrivals.find("placement-1").notice()).isEqualTo(Arrival.Notice.WITHHELD);
        nothingWasTold();
    }

    @Test
    void goesTheSameWayWhereverThePersonLivesAndSaysItNowhereInClear() {
        arrives(MALMO);

        assertThat(told.started()).containsExactly("placement-1 exit-arrival");
        assertThat(jdbc.sql("select * from exit_arrival").query().singleRow().toString())
                .doesNotContain(MALMO, "INFORMED");
    }

    @Test
    void leavesAPlacementOfAnotherKindOfCaseAlone() {
        placement.publishEvent(placed("00000000-0000-0000-0000-000000000000", MALMO));

        assertThat(told.started()).isEmpty();
    }

    private void arrives(String municipality) {
        placement.publishEvent(placed(id, municipality));
        transaction.executeWithoutResult(job -> notice.send("placement-1"));
    }

    private static PersonPlaced placed(String caseId, String municipality) {
        return new PersonPlaced(
                "placement-1", caseId, Tenant.ofMunicipality(SUNDSVALL), municipality, LocalDate.of(2026, 3, 1));
    }

    private void nothingWasTold() {
        verify(police, never()).send(any());
        assertThat(jdbc.sql("select count(*) from disclosure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The region's own side is tried where it lives. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Police {

        @Bean
        RegionNotices regionNotices() {
            return mock();
        }
    }
}
