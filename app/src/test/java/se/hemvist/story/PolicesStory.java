package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.CaseEnd;
import se.hemvist.threat.EndedCase;
import se.hemvist.threat.EventKind;
import se.hemvist.threat.InformRegion;
import se.hemvist.threat.RegionNotices;
import se.hemvist.threat.ReportedEvent;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ThreatAssessments;

/**
 * The police's forms that a case meets over months, in one go and with a mark in every text: an assessment is extended,
 * made anew when something happens and made for the last time, and the region is told of somebody who moves there.
 */
final class PolicesStory {

    private static final Tenant SYD = Tenant.ofRegion("syd");

    @Autowired
    private ThreatAssessments assessments;

    @Autowired
    private RegionNotices notices;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private final String caseId = UUID.randomUUID().toString();

    void happens(String base) {
        var assessor = Clerk.loggedIn(base, "syd.polis");
        var reviewer = Clerk.loggedIn(base, "syd.granskare");
        assessments.request(new RequestAssessment(
                SYD,
                Tenant.ofMunicipality("1280"),
                caseId,
                "A-2B3C4D",
                RequestedFor.LEAVER,
                number(Typed.RETURNED),
                text("namn"),
                ProtectedIdentity.NONE,
                false,
                text("bakgrund")));
        analyse(assessor);
        assess(assessor, today.plusDays(1));
        done(reviewer, "ReviewAssessment", Map.of("agreed", "YES"));
        assertThat(assessor.shown(assessor.task("RenewAssessment"), "next")).isEqualTo("UNCHANGED");
        done(assessor, "RenewAssessment", Map.of("next", "UNCHANGED"));
        asAJob(() -> assessments.report(new ReportedEvent(caseId, EventKind.NEW_THREAT, today, text("händelse"))));
        assertThat(assessor.shown(assessor.task("AssessThreat"), "events")).contains(Typed.MARK);
        assertThat(assessor.shown(assessor.task("AssessThreat"), "grounds")).contains(Typed.MARK);
        assess(assessor, today.plusDays(10));
        asAJob(() -> assessments.close(new EndedCase(caseId, CaseEnd.DROPPED_OUT, today)));
        assessFinally(assessor);
        done(reviewer, "ReviewAssessment", Map.of("agreed", "YES", "comment", text("slutet")));
        aPersonMovesToTheRegion(assessor);
    }

    private void analyse(Clerk assessor) {
        done(
                assessor,
                "AnalyseInitialRisk",
                Map.of(
                        "level",
                        "MEDIUM",
                        "motivated",
                        "YES",
                        "conditionsSigned",
                        "NO",
                        "witness",
                        "NO",
                        "grounds",
                        text("analys"),
                        "releaseText",
                        text("till kommunen")));
    }

    private void assess(Clerk assessor, LocalDate until) {
        var form = new HashMap<String, Object>(Map.of(
                "role",
                "LEAVER",
                "networkLink",
                "KNOWN",
                "ownNetworks",
                List.of(assessor.option(assessor.task("AssessThreat"), "networks", "Blåklint"))));
        form.putAll(Map.of(
                "level",
                "MEDIUM",
                "grounds",
                text("skäl"),
                "reliability",
                "B",
                "correctness",
                "TWO",
                "validUntil",
                until.toString(),
                "releaseText",
                text("till kommunen")));
        done(assessor, "AssessThreat", form);
    }

    private void assessFinally(Clerk assessor) {
        var task = assessor.task("AssessFinally");
        done(
                assessor,
                "AssessFinally",
                Map.of(
                        "level",
                        "HIGH",
                        "grounds",
                        text("skäl"),
                        "membershipNow",
                        "RETURNED",
                        "returnedTo",
                        List.of(assessor.option(task, "leaving", "Blåklint")),
                        "releaseText",
                        text("till kommunen")));
    }

    private void aPersonMovesToTheRegion(Clerk assessor) {
        notices.send(new InformRegion(
                SYD, caseId, number(Typed.MOVED), text("namn"), ProtectedIdentity.NONE, "1280", today));
        assertThat(assessor.shown(assessor.task("AcknowledgeNotice"), "person")).isEqualTo(text("namn"));
        done(assessor, "AcknowledgeNotice", Map.of("note", text("mottaget")));
    }

    /** What only a job may do meets the jobs of the assessment itself, and is tried again, as the engine tries a job. */
    private static void asAJob(Callable<Boolean> work) {
        await().atMost(Duration.ofSeconds(20))
                .ignoreException(OptimisticLockingException.class)
                .until(work);
    }

    private static void done(Clerk clerk, String task, Map<String, ?> form) {
        var answer = clerk.submit(clerk.task(task), form);
        assertThat(answer.statusCode()).as(task + answer.body()).isEqualTo(204);
    }

    private static String text(String what) {
        return Typed.MARK + " " + what;
    }

    private static IdentityNumber number(String written) {
        return new IdentityNumber(written);
    }
}
