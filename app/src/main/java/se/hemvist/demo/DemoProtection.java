package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.login.DemoUsers;
import se.hemvist.person.IdentityNumber;

/** Takes one relative's case of the demo as far as it is to come, form by form, as its officers would. */
@Component
@OnlyInTheDemo
class DemoProtection {

    private static final List<String> ALL_AUTHORITIES =
            List.of("SOCIAL_SERVICES", "POLICE", "REGION", "SCHOOL", "TAX_AGENCY");
    private static final List<String> MEASURES = List.of("ALARM_KIT", "SHELTER", "CONFIDENTIALITY_MARK");
    private static final int DAYS_TO_FOLLOW_UP = 14;

    private final DemoClerk clerk;
    private final DemoRelativePolice police;
    private final DemoShelter shelter;
    private final Clock clock;

    DemoProtection(DemoClerk clerk, DemoRelativePolice police, DemoShelter shelter, Clock clock) {
        this.clerk = clerk;
        this.police = police;
        this.shelter = shelter;
        this.clock = clock;
    }

    /** A case for each by the one form; the number of the mother's. */
    String open(DemoRelative mother, List<DemoRelative> children) {
        var form = new HashMap<String, Object>(Map.of(
                "identityNumber",
                mother.number(),
                "name",
                mother.name(),
                "protection",
                "NONE",
                "urgency",
                "DAYS",
                "story",
                "Påhittat hot i demon.",
                "children",
                children.stream().map(this::asChild).toList()));
        form.putAll(
                mother.phase() == DemoRelativePhase.CONSENT_REFUSED
                        ? Map.of("consent", "REFUSED")
                        : Map.of(
                                "consent",
                                "OWN",
                                "consentSigned",
                                today().toString(),
                                "consentAuthorities",
                                ALL_AUTHORITIES));
        return clerk.start(caseworker(mother), "relative-protection", form).caseNumber();
    }

    private Map<String, Object> asChild(DemoRelative child) {
        return Map.of(
                "identityNumber",
                child.number(),
                "name",
                child.name(),
                "protection",
                "NONE",
                "consent",
                child.guardians(),
                "consentSigned",
                today().toString(),
                "consentAuthorities",
                ALL_AUTHORITIES,
                "story",
                "Påhittat hot i demon.");
    }

    /** The number of a child's case, which the form has opened too: from the task that shows the child. */
    String numberOf(DemoRelative child) {
        var identity = new IdentityNumber(child.number()).written();
        return child.phase() == DemoRelativePhase.SHELTERED
                ? clerk.numberOf(
                        DemoShelter.deciderIn(child.municipality()),
                        DemoShelter.DECISION,
                        shown -> shown.path("person").asText().contains(identity))
                : clerk.numberOf(caseworker(child), "Utred skyddsbehov", shown -> shown.path("person")
                        .asText()
                        .contains(identity));
    }

    /** Every step that lies before the phase. */
    void carryOn(DemoRelative of, String number) {
        if (of.phase() == DemoRelativePhase.SHELTERED) {
            shelter.decide(of, in(number));
            return;
        }
        if (of.phase().isPast(DemoRelativePhase.OPENED)) {
            investigate(of, number);
        }
        var polices = of.phase().isPast(DemoRelativePhase.INQUIRED) ? police.assess(of) : "";
        if (of.phase().isPast(DemoRelativePhase.ASSESSED)) {
            decide(of, number);
        }
        if (of.phase() == DemoRelativePhase.PLACED) {
            shelter.place(of, in(number));
        }
        if (of.phase().isPast(DemoRelativePhase.GRANTED)) {
            protectRecords(of, number);
        }
        if (of.phase().isPast(DemoRelativePhase.PLACED)) {
            followUp(of, number);
        }
        if (of.phase().isPast(DemoRelativePhase.FOLLOWED_UP)) {
            stepDown(of, number);
        }
        if (of.phase() == DemoRelativePhase.CLOSED) {
            police.assessFinally(of, polices);
        }
    }

    private void investigate(DemoRelative of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Utred skyddsbehov",
                in(number),
                Map.of(
                        "needs",
                        "Påhittat skyddsbehov i demon.",
                        "proposed",
                        MEASURES,
                        "placement",
                        of.needsPlacement() ? "YES" : "NO",
                        "note",
                        "Påhittat förslag i demon."));
    }

    private void decide(DemoRelative of, String number) {
        var form = new HashMap<String, Object>(Map.of("reason", "Påhittat beslut i demon."));
        form.putAll(
                of.phase() == DemoRelativePhase.REFUSED
                        ? Map.of("decision", "REFUSE")
                        : Map.of("decision", "GRANT", "granted", MEASURES));
        clerk.fillIn(DemoUsers.managerIn(of.municipality()), "Besluta om skydd", in(number), form);
    }

    /** Of whom is placed the answer is still awaited. */
    private void protectRecords(DemoRelative of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Hjälp till med ansökan",
                in(number),
                Map.of("applied", "CONFIDENTIALITY_MARK", "appliedOn", today().toString()));
        if (of.phase().isPast(DemoRelativePhase.PLACED)) {
            clerk.fillIn(
                    caseworker(of),
                    "Anteckna svaret",
                    in(number),
                    Map.of(
                            "answer",
                            "GRANTED",
                            "answeredOn",
                            today().toString(),
                            "validUntil",
                            today().plusYears(1).toString()));
        }
    }

    private void followUp(DemoRelative of, String number) {
        boolean goesOn = of.phase() == DemoRelativePhase.FOLLOWED_UP;
        var form = new HashMap<String, Object>(Map.of(
                "kept",
                List.of("ALARM_KIT"),
                "note",
                "Påhittad uppföljning i demon.",
                "next",
                goesOn ? "CONTINUE" : "FINISH"));
        if (goesOn) {
            form.put("nextOn", today().plusDays(DAYS_TO_FOLLOW_UP).toString());
        }
        clerk.fillIn(caseworker(of), "Följ upp skyddet", in(number), form);
    }

    private void stepDown(DemoRelative of, String number) {
        clerk.fillIn(
                caseworker(of),
                "Trappa ned skyddet",
                in(number),
                Map.of("outcome", "STEPPED_DOWN", "plan", "Påhittad nedtrappning i demon."));
    }

    private static Predicate<ListedTask> in(String number) {
        return task -> task.caseNumber().equals(number);
    }

    private static String caseworker(DemoRelative of) {
        return DemoUsers.caseworkerIn(of.municipality());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
