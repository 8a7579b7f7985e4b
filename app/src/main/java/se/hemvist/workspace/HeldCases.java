package se.hemvist.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;

/** The cases of every kind that kommuner have, for the tasks that every case has; whoever asks works in the case already. */
@Component
public class HeldCases {

    private final List<HoldsCases> holders;

    HeldCases(List<HoldsCases> holders) {
        this.holders = holders;
    }

    public Optional<HeldCase> find(String caseNumber) {
        return holders.stream()
                .flatMap(holder -> holder.held(caseNumber).stream())
                .findFirst();
    }

    /** One that is known to be there. */
    public HeldCase get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new IllegalArgumentException("No such case"));
    }

    /** Whether the file is that of the case, and not what another domain has under the same number. */
    public boolean isOf(CaseFile file, HeldCase of) {
        return of.number().equals(file.line().number())
                && of.person().toString().equals(file.personReference());
    }

    /** Who has the case; null while nobody is named. */
    public @Nullable String caseworker(String caseNumber) {
        return get(caseNumber).caseworker();
    }

    /** A group takes in new work; once somebody is named, the case is theirs and their chief's. */
    public List<String> caseworkerGroups(String caseNumber) {
        var of = get(caseNumber);
        var chiefs = new UnitGroup(of.tenant(), Role.MANAGER).id();
        return of.caseworker() == null
                ? List.of(new UnitGroup(of.tenant(), Role.CASEWORKER).id(), chiefs)
                : List.of(chiefs);
    }
}
