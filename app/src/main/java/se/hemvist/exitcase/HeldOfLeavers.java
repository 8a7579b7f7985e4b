package se.hemvist.exitcase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.HoldsCases;

/** The cases of leavers, as what belongs to every case refers to them. */
@Component
class HeldOfLeavers implements HoldsCases {

    private final ExitCases cases;

    HeldOfLeavers(ExitCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<HeldCase> held(String caseNumber) {
        return cases.numbered(caseNumber)
                .map(of -> new HeldCase(of.id(), of.number(), of.tenant(), of.person(), of.caseworker(), of.isOpen()));
    }
}
