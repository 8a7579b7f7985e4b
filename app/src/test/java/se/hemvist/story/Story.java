package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.hemvist.organisation.SwedishTime;

/** The steps of the story, each by the one who does it. Every text that somebody types carries the story's mark. */
final class Story {

    static final List<String> ALL_AUTHORITIES = List.of(
            "SOCIAL_SERVICES",
            "POLICE",
            "PRISON_AND_PROBATION",
            "EMPLOYMENT_SERVICE",
            "REGION",
            "SCHOOL",
            "SOCIAL_INSURANCE");

    private final String mark;
    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    final Clerk caseworker;
    final Clerk manager;
    final Clerk assessor;
    final Clerk reviewer;

    Story(String base, String mark) {
        this.mark = mark;
        caseworker = Clerk.loggedIn(base, "sundsvall.handlaggare");
        manager = Clerk.loggedIn(base, "sundsvall.chef");
        assessor = Clerk.loggedIn(base, "nord.polis");
        reviewer = Clerk.loggedIn(base, "nord.granskare");
    }

    HttpResponse<String> openCase(String number) {
        return caseworker.start(
                "exit-case",
                Map.of(
                        "identityNumber",
                        number,
                        "name",
                        text("namn"),
                        "protection",
                        "CONFIDENTIALITY_MARK",
                        "contactSource",
                        "POLICE",
                        "urgency",
                        "ACUTE",
                        "contactNote",
                        text("kontakt"),
                        "consent",
                        "GIVEN",
                        "consentSigned",
                        today.toString(),
                        "consentAuthorities",
                        ALL_AUTHORITIES));
    }

    /** The assessment of a minute, which the kommun asked for because it is urgent. */
    HttpResponse<String> assessAcuteThreat(Map<String, ?> more) {
        var form = new HashMap<String, Object>(
                Map.of("level", "HIGH", "holds", "HOURS_24", "areasReleased", true, "grounds", text("akut")));
        form.putAll(more);
        return assessor.submit(assessor.task("AssessAcuteThreat"), form);
    }

    HttpResponse<String> analyse() {
        return analyse("NO");
    }

    /** @param witness whether the person is a bevisperson */
    HttpResponse<String> analyse(String witness) {
        return assessor.submit(
                assessor.task("AnalyseInitialRisk"),
                Map.of(
                        "level",
                        "HIGH",
                        "motivated",
                        "YES",
                        "conditionsSigned",
                        "YES",
                        "witness",
                        witness,
                        "grounds",
                        text("analys"),
                        "releaseText",
                        text("riskanalys")));
    }

    HttpResponse<String> assess(Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of(
                "role", "LEAVER",
                "networkLink", "NONE_KNOWN",
                "neutralAreas", text("neutralt"),
                "level", "HIGH",
                "grounds", text("grunder"),
                "reliability", "B",
                "correctness", "TWO",
                "validUntil", today.plusDays(14).toString(),
                "releaseText", text("till kommunen")));
        form.putAll(more);
        return assessor.submit(assessor.task("AssessThreat"), form);
    }

    HttpResponse<String> review(String agreed) {
        return reviewer.submit(
                reviewer.task("ReviewAssessment"), Map.of("agreed", agreed, "comment", text("granskning")));
    }

    HttpResponse<String> meet() {
        return caseworker.submit(
                caseworker.task("HoldMeeting"),
                Map.of(
                        "held",
                        "YES",
                        "heldOn",
                        today.toString(),
                        "participants",
                        List.of("PERSON", "SOCIAL_SERVICES", "POLICE"),
                        "note",
                        text("möte")));
    }

    HttpResponse<String> investigate() {
        return caseworker.submit(
                caseworker.task("InvestigateNeeds"),
                Map.ofEntries(
                        Map.entry("housing", text("boende")),
                        Map.entry("income", text("inkomst")),
                        Map.entry("debts", text("skulder")),
                        Map.entry("addiction", text("beroende")),
                        Map.entry("mentalHealth", text("hälsa")),
                        Map.entry("tattoos", text("tatueringar")),
                        Map.entry("occupation", text("sysselsättning")),
                        Map.entry("company", text("umgänge")),
                        Map.entry("children", text("barn")),
                        Map.entry("relatives", text("anhöriga")),
                        Map.entry("protectedData", text("skydd")),
                        Map.entry("motivated", "YES"),
                        Map.entry("placementNeeded", "YES"),
                        Map.entry("proposal", text("förslag"))));
    }

    HttpResponse<String> plan() {
        return caseworker.submit(
                caseworker.task("MakePlan"),
                Map.of(
                        "steps",
                        List.of(
                                Map.of(
                                        "party",
                                        "REGION",
                                        "what",
                                        text("vård"),
                                        "until",
                                        today.plusDays(30).toString()),
                                Map.of("party", "PERSON", "what", text("eget"))),
                        "goals",
                        List.of(Map.of("goal", text("mål"))),
                        "firstFollowUp",
                        today.plusDays(7).toString(),
                        "handedBy",
                        "MEETING"));
    }

    /** The two rows of the plan and its goal, and one row more. */
    HttpResponse<String> followUp(Map<String, ?> next) {
        var form = new HashMap<String, Object>(Map.of(
                "steps", List.of(Map.of("state", "DONE"), Map.of("state", "WAITING")),
                "goals", List.of(Map.of("progress", "ON_THE_WAY")),
                "newSteps", List.of(Map.of("party", "SCHOOL", "what", text("skola"))),
                "note", text("uppföljning")));
        form.putAll(next);
        return caseworker.submit(caseworker.task("FollowUpPlan"), form);
    }

    HttpResponse<String> decideMeasures() {
        return manager.submit(
                manager.task("DecideMeasures"),
                Map.of("decision", "GRANT", "measures", text("insatser"), "reason", text("skäl")));
    }

    HttpResponse<String> seek(String county, String kind) {
        return caseworker.submit(
                caseworker.task("SeekHome"),
                Map.of("county", county, "kind", kind, "from", today.plusDays(1).toString()));
    }

    /** Reserves the home whose label holds these words. */
    HttpResponse<String> choose(String home) {
        var task = caseworker.task("ChooseHome");
        return caseworker.submit(
                task,
                Map.of("choice", "RESERVE", "home", caseworker.option(task, "homes", home), "unit", text("avdelning")));
    }

    /** Waits until the answer has this colour. */
    void turns(String colour) {
        for (int tries = 0; tries < 200 && !colour().equals(colour); tries++) {
            Clerk.pause();
        }
        assertThat(colour()).isEqualTo(colour);
    }

    /** The colour that the answer has now. */
    String colour() {
        return caseworker.shown(caseworker.task("ReadConflictAnswer"), "colour");
    }

    HttpResponse<String> next(String next) {
        return caseworker.submit(
                caseworker.task("ReadConflictAnswer"), Map.of("next", next, "proposal", text("till chefen")));
    }

    HttpResponse<String> decidePlacement(String decision) {
        return manager.submit(
                manager.task("DecidePlacement"), Map.of("decision", decision, "reason", text("beslutsskäl")));
    }

    void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    String text(String what) {
        return what + " " + mark;
    }
}
