package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.login.DemoUsers;

/** Takes one case of the demo as far as it is to come, form by form, as its officers would. */
@Component
@OnlyInTheDemo
class DemoCasework {

    private static final List<String> ALL_AUTHORITIES = List.of(
            "SOCIAL_SERVICES",
            "POLICE",
            "PRISON_AND_PROBATION",
            "EMPLOYMENT_SERVICE",
            "REGION",
            "SCHOOL",
            "SOCIAL_INSURANCE");
    private static final int DAYS_TO_FOLLOW_UP = 14;

    private final DemoClerk clerk;
    private final DemoPolice police;
    private final DemoPlacing placing;
    private final Clock clock;

    DemoCasework(DemoClerk clerk, DemoPolice police, DemoPlacing placing, Clock clock) {
        this.clerk = clerk;
        this.police = police;
        this.placing = placing;
        this.clock = clock;
    }

    /** Every step that lies before the phase; the numbers that the case has then. */
    DemoNumbers carryOn(DemoCase of) {
        var number = open(of);
        if (of.phase().isPast(DemoPhase.OPENED)) {
            meet(of, number);
        }
        var theirs = of.phase().isPast(DemoPhase.MET) ? police.analyse(of) : "";
        if (of.phase().isPast(DemoPhase.ANALYSED)) {
            police.assess(of, theirs);
        }
        if (of.phase().isPast(DemoPhase.ASSESSED)) {
            investigate(of, number);
        }
        if (of.phase().isPast(DemoPhase.INQUIRED)) {
            decide(of, number);
        }
        if (of.phase().isPast(DemoPhase.GRANTED)) {
            plan(of, number);
        }
        if (of.livesSomewhere()) {
            placing.place(of, in(number));
        }
        if (of.phase().isPast(DemoPhase.PLACED)) {
            followUp(of, number);
        }
        if (of.phase() == DemoPhase.CLOSED) {
            close(of, number);
            police.assessFinally(of, theirs);
        }
        return new DemoNumbers(number, theirs);
    }

    private String open(DemoCase of) {
        var form = of.isConsentedTo()
                ? Map.of("consent", "GIVEN", "consentSigned", today().toString(), "consentAuthorities", ALL_AUTHORITIES)
                : Map.of("consent", "REFUSED");
        var opened = new java.util.HashMap<String, Object>(form);
        opened.putAll(Map.of(
                "identityNumber",
                of.number(),
                "name",
                of.name(),
                "protection",
                of.protection(),
                "contactSource",
                "POLICE",
                "urgency",
                of.level().equals("HIGH") ? "DAYS" : "PLANNED",
                "contactNote",
                "Påhittad kontakt i demon."));
        return clerk.start(caseworker(of), "exit-case", opened).caseNumber();
    }

    private void meet(DemoCase of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Håll möte",
                in(number),
                Map.of(
                        "held",
                        "YES",
                        "heldOn",
                        today().toString(),
                        "participants",
                        List.of("PERSON", "SOCIAL_SERVICES", "POLICE"),
                        "note",
                        "Påhittat möte i demon."));
    }

    private void investigate(DemoCase of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Utred behov",
                in(number),
                Map.of(
                        "motivated",
                        "YES",
                        "placementNeeded",
                        of.needsPlacement() ? "YES" : "NO",
                        "housing",
                        "Bor hos en anhörig.",
                        "occupation",
                        "Vill läsa klart gymnasiet.",
                        "proposal",
                        "Stödsamtal, hjälp med studier och boende på annan ort."));
    }

    private void decide(DemoCase of, String number) {
        clerk.fillIn(
                DemoUsers.managerIn(of.municipality()),
                "Besluta om insatser",
                in(number),
                Map.of(
                        "decision",
                        of.phase() == DemoPhase.REFUSED ? "REFUSE" : "GRANT",
                        "measures",
                        "Stödsamtal och stöd i studier.",
                        "reason",
                        "Påhittat beslut i demon."));
    }

    private void plan(DemoCase of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Gör plan",
                in(number),
                Map.of(
                        "steps",
                        List.of(
                                Map.of(
                                        "party",
                                        "EMPLOYMENT_SERVICE",
                                        "what",
                                        "Kartläggning och praktikplats",
                                        "until",
                                        today().plusDays(30).toString()),
                                Map.of(
                                        "party",
                                        "REGION",
                                        "what",
                                        "Tid hos beroendemottagningen",
                                        "until",
                                        today().plusDays(10).toString())),
                        "goals",
                        List.of(Map.of("goal", "Egen försörjning inom ett år")),
                        "firstFollowUp",
                        today().plusDays(DAYS_TO_FOLLOW_UP).toString(),
                        "handedBy",
                        "MEETING"));
    }

    private void followUp(DemoCase of, String number) {
        boolean goesOn = of.phase() == DemoPhase.FOLLOWED_UP;
        var form = new java.util.HashMap<String, Object>(Map.of(
                "steps",
                List.of(Map.of("state", "DONE"), Map.of("state", goesOn ? "WAITING" : "DONE")),
                "goals",
                List.of(Map.of("progress", goesOn ? "ON_THE_WAY" : "REACHED")),
                "note",
                "Påhittad uppföljning i demon.",
                "next",
                goesOn ? "CONTINUE" : "FINISH"));
        if (goesOn) {
            form.put("nextOn", today().plusDays(DAYS_TO_FOLLOW_UP).toString());
        }
        clerk.fillIn(caseworker(of), "Följ upp planen", in(number), form);
    }

    private void close(DemoCase of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Avsluta ärende",
                in(number),
                Map.of("outcome", "COMPLETED", "aftercare", "YES", "note", "Påhittat avslut i demon."));
    }

    private static Predicate<ListedTask> in(String number) {
        return task -> task.caseNumber().equals(number);
    }

    private static String caseworker(DemoCase of) {
        return DemoUsers.caseworkerIn(of.municipality());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
