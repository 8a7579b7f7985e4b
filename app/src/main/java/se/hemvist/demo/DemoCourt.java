package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.hemvist.login.DemoUsers;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.ReportedHappening;

/** What the board's decider, the officer and the court do about a child's custody and care in the demo. */
@Component
@OnlyInTheDemo
class DemoCourt {

    private static final String OWN_CONDUCT = "OWN_CONDUCT";

    private final List<CaseFiles> files;
    private final DemoClerk clerk;
    private final DemoOfficers officers;
    private final Clock clock;

    DemoCourt(List<CaseFiles> files, DemoClerk clerk, DemoOfficers officers, Clock clock) {
        this.files = files;
        this.clerk = clerk;
        this.officers = officers;
        this.clock = clock;
    }

    /** The officer says in the case that the child must be taken into custody at once. */
    void ask(DemoChild of, String number) {
        var officer = officers.actor(of.caseworker());
        var happening = new ReportedHappening("CUSTODY", LocalDate.now(clock), "Påhittat nytt hot i demon.");
        officers.as(officer.user(), () -> files.stream()
                .filter(kind -> kind.has(number, officer))
                .forEach(kind -> kind.report(number, happening, officer)));
    }

    /** Decided and executed; to submit it to the court is left. */
    void takeInCustody(DemoChild of, String number) {
        clerk.fillIn(
                DemoUsers.KOMMUNER.get(of.municipality()) + ".namnd",
                "Besluta om omhändertagande",
                DemoChild.in(number),
                Map.of(
                        "decided",
                        "YES",
                        "decidedOn",
                        today(),
                        "ground",
                        OWN_CONDUCT,
                        "reason",
                        "Påhittat beslut i demon."));
        fillIn(of, number, "Notera verkställighet", Map.of("executed", "YES", "executedOn", today()));
    }

    /** The custody stands, and the court has the application. */
    void applyForCare(DemoChild of, String number) {
        fillIn(of, number, "Underställ rätten", Map.of("submittedOn", today()));
        fillIn(of, number, "Notera att rätten har fått det", Map.of("receivedOn", today()));
        fillIn(of, number, "Notera rättens prövning", Map.of("outcome", "CONFIRMED", "examinedOn", today()));
        fillIn(of, number, "Ansök om vård", Map.of("outcome", "FILED", "filedOn", today(), "ground", OWN_CONDUCT));
        fillIn(of, number, "Notera att rätten har fått den", Map.of("receivedOn", today()));
    }

    void beginCare(DemoChild of, String number) {
        fillIn(of, number, "Notera domen", Map.of("outcome", "GRANTED", "ruledOn", today(), "ground", OWN_CONDUCT));
        fillIn(of, number, "Notera laga kraft", Map.of("stands", "YES", "finalOn", today(), "begunOn", today()));
    }

    private void fillIn(DemoChild of, String number, String task, Map<String, ?> form) {
        clerk.fillIn(of.caseworker(), task, DemoChild.in(number), form);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
