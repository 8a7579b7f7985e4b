package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code inquiry-time.bpmn}, more time for a child's inquiry, asks of the software. */
public interface InquiryTimeSteps {

    List<String> deciderGroups(String caseId);

    Date timeDecisionDue(String caseId);
}
