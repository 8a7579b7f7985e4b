package se.hemvist.childcase.intake;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.ChildToPolice;
import se.hemvist.childcase.custody.Custodies;
import se.hemvist.engine.Processes;
import se.hemvist.processes.ChildConcernSteps;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.threat.EventKind;

/** What the model of a report of concern asks. */
@Component("childConcernSteps")
final class ConcernWork implements ChildConcernSteps {

    private final Matters matters;
    private final Concerns concerns;
    private final Intakes intakes;
    private final ChildIdentities identities;
    private final Processes processes;
    private final ChildToPolice police;
    private final GroundsForPolice grounds;
    private final Custodies custodies;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    ConcernWork(
            Matters matters,
            Concerns concerns,
            Intakes intakes,
            ChildIdentities identities,
            Processes processes,
            ChildToPolice police,
            GroundsForPolice grounds,
            Custodies custodies,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.matters = matters;
        this.concerns = concerns;
        this.intakes = intakes;
        this.identities = identities;
        this.processes = processes;
        this.police = police;
        this.grounds = grounds;
        this.custodies = custodies;
        this.officers = officers;
        this.clocks = clocks;
    }

    /** A case that is being closed begins anew with a report that joins it; in another it is weighed with the rest. */
    @Override
    public void beginChildCase(String concernId) {
        var of = matters.caseOf(concernId);
        var concern = concerns.get(of, concernId);
        if (concern.joined()) {
            processes.tell(of.id().toString(), "concern-joined");
        } else {
            intakes.begin(of);
            identities.begin(of);
        }
    }

    @Override
    public boolean policeToAsk(String concernId) {
        return ground(concernId).isPresent();
    }

    /** The basis is asked for again: it may have ceased to apply since somebody chose it. */
    @Override
    public void requestThreatAssessment(String concernId) {
        var of = matters.caseOf(concernId);
        ground(concernId).ifPresent(ground -> tell(of, concernId, ground));
        if (custodyNotNeeded(concernId)) {
            concerns.over(of, concernId);
        }
    }

    private void tell(CaseHead of, String concernId, LegalGround ground) {
        var concern = concerns.get(of, concernId);
        var urgent = concerns.assessed(of, concernId)
                .filter(assessed -> assessed.immediate() != Immediate.SAFE)
                .isPresent();
        police.tell(of, ground, EventKind.NEW_THREAT, concern.receivedOn(), concern.text(), urgent);
    }

    private Optional<LegalGround> ground(String concernId) {
        return concerns.assessed(matters.caseOf(concernId), concernId)
                .flatMap(assessed -> grounds.chosen(assessed.basis()));
    }

    @Override
    public boolean custodyNotNeeded(String concernId) {
        return concerns.assessed(matters.caseOf(concernId), concernId)
                .filter(assessed -> assessed.immediate() != Immediate.CUSTODY)
                .isPresent();
    }

    /** A child for whom one is tried or holds already is in no need of another. */
    @Override
    public void beginCustody(String concernId) {
        var of = matters.caseOf(concernId);
        concerns.assessed(of, concernId)
                .filter(assessed -> !custodies.isUnderWay(of))
                .ifPresent(assessed -> custodies.tryOne(of, assessed.reason(), assessed.officer()));
        concerns.over(of, concernId);
    }

    @Override
    public @Nullable String caseworker(String concernId) {
        return officers.caseworker(caseId(concernId));
    }

    @Override
    public List<String> caseworkerGroups(String concernId) {
        return officers.caseworkerGroups(caseId(concernId));
    }

    @Override
    public Date protectionDue(String concernId) {
        return clocks.due(matters.caseOf(concernId), "PROTECTION_ASSESSMENT", concernId);
    }

    private String caseId(String concernId) {
        return matters.get(concernId).caseId().toString();
    }
}
