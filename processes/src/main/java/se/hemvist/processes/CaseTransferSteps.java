package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code case-transfer.bpmn}, a case that a kommun hands over to another, asks of the software. */
public interface CaseTransferSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String transferId);

    List<String> caseworkerGroups(String transferId);

    List<String> deciderGroups(String transferId);

    Date decisionDue(String transferId);

    Date readingDue(String transferId);

    boolean transferApproved(String transferId);

    /** Begins the other kommun's own process; it learns no more than it needs to answer. */
    void offerCase(String transferId);
}
