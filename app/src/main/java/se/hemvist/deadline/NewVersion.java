package se.hemvist.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.DeadlineUnit;
import se.hemvist.organisation.DeadlineVersion;
import se.hemvist.organisation.DeadlineVersions;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.written.Typed;

/** Enters what a reform changes, from a day to come. */
@Component
class NewVersion {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

    private final DeadlineVersions versions;
    private final AccessLog log;
    private final Clock clock;

    NewVersion(DeadlineVersions versions, AccessLog log, Clock clock) {
        this.versions = versions;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    void enter(DeadlineVersion before, Typed typed) {
        var from = from(before, typed);
        var unit = typed.choice("unit", DeadlineUnit.class, "Välj vad fristen räknas i.");
        if (unit.isCalendar() != before.rule().unit().isCalendar()) {
            throw new Refusal("unit", "Det som slutar med en dag kan inte räknas i timmar, och tvärtom.");
        }
        versions.add(
                before,
                from,
                amount(typed),
                unit,
                warning(before, typed),
                typed.line("source", "Skriv var regeln står."));
        log.write(
                Access.to(Action.CHANGE, "deadline-rule", before.rule().code()).because("från " + from));
    }

    private LocalDate from(DeadlineVersion before, Typed typed) {
        var from = typed.day("from", typed.line("from"), "Välj från vilken dag det gäller.");
        if (!from.isAfter(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("from", "Välj en dag från och med i morgon. Det som har gällt ändras inte.");
        }
        if (!from.isAfter(before.from())) {
            throw new Refusal("from", "Det finns redan en version som gäller från den dagen eller senare.");
        }
        return from;
    }

    private static int amount(Typed typed) {
        var text = typed.line("amount", "Skriv hur lång fristen är.");
        var amount = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (amount == 0) {
            throw new Refusal("amount", "Skriv ett helt tal, minst 1.");
        }
        return amount;
    }

    private static @Nullable Integer warning(DeadlineVersion before, Typed typed) {
        var text = typed.textOrNothing("warnHours").strip();
        if (text.isEmpty() || before.rule().clock() == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw new Refusal("warnHours", "Skriv antalet timmar som ett helt tal, eller lämna tomt.");
        }
        return Integer.valueOf(text);
    }
}
