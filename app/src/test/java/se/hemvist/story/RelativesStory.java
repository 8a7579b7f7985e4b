package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.hemvist.organisation.SwedishTime;

/**
 * A mother's and a child's case from the call to the step-down, with a mark in every text of their forms, and what is
 * written about the link between the two.
 */
final class RelativesStory {

    private static final Pattern LINK = Pattern.compile("/kopplingar/([0-9a-f-]{36})/avsluta");

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private final Clerk officer;
    private final Clerk chief;
    private final Clerk board;
    private final Clerk assessor;
    private final Clerk reviewer;

    RelativesStory(String base) {
        officer = Clerk.loggedIn(base, "goteborg.handlaggare");
        chief = Clerk.loggedIn(base, "goteborg.chef");
        board = Clerk.loggedIn(base, "goteborg.namnd");
        assessor = Clerk.loggedIn(base, "vast.polis");
        reviewer = Clerk.loggedIn(base, "vast.granskare");
    }

    void happens() {
        open();
        theChildIsPlacedByTheBoard();
        areAssessed();
        areGrantedProtection();
        theLinkIsEnded();
        isProtectedAndFollowedUp();
        isSteppedDown();
    }

    private void open() {
        var answer = officer.start(
                "relative-protection",
                Map.of(
                        "identityNumber",
                        Typed.MOTHER,
                        "name",
                        text("namn"),
                        "protection",
                        "NONE",
                        "urgency",
                        "DAYS",
                        "story",
                        text("kontakt"),
                        "consent",
                        "OWN",
                        "consentSigned",
                        today.toString(),
                        "consentAuthorities",
                        List.of("SOCIAL_SERVICES", "POLICE", "REGION", "SCHOOL", "TAX_AGENCY"),
                        "children",
                        List.of(Map.of(
                                "identityNumber",
                                Typed.CHILD,
                                "name",
                                text("barn"),
                                "protection",
                                "NONE",
                                "consent",
                                "GUARDIAN_THREATENS"))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void theChildIsPlacedByTheBoard() {
        var decision = board.task("DecideShelter");
        done(
                board,
                "DecideShelter",
                Map.of(
                        "decision", "IMMEDIATE",
                        "decidedOn", today.toString(),
                        "ground", board.option(decision, "grounds", ""),
                        "reason", text("skäl")));
        done(officer, "BeginShelter", Map.of("begunOn", today.toString()));
        done(officer, "SubmitShelterDecision", Map.of("submittedOn", today.toString()));
        done(officer, "ConfirmShelterReceipt", Map.of("receivedOn", today.toString()));
        done(officer, "RecordShelterExamination", Map.of("result", "UPHELD", "examinedOn", today.toString()));
    }

    /** Each in a case of their own. */
    private void areAssessed() {
        for (int person = 0; person < 2; person++) {
            done(
                    assessor,
                    "AnalyseInitialRisk",
                    Map.of("level", "HIGH", "grounds", text("analys"), "releaseText", text("till kommunen")));
        }
        for (int person = 0; person < 2; person++) {
            done(
                    assessor,
                    "AssessThreat",
                    Map.of(
                            "role", "RELATIVE",
                            "networkLink", "NONE_KNOWN",
                            "level", "HIGH",
                            "grounds", text("skäl"),
                            "reliability", "B",
                            "correctness", "TWO",
                            "validUntil", today.plusDays(10).toString(),
                            "releaseText", text("till kommunen")));
        }
        for (int person = 0; person < 2; person++) {
            done(reviewer, "ReviewAssessment", Map.of("agreed", "YES", "comment", text("granskning")));
        }
    }

    private void areGrantedProtection() {
        for (int person = 0; person < 2; person++) {
            done(
                    officer,
                    "InvestigateProtection",
                    Map.of(
                            "needs", text("skyddsbehov"),
                            "proposed", List.of("ALARM_KIT"),
                            "placement", "NO",
                            "note", text("förslag")));
        }
        for (int person = 0; person < 2; person++) {
            done(
                    chief,
                    "DecideProtection",
                    Map.of("decision", "GRANT", "granted", List.of("ALARM_KIT"), "reason", text("beslut")));
        }
    }

    /** Which of the two cases it is ended from does not matter. */
    private void theLinkIsEnded() {
        var number = officer.shown(officer.task("FollowUpProtection"), "caseNumber");
        var links = "/hemvist/arenden/" + number + "/kopplingar";
        var found = LINK.matcher(officer.get(links).body());
        assertThat(found.find()).isTrue();
        assertThat(officer.fill(links + "/" + found.group(1) + "/avsluta", Map.of("why", text("koppling")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.fill(
                                "/hemvist/arenden/" + number + "/handelse",
                                Map.of("kind", "NEW_THREAT", "on", today.toString(), "text", text("händelse")))
                        .statusCode())
                .isEqualTo(302);
    }

    private void isProtectedAndFollowedUp() {
        done(
                officer,
                "ApplyForProtectedRecords",
                Map.of("applied", "CONFIDENTIALITY_MARK", "appliedOn", today.toString(), "note", text("ansökan")));
        done(officer, "RecordProtectionAnswer", Map.of("answer", "GRANTED", "answeredOn", today.toString()));
        for (int person = 0; person < 2; person++) {
            done(
                    officer,
                    "FollowUpProtection",
                    Map.of("kept", List.of("ALARM_KIT"), "note", text("uppföljning"), "next", "FINISH"));
        }
    }

    private void isSteppedDown() {
        done(officer, "StepDown", Map.of("outcome", "STEPPED_DOWN", "plan", text("nedtrappning")));
        done(chief, "RemindRelativePolice", Map.of("next", "CLOSE_WITHOUT", "note", text("polisen svarade")));
    }

    private static void done(Clerk clerk, String task, Map<String, ?> form) {
        var answer = clerk.submit(clerk.task(task), form);
        assertThat(answer.statusCode()).as(task + answer.body()).isEqualTo(204);
    }

    private static String text(String what) {
        return Typed.MARK + " " + what;
    }
}
