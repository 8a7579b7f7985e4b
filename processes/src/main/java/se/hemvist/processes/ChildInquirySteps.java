package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-inquiry.bpmn}, the inquiry into what a child needs, asks of the software. */
public interface ChildInquirySteps {

    /** Whether the decider wants more to be found out before deciding. */
    boolean moreToInquire(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    List<String> deciderGroups(String caseId);

    Date inquiryDue(String caseId);

    Date decisionDue(String caseId);
}
