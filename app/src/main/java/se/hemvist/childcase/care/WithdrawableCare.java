package se.hemvist.childcase.care;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Matter;
import se.hemvist.engine.Refusal;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** The applications for care: only the board takes one back, and does it where the ruling is waited for. */
@Component
class WithdrawableCare implements WithdrawableParts {

    private final Cases cases;
    private final CareApplications applications;

    WithdrawableCare(Cases cases, CareApplications applications) {
        this.cases = cases;
        this.applications = applications;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return cases.find(of.id()).stream()
                .flatMap(found -> applications.all(found).stream())
                .map(this::part)
                .toList();
    }

    private Withdrawable part(Matter application) {
        var id = application.id().toString();
        return new Withdrawable(
                CareApplications.partOf(id),
                null,
                "Ansökan om vård enligt LVU",
                application.isOpen() ? goesOn(id) : ended(id),
                standing(application),
                true);
    }

    private Standing standing(Matter application) {
        if (application.isOpen()) {
            return Standing.BY_TASK;
        }
        return applications.last(application.id().toString(), CareStep.BEGUN).isPresent()
                ? Standing.DONE
                : Standing.OVER;
    }

    private String goesOn(String id) {
        return applications.last(id, CareStep.FILED).isPresent()
                ? "Hos rätten. Nämndens ledamot återkallar den i uppgiften Notera domen"
                : "Ska göras. Nämndens ledamot beslutar i uppgiften Ansök om vård om den inte görs";
    }

    private String ended(String id) {
        return applications.last(id).map(note -> note.step().title()).orElse("Ingen ansökan");
    }

    @Override
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        throw new Refusal("En ansökan om vård återkallas bara av nämnden, i sin egen uppgift.");
    }
}
