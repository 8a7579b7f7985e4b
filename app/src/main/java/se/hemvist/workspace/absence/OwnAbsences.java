package se.hemvist.workspace.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Absence;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/** The absences that somebody may see, say and end: their own, and of those whose chief they are. */
@Component
class OwnAbsences {

    private static final String OBJECT = "absence";

    private final Absences absences;
    private final Officers officers;
    private final AccessLog log;
    private final Clock clock;

    OwnAbsences(Absences absences, Officers officers, AccessLog log, Clock clock) {
        this.absences = absences;
        this.officers = officers;
        this.log = log;
        this.clock = clock;
    }

    /** Those that are not over, the first to begin first. */
    List<AbsenceLine> lines(OwnUnit unit) {
        var users = unit.mayBeAway().stream().map(Actor::user).toList();
        return absences.ahead(users).stream().map(this::line).toList();
    }

    @Transactional
    void register(Absence absence, OwnUnit unit) {
        absences.register(absence, unit.self());
        log.write(Access.to(Action.CREATE, OBJECT, absence.id().toString()));
    }

    /** The log names whom it was tried for only when there is such a user: what was typed may be anything. */
    void refused(WrittenAbsence written) {
        var about = officers.find(String.valueOf(written.officer()))
                .map(Actor::user)
                .orElse(written.key().toString());
        log.refused(Access.to(Action.CREATE, OBJECT, about));
    }

    /** Whether it was theirs to end; one that is over or somebody else's is not. */
    @Transactional
    boolean end(UUID id, OwnUnit unit) {
        var absence = absences.find(id);
        var theirs = absence.filter(one -> unit.away(one.officer()).isPresent());
        if (theirs.isPresent()) {
            absences.callOff(id);
            log.write(Access.to(Action.CLOSE, OBJECT, id.toString()));
        } else if (absence.isPresent()) {
            log.refused(Access.to(Action.CLOSE, OBJECT, id.toString()));
        }
        return theirs.isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    private AbsenceLine line(Absence absence) {
        return new AbsenceLine(
                absence.id(),
                officers.nameOf(absence.officer()),
                days(absence),
                officers.nameOf(absence.substitute()),
                absence.from().isAfter(today()) ? "Ta bort" : "Avsluta nu");
    }

    private static String days(Absence absence) {
        return absence.from().equals(absence.until())
                ? SwedishText.day(absence.from())
                : SwedishText.day(absence.from()) + " – " + SwedishText.day(absence.until());
    }
}
