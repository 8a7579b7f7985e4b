package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code risk-closure.bpmn}, all that must be done before a case is over however it went, asks of the software. */
public interface RiskClosureSteps {

    /** The case again, as the key of what it calls. */
    String itself(String caseId);

    /** Withdraws a placement that is not carried out and lets its home go; a stay that has begun is left as it is. */
    void callOffPlacement(String caseId);

    /** Marks the homes that somebody who drops out knows; called in a job. */
    void exposeHomes(String caseId);

    boolean hasMoved(String caseId);

    void closeCase(String caseId);

    boolean aftercareWanted(String caseId);

    void beginAftercare(String caseId);

    boolean isWitness(String caseId);

    boolean isDead(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date handOverDue(String caseId);
}
