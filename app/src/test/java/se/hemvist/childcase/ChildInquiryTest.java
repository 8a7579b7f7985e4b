package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.engine.Option;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.ReportedHappening;

/** The inquiry into a child's needs and the opinion to the prosecutor, each with its clock. */
class ChildInquiryTest extends ReportedChildren {

    @Autowired
    CareApplications applications;

    @Autowired
    Processes processes;

    @Test
    void inquiresForFourMonthsAndAnotherDecides() {
        var child = inquired("PLACE_BY_CONSENT");

        assertThatThrownBy(() -> decide("anna", child, "PLACE_BY_CONSENT")).isInstanceOf(RuntimeException.class);
        decide("maria", child, "PLACE_BY_CONSENT");

        assertThat(running(child)).doesNotContain("CHILD_INQUIRY");
        assertThat(page(child, "anna").line().phase()).isEqualTo("Placering med samtycke (SoL)");
        assertThat(placementTasks(child)).isNotEmpty();
    }

    @Test
    void letsOnlyTheBoardApplyForCareOrGiveItUp() {
        var child = inquired("APPLY_FOR_CARE");
        assertThatThrownBy(() -> decide("maria", child, "APPLY_FOR_CARE")).isInstanceOf(RuntimeException.class);
        decide("olof", child, "APPLY_FOR_CARE");
        var dropped = Map.of("outcome", "DROPPED", "reason", "Vårdnadshavarna samtycker nu.");
        assertThatThrownBy(() -> act("anna", child, "FileApplication", dropped)).isInstanceOf(RuntimeException.class);

        givesBack(child, "FileApplication");
        act("olof", child, "FileApplication", dropped);

        assertThat(matters.openOf(child, "care-application")).isEmpty();
        assertThat(open(child)).contains("CloseChildCase");
    }

    @Test
    void appliesAnewForCareWhenAnEarlierCareHasEnded() {
        var child = inquired("APPLY_FOR_CARE");
        transaction.executeWithoutResult(status -> processes.start("care-application", applications.of(child)));
        var day = today.toString();
        act("anna", child, "FileApplication", Map.of("outcome", "FILED", "filedOn", day, "ground", "HOME"));
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", day));
        act("anna", child, "NoteRuling", Map.of("outcome", "GRANTED", "ruledOn", day, "ground", "HOME"));
        act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", day, "begunOn", day));
        tells(child, "CARE_ENDED");

        decide("olof", child, "APPLY_FOR_CARE");

        assertThat(open(child)).contains("FileApplication");
    }

    private void givesBack(CaseHead child, String key) {
        openTasks(child)
                .filter(each -> each.key().equals(key))
                .forEach(task -> as("anna", () -> {
                    worklist.giveBack(task.id(), "anna");
                    return child;
                }));
    }

