package se.hemvist.exitcase;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;

/** The cases of leavers as other features may refer to them: whose they are and who has them, and nothing of what stands in them. */
@Component
public class CasesOfLeavers {

    private final ExitCases cases;
    private final CaseAccess access;

    CasesOfLeavers(ExitCases cases, CaseAccess access) {
        this.cases = cases;
        this.access = access;
    }

    public Optional<CaseOfLeaver> numbered(String number) {
        return cases.numbered(number).map(CasesOfLeavers::of);
    }

    public Optional<CaseOfLeaver> find(UUID id) {
        return cases.find(id).map(CasesOfLeavers::of);
    }

    /** A row in the access log like any other of the case. */
    public void log(Action action, CaseOfLeaver of) {
        access.log(action, cases.find(of.id().toString()));
    }

    /** What somebody tried and may not. */
    public void refused(Action action, CaseOfLeaver of) {
        access.refused(action, cases.find(of.id().toString()));
    }

    private static CaseOfLeaver of(ExitCase of) {
        return new CaseOfLeaver(of.id(), of.number(), of.tenant(), of.person(), of.caseworker(), of.isOpen());
    }
}
