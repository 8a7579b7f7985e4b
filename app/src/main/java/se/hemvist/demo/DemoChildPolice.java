package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;

/** What the police of the region do in a child's case of the demo: under 15 in the form that is made for children. */
@Component
@OnlyInTheDemo
class DemoChildPolice {

    private static final int DAYS_VALID = 13;
    private static final String ANALYSIS = "Gör initial riskanalys";

    private final DemoClerk clerk;
    private final Organisation organisation;
    private final Clock clock;

    DemoChildPolice(DemoClerk clerk, Organisation organisation, Clock clock) {
        this.clerk = clerk;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** From the first analysis to the colleague's review. */
    void assess(DemoChild of) {
        var assessor = officer(of, "polis");
        var identity = of.identity().written();
        var number = clerk.numberOf(
                assessor, ANALYSIS, shown -> shown.path("identity").asText().equals(identity));
        var here = DemoChild.in(number);
        clerk.fillIn(
                assessor, ANALYSIS, here, Map.of("level", of.level(), "releaseText", "Påhittad riskanalys i demon."));
        var asChild = of.isUnderFifteenOn(LocalDate.now(clock));
        clerk.fillIn(assessor, asChild ? "Bedöm hot mot barn" : "Bedöm hot och risk", here, form(of, asChild));
        clerk.fillIn(officer(of, "granskare"), "Granska bedömning", here, Map.of("agreed", "YES"));
    }

    private Map<String, Object> form(DemoChild of, boolean asChild) {
        var form = new HashMap<String, Object>(Map.of(
                "networkLink", "NONE_KNOWN",
                "level", of.level(),
                "grounds", "Påhittad bedömning i demon.",
                "reliability", "B",
                "correctness", "TWO",
                "validUntil", LocalDate.now(clock).plusDays(DAYS_VALID).toString(),
                "releaseText", "Påhittad bedömning i demon. Barnet bör inte bo kvar i kommunen."));
        if (asChild) {
            form.put("usedBy", "Påhittade äldre i nätverket, för att bära vapen.");
            form.put("debts", "Påhittad skuld i demon.");
        } else {
            form.put("role", "CHILD");
        }
        return form;
    }

    private String officer(DemoChild of, String title) {
        return organisation.regionOf(of.municipality()).slug() + "." + title;
    }
}
