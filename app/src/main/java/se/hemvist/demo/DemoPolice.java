package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.IdentityNumber;

/** What the police of the region do in a case of the demo. */
@Component
@OnlyInTheDemo
class DemoPolice {

    private static final int DAYS_VALID_HIGH = 13;
    private static final int DAYS_VALID = 45;

    private final DemoClerk clerk;
    private final DemoNetworks networks;
    private final Organisation organisation;
    private final Clock clock;

    DemoPolice(DemoClerk clerk, DemoNetworks networks, Organisation organisation, Clock clock) {
        this.clerk = clerk;
        this.networks = networks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Makes the first analysis; the number of the police's own case. */
    String analyse(DemoCase of) {
        var assessor = officer(of, "polis");
        var identity = new IdentityNumber(of.number()).written();
        var number = clerk.numberOf(assessor, "Gör initial riskanalys", shown -> shown.path("identity")
                .asText()
                .equals(identity));
        clerk.fillIn(
                assessor,
                "Gör initial riskanalys",
                task -> task.caseNumber().equals(number),
                Map.of(
                        "level",
                        of.level(),
                        "motivated",
                        "YES",
                        "conditionsSigned",
                        "YES",
                        "witness",
                        "NO",
                        "releaseText",
                        "Påhittad riskanalys i demon. Personen uppfyller polisens villkor."));
        return number;
    }

    void assess(DemoCase of, String number) {
        var form = new HashMap<String, Object>(Map.of(
                "role", "LEAVER",
                "networkLink", of.network().isEmpty() ? "NONE_KNOWN" : "KNOWN",
                "level", of.level(),
                "grounds", "Påhittad bedömning i demon.",
                "reliability", "B",
                "correctness", "TWO",
                "validUntil", LocalDate.now(clock).plusDays(daysValid(of)).toString(),
                "releaseText", "Påhittad bedömning i demon. Undvik personens tidigare bostadsort."));
        if (!of.network().isEmpty()) {
            form.put("ownNetworks", List.of(networks.idOf("Nätverket " + of.network() + " (demo)")));
        }
        clerk.fillIn(
                officer(of, "polis"),
                "Bedöm hot och risk",
                task -> task.caseNumber().equals(number),
                form);
        agree(of, number);
    }

    /** What the police think when the case is over; the kommun's case is closed after it. */
    void assessFinally(DemoCase of, String number) {
        boolean wentBack = of.turn() == DemoTurn.DROPPED_OUT;
        clerk.fillIn(
                officer(of, "polis"),
                "Gör avslutande bedömning",
                task -> task.caseNumber().equals(number),
                Map.of(
                        "level",
                        wentBack ? "HIGH" : "LOW",
                        "grounds",
                        "Påhittad avslutande bedömning i demon.",
                        "membershipNow",
                        wentBack ? "RETURNED" : "LEFT",
                        "releaseText",
                        "Påhittad avslutande bedömning i demon."));
        agree(of, number);
    }

    private void agree(DemoCase of, String number) {
        clerk.fillIn(
                officer(of, "granskare"),
                "Granska bedömning",
                task -> task.caseNumber().equals(number),
                Map.of("agreed", "YES"));
    }

    private static int daysValid(DemoCase of) {
        return of.level().equals("HIGH") ? DAYS_VALID_HIGH : DAYS_VALID;
    }

    private String officer(DemoCase of, String title) {
        return organisation.regionOf(of.municipality()).slug() + "." + title;
    }
}