    @Test
    void extendsTheInquiryByADecisionOfItsOwn() {
        var child = underInquiry();
        var before = clock(child, "CHILD_INQUIRY").end();

        as("anna", () -> {
            childFiles()
                    .report(
                            child.number(),
                            new ReportedHappening("INQUIRY_TIME", today, "BUP svarar först i maj."),
                            actor("anna"));
            return child;
        });
        act(
                "maria",
                child,
                "DecideInquiryTime",
                Map.of("granted", "YES", "until", today.plusMonths(6).toString(), "reason", "Särskilda skäl."));

        assertThat(clock(child, "CHILD_INQUIRY").end()).isAfter(before);
        assertThat(partOf(child, "Utredning")).contains("BUP svarar först i maj.", "Särskilda skäl.");
        assertThat(page(child, "anna").documents())
                .filteredOn(each -> each.title().equals("Beslut om utredningstid"))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("Särskilda skäl."));
        assertThat(dueOf(child, "InvestigateChild"))
                .isEqualTo(clock(child, "CHILD_INQUIRY").end());
    }

    @Test
    void takesARequestForMoreTimeAlsoBeforeTheTalkIsHeldAndForgetsItWithTheDecision() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        tells(child, "INQUIRY_TIME");
        assertThat(open(child)).contains("DecideInquiryTime", "HoldYoungTalk").doesNotContain("InvestigateChild");
        assertThat(as("anna", () -> childFiles().events(child.number(), actor("anna"))))
                .extracting(Option::value)
                .doesNotContain("INQUIRY_TIME");

        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act("anna", child, "InvestigateChild", inquiry("NONE"));
        act("maria", child, "DecideChildMeasures", Map.of("decision", "NONE", "reason", "Behövs inte."));

        assertThat(open(child)).contains("CloseChildCase").doesNotContain("DecideInquiryTime");
    }

    @Test
    void extendsAnInquiryWhoseTimeIsOut() {
        var child = underInquiry();
        runsOut(child, "", "CHILD_INQUIRY", Duration.ofDays(200));
        assertThat(clock(child, "CHILD_INQUIRY").isRunning()).isFalse();
        tells(child, "INQUIRY_TIME");

        act(
                "maria",
                child,
                "DecideInquiryTime",
                Map.of("granted", "YES", "until", in(30), "reason", "Särskilda skäl."));

        assertThat(clock(child, "CHILD_INQUIRY").isRunning()).isTrue();
        assertThat(dueOf(child, "InvestigateChild")).isEqualTo(endOfDay(30));
    }

    @Test
    void runsTheClockOfAnOpinionToTheDayThatTheProsecutorHasSet() {
        var child = reported("anna");
        tells(child, "OPINION");
        act(
                "anna",
                child,
                "NoteOpinionRequest",
                Map.of("requestedOn", today.toString(), "wantedBy", in(10), "reference", "AM-1234"));
        assertThat(clock(child, "LUL_OPINION").end()).isEqualTo(endOfDay(10));
        assertThat(dueOf(child, "WriteOpinion")).isEqualTo(endOfDay(10));

        act("anna", child, "WriteOpinion", Map.of("outcome", "MORE_TIME", "until", in(20)));
        assertThat(clock(child, "LUL_OPINION").end()).isEqualTo(endOfDay(20));
        assertThat(dueOf(child, "WriteOpinion")).isEqualTo(endOfDay(20));
        assertThatThrownBy(() -> act("anna", child, "WriteOpinion", Map.of("outcome", "SENT")))
                .isInstanceOf(RuntimeException.class);
        handInOpinion(child);

        assertThat(running(child)).doesNotContain("LUL_OPINION");
        assertThat(disclosed(child)).containsExactly("opinion OPINION_TO_PROSECUTOR");
        assertThat(page(child, "maria").documents())
                .filteredOn(document -> document.title().equals("Yttrande till åklagaren"))
                .singleElement()
                .satisfies(document -> assertThat(document.text()).contains("Ungdomstjänst lämpligt: Nej."));
    }

    @Test
    void keepsTheCaseOpenUntilTheProsecutorHasTheOpinion() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        tells(child, "OPINION");
        act("anna", child, "NoteOpinionRequest", Map.of("requestedOn", today.toString(), "wantedBy", in(10)));

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();
        assertThat(running(child)).containsExactly("LUL_OPINION");
        handInOpinion(child);

        assertThat(reloaded(child).isOpen()).isFalse();
    }

    private void handInOpinion(CaseHead child) {
        act(
                "anna",
                child,
                "WriteOpinion",
                Map.of(
                        "outcome", "SENT",
                        "earlier", "Inga.",
                        "needs", "Stöd i skolan.",
                        "plan", "Vårdplan i sex månader.",
                        "youthService", "NO",
                        "sentOn", today.toString(),
                        "way", "SECURE_MESSAGE"));
    }

    private Instant endOfDay(int days) {
        return today.plusDays(days + 1L).atStartOfDay(SwedishTime.ZONE).toInstant();
    }

    private CaseHead underInquiry() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act(
                "anna",
                child,
                "HoldYoungTalk",
                Map.of("held", "YES", "heldOn", today.toString(), "participants", List.of("YOUNG_PERSON")));
        act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        return child;
    }

    private CaseHead inquired(String measure) {
        var child = underInquiry();
        act("anna", child, "InvestigateChild", inquiry(measure));
        return child;
    }

    private static Map<String, ?> inquiry(String measure) {
        return Map.of(
                "youngView", "Vill bort.",
                "guardianView", "Håller med.",
                "needs", "Skydd.",
                "psychiatric", "NO",
                "measure", measure,
                "proposal", "Ett HVB långt bort.");
    }

    private void decide(String user, CaseHead child, String decision) {
        act(user, child, "DecideChildMeasures", Map.of("decision", decision, "measures", "HVB.", "reason", "Behövs."));
    }
}
