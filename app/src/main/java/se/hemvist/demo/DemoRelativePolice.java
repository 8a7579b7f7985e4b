package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.IdentityNumber;

/** What the police of the region do in a relative's case of the demo. */
@Component
@OnlyInTheDemo
class DemoRelativePolice {

    private static final int DAYS_VALID = 13;
    private static final String ANALYSIS = "Gör initial riskanalys";

    private final DemoClerk clerk;
    private final Organisation organisation;
    private final Clock clock;

    DemoRelativePolice(DemoClerk clerk, Organisation organisation, Clock clock) {
        this.clerk = clerk;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** From the first analysis to the colleague's review; the number of the police's own case. */
    String assess(DemoRelative of) {
        var assessor = officer(of, "polis");
        var identity = new IdentityNumber(of.number()).written();
        var number = clerk.numberOf(
                assessor, ANALYSIS, shown -> shown.path("identity").asText().equals(identity));
        clerk.fillIn(
                assessor,
                ANALYSIS,
                in(number),
                Map.of("level", of.level(), "releaseText", "Påhittad riskanalys i demon."));
        clerk.fillIn(
                assessor,
                "Bedöm hot och risk",
                in(number),
                Map.of(
                        "role", of.isChild() ? "CHILD" : "RELATIVE",
                        "networkLink", "NONE_KNOWN",
                        "level", of.level(),
                        "grounds", "Påhittad bedömning i demon.",
                        "reliability", "B",
                        "correctness", "TWO",
                        "validUntil", LocalDate.now(clock).plusDays(DAYS_VALID).toString(),
                        "releaseText", "Påhittad bedömning i demon. Undvik familjens tidigare bostadsort."));
        agree(of, number);
        return number;
    }

    /** What the police think when the case is over; the kommun's case is closed after it. */
    void assessFinally(DemoRelative of, String number) {
        clerk.fillIn(
                officer(of, "polis"),
                "Gör avslutande bedömning",
                in(number),
                Map.of(
                        "level", "LOW",
                        "grounds", "Påhittad avslutande bedömning i demon.",
                        "membershipNow", "LEFT",
                        "releaseText", "Påhittad avslutande bedömning i demon."));
        agree(of, number);
    }

    private void agree(DemoRelative of, String number) {
        clerk.fillIn(officer(of, "granskare"), "Granska bedömning", in(number), Map.of("agreed", "YES"));
    }

    private static Predicate<ListedTask> in(String number) {
        return task -> task.caseNumber().equals(number);
    }

    private String officer(DemoRelative of, String title) {
        return organisation.regionOf(of.municipality()).slug() + "." + title;
    }
}
