package se.hemvist.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
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
        reserve(of.municipality(), of.home(), here);
        if (of.phase().isPast(DemoPhase.ANSWERED)) {
            propose(of.municipality(), here);
        }
        if (of.phase().isPast(DemoPhase.PROPOSED)) {
            decide(of.municipality(), here);
            arrive(of.municipality(), here);
        }
    }

    /** All the way, until the child has come there: the home's director has answered that it is fit. */
    void placeChild(DemoChild of, Predicate<ListedTask> here) {
        reserve(of.municipality(), of.home(), here);
        propose(of.municipality(), here);
        clerk.fillIn(
                of.caseworker(),
                "Notera föreståndarens svar",
                here,
                Map.of("fit", "YES", "answeredOn", today(), "director", "Påhittad föreståndare i demon."));
        decide(of.municipality(), here);
        arrive(of.municipality(), here);
    }

    private void reserve(String municipality, String home, Predicate<ListedTask> here) {
        var caseworker = DemoUsers.caseworkerIn(municipality);
        clerk.fillIn(
                caseworker, "Sök boende", here, Map.of("county", homes.countyOf(home), "kind", "HVB", "from", today()));
        var found = clerk.shown(caseworker, "Välj boende", here, shown -> shown.has("homes"));
        clerk.fillIn(caseworker, "Välj boende", here, Map.of("choice", "RESERVE", "home", chosen(found, home)));
        clerk.shown(caseworker, "Konfliktbesked", here, DemoPlacing::isAnswered);
    }

    private void propose(String municipality, Predicate<ListedTask> here) {
        clerk.fillIn(
                DemoUsers.caseworkerIn(municipality),
                "Konfliktbesked",
                here,
                Map.of("next", "PROPOSE", "proposal", "Påhittat förslag i demon."));
    }

    private void decide(String municipality, Predicate<ListedTask> here) {
        clerk.fillIn(
                DemoUsers.managerIn(municipality),
                "Besluta om placering",
                here,
                Map.of("decision", "APPROVE", "reason", "Påhittat beslut i demon."));
    }

    private void arrive(String municipality, Predicate<ListedTask> here) {
        clerk.fillIn(
                DemoUsers.caseworkerIn(municipality),
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
