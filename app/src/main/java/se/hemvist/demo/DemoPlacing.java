package se.hemvist.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.login.DemoUsers;

/** Finds the home of a case of the demo, and takes the placement as far as it is to come. */
@Component
@OnlyInTheDemo
class DemoPlacing {

    private final DemoClerk clerk;
    private final DemoHomes homes;
    private final Clock clock;

    DemoPlacing(DemoClerk clerk, DemoHomes homes, Clock clock) {
        this.clerk = clerk;
        this.homes = homes;
        this.clock = clock;
    }

    void place(DemoCase of, Predicate<ListedTask> here) {
        var caseworker = DemoUsers.caseworkerIn(of.municipality());
        var today = LocalDate.now(clock).toString();
        clerk.fillIn(
                caseworker,
                "Sök boende",
                here,
                Map.of("county", homes.countyOf(of.home()), "kind", "HVB", "from", today));
        var found = clerk.shown(caseworker, "Välj boende", here, shown -> shown.has("homes"));
        clerk.fillIn(caseworker, "Välj boende", here, Map.of("choice", "RESERVE", "home", chosen(found, of.home())));
        clerk.shown(caseworker, "Konfliktbesked", here, DemoPlacing::isAnswered);
        if (of.phase().isPast(DemoPhase.ANSWERED)) {
            var form = Map.of("next", "PROPOSE", "proposal", "Påhittat förslag i demon.");
            clerk.fillIn(caseworker, "Konfliktbesked", here, form);
        }
        if (of.phase().isPast(DemoPhase.PROPOSED)) {
            var decision =
                    new HashMap<String, Object>(Map.of("decision", "APPROVE", "reason", "Påhittat beslut i demon."));
            clerk.fillIn(DemoUsers.managerIn(of.municipality()), "Besluta om placering", here, decision);
            var arrival = Map.of(
                    "outcome",
                    "ARRIVED",
                    "arrivedOn",
                    today,
                    "toldHome",
                    List.of("NAME", "NEEDS", "STAY"),
                    "toldBy",
                    "PHONE");
            clerk.fillIn(caseworker, "Genomför placering", here, arrival);
        }
    }

    /** The check is done: until then the answer is okänd, which nobody proposes on. */
    private static boolean isAnswered(JsonNode shown) {
        return !shown.path("colour").asText().equals("Okänd");
    }

    private static String chosen(JsonNode shown, String home) {
        return StreamSupport.stream(shown.path("homes").spliterator(), false)
                .filter(option -> option.path("label").asText().startsWith(home))
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo's home is not offered"));
    }
}
