package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.processes.RegionNoticeSteps;
import se.hemvist.secrecy.ProtectedIdentity;

/** Mottagande region informerad. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RegionNoticeTest {

    private static final Tenant SYD = Tenant.ofRegion("syd");

    private final IdentityNumber number = PoliceDay.somebody();

    @Autowired
    PoliceDay police;

    @Autowired
    RegionNotices notices;

    @Autowired
    AcknowledgeNoticeForm acknowledge;

    @Autowired
    RegionNoticeSteps steps;

    @Autowired
    @Qualifier("regionNoticeSubjects")
    ProcessSubjects subjects;

    @Autowired
    PoliceAtWork.Started started;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
    }

    @Test
    void givesTheReceivingRegionATaskWithWhatItNeedsToKnow() {
        police.settled(police.requested(PoliceDay.aCase(), number, false), new FilledForm());

        var id = sent();

        assertThat(subjects.tenantOf(id)).isEqualTo("polis-syd");
        assertThat(steps.receivers(id)).containsExactly("polis-syd.assessor", "polis-syd.on-call");
        assertThat(steps.noticeDue(id)).isEqualTo(Instant.parse("2026-07-22T08:00:00Z"));
        PoliceAtWork.login("syd.polis", "polis-syd.assessor");
        var shown = acknowledge.shown(id);
        assertThat(shown.person()).isEqualTo("Anna Karlsson");
        assertThat(shown.municipality()).isEqualTo("Malmö");
        assertThat(shown.since()).isEqualTo("22 juli 2026");
        assertThat(shown.holds()).isEqualTo("Hög, till den 31 juli 2026");
    }

    @Test
    void isAcknowledgedOnceAndByTheRegionOnly() {
        var id = sent();
        PoliceAtWork.eva();
        assertThatThrownBy(() -> acknowledge.submit(id, new AcknowledgeNotice(null)))
                .isInstanceOf(Refusal.class);

        PoliceAtWork.login("syd.polis", "polis-syd.assessor");
        acknowledge.submit(id, new AcknowledgeNotice("Vi vet."));

        assertThatThrownBy(() -> acknowledge.submit(id, new AcknowledgeNotice(null)))
                .hasMessageContaining("redan tagit emot");
        assertThat(jdbc.sql("select * from region_notice where id = ?")
                        .param(id)
                        .query()
                        .singleRow()
                        .toString())
                .contains("syd.polis")
                .doesNotContain("Vi vet", "=1280", number.digits());
    }

    private String sent() {
        PoliceAtWork.nobody();
        notices.send(new InformRegion(
                SYD, "case", number, "Anna Karlsson", ProtectedIdentity.NONE, "1280", LocalDate.of(2026, 7, 22)));
        return started.last("region-notice");
    }
}
