package se.hemvist.childcase.sis;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Matter;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** The applications to SiS: the board's own decision, which a decider takes back while the child waits. */
@Component
class WithdrawableSis implements WithdrawableParts {

    private static final String OWN = "sis:";

    private final Cases cases;
    private final SisApplications applications;
    private final CurrentActor current;

    WithdrawableSis(Cases cases, SisApplications applications, CurrentActor current) {
        this.cases = cases;
        this.applications = applications;
        this.current = current;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return cases.find(of.id()).stream()
                .flatMap(found -> applications.all(found).stream())
                .map(this::part)
                .toList();
    }

    /** One that is only prepared has not been decided on: the board says no to it, or yes. */
    private Withdrawable part(Matter sis) {
        boolean waits = applications.isWaitedFor(sis);
        return new Withdrawable(
                OWN + sis.id(),
                null,
                "Ansökan till SiS",
                state(sis, waits),
                waits ? Standing.OPEN : Standing.OVER,
                true);
    }

    private String state(Matter sis, boolean waits) {
        if (waits) {
            return "Väntar på plats";
        }
        return sis.isOpen()
                ? "Förbereds"
                : applications
                        .last(sis.id().toString(), SisAnswered.class)
                        .map(answered -> answered.reply().title())
                        .orElse("Ingen ansökan");
    }

    @Override
    @Transactional
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        var id = what.id().substring(OWN.length());
        if (cases.find(of.id()).stream()
                .flatMap(found -> applications.all(found).stream())
                .noneMatch(sis -> sis.id().toString().equals(id) && applications.isWaitedFor(sis))) {
            throw new Refusal("SiS har redan gett besked. Ladda om sidan.");
        }
        applications.withdraw(id, why, current.actor().user());
    }
}
