package se.hemvist.report.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.report.ReportNumber;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.Typed;

/** Takes what was done to an officer to the chief whom they choose, and to the police if they say so. */
@Component
class ReportingPressure {

    private static final String ALL_CHIEFS = "all";

    private final StaffThreatRows rows;
    private final TellingThePolice telling;
    private final Officers officers;
    private final Absences absences;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    ReportingPressure(
            StaffThreatRows rows,
            TellingThePolice telling,
            Officers officers,
            Absences absences,
            Processes processes,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.telling = telling;
        this.officers = officers;
        this.absences = absences;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    List<Field> fields(Tenant unit, Actor officer) {
        return List.of(
                Field.choice(
                        "kind",
                        "Vad är det?",
                        "",
                        Stream.of(Pressure.values())
                                .map(kind -> new Option(kind.name(), kind.title()))
                                .toList()),
                Field.longText(
                        "what",
                        "Vad har hänt?",
                        "Vad som sades eller gjordes, och var. Nämn inte personen i"
                                + " ärendet om polisen ska få anmälan."),
                Field.date("on", "Vilken dag?", ""),
                Field.text("who", "Vem gjorde det?", "Lämna tomt om du inte vet."),
                Field.choice(
                        "colleague",
                        "Är det någon i enheten?",
                        "Lämna tomt annars. Den du väljer får inte anmälan.",
                        others(unit, officer).map(ReportingPressure::option).toList()),
                Field.choice(
                        "receiver", "Vem ska få anmälan?", "Bara den du väljer ser den.", receivers(unit, officer)),
                Field.choice(
                        "police",
                        "Ska polisen i er region få veta?",
                        "Polisen får veta vem du är och vad du skrivit, inte vilket ärende det gäller.",
                        List.of(new Option(YesNo.YES.name(), "Ja"), new Option(YesNo.NO.name(), "Nej"))));
    }

    /** Nobody who is away: another would do their work, and that could be whom it is about. */
    private List<Option> receivers(Tenant unit, Actor officer) {
        var away = absences.today().absent();
        return Stream.concat(
                        Stream.of(new Option(ALL_CHIEFS, "Enhetens chefer")),
                        others(unit, officer)
                                .filter(one -> one.is(unit, Role.MANAGER) || one.is(unit, Role.BOARD_DECIDER))
                                .filter(one -> !away.contains(one.user()))
                                .map(ReportingPressure::option))
                .toList();
    }

    private Stream<Actor> others(Tenant unit, Actor officer) {
        return officers.inUnit(unit).stream().filter(one -> !one.user().equals(officer.user()));
    }

    private static Option option(Actor one) {
        return new Option(one.user(), one.name());
    }

    /** One transaction with the chief's task and, as chosen, the police's; says the number of it. */
    String report(Tenant unit, @Nullable String caseNumber, Typed typed, Actor officer) {
        var kind = typed.choice("kind", Pressure.class, "Välj vad det är.");
        var what = typed.text("what", "Skriv kort vad som har hänt.");
        var on = past(typed);
        var colleague = colleague(unit, typed, officer);
        var receiver = receiver(unit, typed, officer, colleague);
        var tellPolice = typed.choice("police", YesNo.class, "Välj om polisen ska få veta.") == YesNo.YES;
        var made = new StaffThreat(
                UUID.randomUUID().toString(),
                ReportNumber.ofStaff(),
                unit,
                receiver,
                clock.instant(),
                new StaffThreat.Content(officer.user(), kind, on, what, typed.line("who"), colleague, caseNumber),
                tellPolice,
                false,
                false);
        rows.insert(made);
        log.write(StaffThreatProcess.access(Action.CREATE, made));
        processes.start(StaffThreatProcess.ID, made.id());
        if (tellPolice) {
            telling.tell(made.id());
        }
        return made.number();
    }

    private LocalDate past(Typed typed) {
        var day = typed.day("on", typed.line("on"), "Ange vilken dag det hände.");
        if (day.isAfter(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("on", "Dagen ligger framåt i tiden. Kontrollera datumet.");
        }
        return day;
    }

    private @Nullable String colleague(Tenant unit, Typed typed, Actor officer) {
        var chosen = typed.line("colleague");
        if (chosen.isEmpty()) {
            return null;
        }
        return others(unit, officer)
                .map(Actor::user)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal("colleague", "Välj någon i listan, eller lämna tomt."));
    }

    /** Null for all chiefs, which is refused where one of them is who it is about, or the officer. */
    private @Nullable String receiver(Tenant unit, Typed typed, Actor officer, @Nullable String colleague) {
        var chosen = typed.line("receiver", "Välj vem som ska få anmälan.");
        if (chosen.equals(ALL_CHIEFS)) {
            if (officer.is(unit, Role.MANAGER) || isChief(unit, colleague)) {
                throw new Refusal("receiver", "Välj en person i listan, så att ingen som berörs får anmälan.");
            }
            return null;
        }
        if (chosen.equals(colleague)) {
            throw new Refusal("receiver", "Anmälan kan inte gå till den som den gäller. Välj någon annan.");
        }
        return receivers(unit, officer).stream()
                .map(Option::value)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("receiver", "Välj någon i listan. Den som är frånvarande kan inte få anmälan."));
    }

    private boolean isChief(Tenant unit, @Nullable String colleague) {
        return colleague != null
                && officers.find(colleague)
                        .filter(one -> one.is(unit, Role.MANAGER))
                        .isPresent();
    }
}
