package se.hemvist.childcase.sis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Matter;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.CarriesPlacements;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/**
 * The applications to SiS: the board's own decision, which a decider takes back while the child waits. Where nothing but an
 * application for care lets the board place the child, it carries both the application to SiS and the search for a home.
 */
@Component
class WithdrawableSis implements WithdrawableParts, CarriesPlacements {

    private static final String OWN = "sis:";

    private final Cases cases;
    private final SisApplications applications;
    private final GroundsForPlacing grounds;
    private final CurrentActor current;

    WithdrawableSis(Cases cases, SisApplications applications, GroundsForPlacing grounds, CurrentActor current) {
        this.cases = cases;
        this.applications = applications;
        this.grounds = grounds;
        this.current = current;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return cases.find(of.id()).stream().flatMap(this::parts).toList();
    }

    @Override
    public Optional<String> carrier(HeldCase of) {
        return cases.find(of.id()).flatMap(grounds::careAlone).map(CareApplications::partOf);
    }

    private Stream<Withdrawable> parts(CaseHead of) {
        var carrier = grounds.careAlone(of).map(CareApplications::partOf).orElse(null);
        return applications.all(of).stream().map(sis -> part(sis, carrier));
    }

    /** One that is only prepared has not been decided on: the board says no to it, or yes. */
    private Withdrawable part(Matter sis, @Nullable String carrier) {
        boolean waits = applications.isWaitedFor(sis);
        return new Withdrawable(
                OWN + sis.id(),
                waits ? carrier : null,
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
