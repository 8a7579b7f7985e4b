package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;

/** An urgent placement of the demo: somebody whom nobody knows, taken to a hotel by Malmö's socialjour. */
@Component
@OnlyInTheDemo
class DemoNight {

    private static final String JOUR = "malmo.jour";
    private static final int DAYS_THERE = 2;

    private final DemoClerk clerk;
    private final Clock clock;

    DemoNight(DemoClerk clerk, Clock clock) {
        this.clerk = clerk;
        this.clock = clock;
    }

    /** Until the person has come there; the next working day's tasks are left to whoever looks at the demo. */
    void happens() {
        var today = LocalDate.now(clock);
        var number = clerk.start(
                        JOUR,
                        "urgent-placement",
                        Map.of(
                                "identity",
                                "UNKNOWN",
                                "age",
                                19,
                                "threat",
                                "Påhittat hot i demon.",
                                "municipality",
                                "1280",
                                "address",
                                "Påhittade hotellet (demo)",
                                "alreadyThere",
                                "NO",
                                "until",
                                today.plusDays(DAYS_THERE).toString(),
                                "ground",
                                "ORAL_CONSENT"))
                .caseNumber();
        Predicate<ListedTask> here = task -> task.caseNumber().equals(number);
        clerk.shown(JOUR, "Akut besked", here, answer -> answer.path("colour")
                .asText()
                .equals("Okänd"));
        clerk.fillIn(
                JOUR,
                "Akut besked",
                here,
                Map.of("next", "PLACE", "reason", "Ingen annan plats i natt.", "decidedBy", "Leila Nordin"));
        clerk.fillIn(
                JOUR,
                "Genomför akut placering",
                here,
                Map.of(
                        "outcome",
                        "ARRIVED",
                        "arrivedOn",
                        today.toString(),
                        "toldHome",
                        List.of("NAME"),
                        "toldBy",
                        "MEETING"));
    }
}
