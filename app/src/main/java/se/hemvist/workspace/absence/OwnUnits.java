package se.hemvist.workspace.absence;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** Finds whom somebody works with. */
@Component
class OwnUnits {

    private final CurrentActor current;
    private final Officers officers;

    OwnUnits(CurrentActor current, Officers officers) {
        this.current = current;
        this.officers = officers;
    }

    /** Of whoever is logged in. */
    OwnUnit own() {
        var self = current.actor();
        return new OwnUnit(self, colleagues(self));
    }

    private List<Actor> colleagues(Actor self) {
        return self.tenants().stream()
                .flatMap(unit -> officers.inUnit(unit).stream())
                .distinct()
                .sorted(comparing(Actor::name, Collator.getInstance(SwedishText.LOCALE)))
                .toList();
    }
}
