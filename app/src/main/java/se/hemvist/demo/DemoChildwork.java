package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.hemvist.login.DemoUsers;

/** Takes one child's case of the demo as far as it is to come, form by form, as its officers would. */
@Component
@OnlyInTheDemo
class DemoChildwork {

    private final DemoClerk clerk;
    private final DemoChildPolice police;
    private final DemoCourt court;
    private final DemoPlacing placing;
    private final Clock clock;

    DemoChildwork(DemoClerk clerk, DemoChildPolice police, DemoCourt court, DemoPlacing placing, Clock clock) {
        this.clerk = clerk;
        this.police = police;
        this.court = court;
        this.placing = placing;
        this.clock = clock;
    }

    void carryOn(DemoChild of) {
        var number = report(of);
        if (of.phase() == DemoChildPhase.REPORTED) {
            return;
        }
        weigh(of, number);
        if (of.isAssessed()) {
            police.assess(of);
        }
        if (of.phase().isCustody()) {
            hold(of, number);
        } else if (of.phase().isPast(DemoChildPhase.WEIGHED)) {
            inquire(of, number);
        }
    }

    private String report(DemoChild of) {
        return clerk.start(
                        of.caseworker(),
                        "child-concern",
                        Map.of(
                                "identityNumber",
                                of.number(),
                                "name",
                                of.name(),
                                "protection",
                                "NONE",
                                "source",
                                "SCHOOL",
                                "receivedOn",
                                today(),
                                "what",
                                "Påhittad oro i demon."))
                .caseNumber();
    }

    private void weigh(DemoChild of, String number) {
        var form = new HashMap<String, Object>(Map.of(
                "immediate",
                "SAFE",
                "reason",
                "Påhittad skyddsbedömning i demon.",
                "askPolice",
                of.isAssessed() ? "YES" : "NO"));
        if (of.isAssessed()) {
            form.put("basis", "SOCIAL_TO_POLICE_YOUNG");
        }
        fillIn(of, number, "Gör skyddsbedömning", form);
    }

    private void hold(DemoChild of, String number) {
        court.ask(of, number);
        if (of.phase().isPast(DemoChildPhase.CUSTODY_ASKED)) {
            court.takeInCustody(of, number);
        }
        if (of.phase().isPast(DemoChildPhase.IN_CUSTODY)) {
            court.applyForCare(of, number);
        }
        if (of.phase() == DemoChildPhase.IN_CARE) {
            placing.placeChild(of, DemoChild.in(number));
            court.beginCare(of, number);
        }
    }

    private void inquire(DemoChild of, String number) {
        fillIn(
                of,
                number,
                "Håll samtal med den unge",
                Map.of(
                        "called", List.of("YOUNG_PERSON", "GUARDIANS", "POLICE"),
                        "held", "YES",
                        "heldOn", today(),
                        "participants", List.of("YOUNG_PERSON", "GUARDIANS", "POLICE")));
        fillIn(
                of,
                number,
                "Gör förhandsbedömning",
                Map.of(
                        "open",
                        of.phase() == DemoChildPhase.NOT_OPENED ? "NO" : "YES",
                        "reason",
                        "Påhittad förhandsbedömning i demon."));
        if (of.phase().isPast(DemoChildPhase.INQUIRING)) {
            propose(of, number);
        }
        if (of.phase().isPast(DemoChildPhase.PROPOSED)) {
            decide(of, number);
        }
        if (of.phase() == DemoChildPhase.PLACED) {
            placing.placeChild(of, DemoChild.in(number));
        }
    }

    private void propose(DemoChild of, String number) {
        fillIn(
                of,
                number,
                "Utred barnets behov",
                Map.of(
                        "youngView", "Påhittade synpunkter i demon.",
                        "guardianView", "Påhittade synpunkter i demon.",
                        "needs", "Stöd i skolan och en vuxen att lita på.",
                        "psychiatric", "NO",
                        "measure", measure(of),
                        "proposal", "Påhittat förslag i demon."));
    }

    private void decide(DemoChild of, String number) {
        clerk.fillIn(
                DemoUsers.managerIn(of.municipality()),
                "Besluta om insats",
                DemoChild.in(number),
                Map.of(
                        "decision", measure(of),
                        "measures", "Påhittade insatser i demon.",
                        "reason", "Påhittat beslut i demon."));
    }

    private static String measure(DemoChild of) {
        return of.phase().isPast(DemoChildPhase.OPEN_MEASURES) ? "PLACE_BY_CONSENT" : "OPEN_MEASURES";
    }

    private void fillIn(DemoChild of, String number, String task, Map<String, ?> form) {
        clerk.fillIn(of.caseworker(), task, DemoChild.in(number), form);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
