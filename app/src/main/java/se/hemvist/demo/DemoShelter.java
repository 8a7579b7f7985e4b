package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.login.DemoUsers;

/** Skyddat boende in the demo: a placement there, and a child's by the board's decision. */
@Component
@OnlyInTheDemo
class DemoShelter {

    /** The task of the board's decider. */
    static final String DECISION = "Besluta om barnet i skyddat boende";

    private final DemoClerk clerk;
    private final DemoHomes homes;
    private final Clock clock;

    DemoShelter(DemoClerk clerk, DemoHomes homes, Clock clock) {
        this.clerk = clerk;
        this.homes = homes;
        this.clock = clock;
    }

    /** There is one in Göteborg alone, beside Sundsvall's. */
    static String deciderIn(String municipality) {
        return DemoUsers.KOMMUNER.get(municipality) + ".namnd";
    }

    /** At once and begun; to submit it to the court is left to whoever looks at the demo, and its clock runs. */
    void decide(DemoRelative of, Predicate<ListedTask> here) {
        var decider = deciderIn(of.municipality());
        var shown = clerk.shown(decider, DECISION, here, form -> form.has("grounds"));
        clerk.fillIn(
                decider,
                DECISION,
                here,
                Map.of(
                        "decision",
                        "IMMEDIATE",
                        "decidedOn",
                        today(),
                        "ground",
                        shown.path("grounds").path(0).path("value").asText(),
                        "reason",
                        "Påhittat beslut i demon."));
        clerk.fillIn(DemoUsers.caseworkerIn(of.municipality()), "Börja placeringen", here, Map.of("begunOn", today()));
    }

    /** Until the person has come there. */
    void place(DemoRelative of, Predicate<ListedTask> here) {
        var caseworker = DemoUsers.caseworkerIn(of.municipality());
        clerk.fillIn(
                caseworker,
                "Sök boende",
                here,
                Map.of("county", homes.countyOf(of.home()), "kind", "SHELTER", "from", today()));
        // No list shows the name of a shelter: there is one in the county.
        var offered = clerk.shown(caseworker, "Välj boende", here, shown -> shown.has("homes"))
                .path("homes")
                .path(0)
                .path("value")
                .asText();
        clerk.fillIn(caseworker, "Välj boende", here, Map.of("choice", "RESERVE", "home", offered));
        clerk.shown(caseworker, "Konfliktbesked", here, shown -> !shown.path("colour")
                .asText()
                .equals("Okänd"));
        clerk.fillIn(
                caseworker, "Konfliktbesked", here, Map.of("next", "PROPOSE", "proposal", "Påhittat förslag i demon."));
        clerk.fillIn(
                DemoUsers.managerIn(of.municipality()),
                "Besluta om placering",
                here,
                Map.of("decision", "APPROVE", "reason", "Påhittat beslut i demon."));
        clerk.fillIn(
                caseworker,
                "Genomför placering",
                here,
                Map.of(
                        "outcome",
                        "ARRIVED",
                        "arrivedOn",
                        today(),
                        "toldHome",
                        List.of("NAME", "NEEDS", "STAY"),
                        "toldBy",
                        "PHONE"));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
