package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code joint-plan.bpmn}, a plan that several authorities make and follow up, asks of the software. */
public interface JointPlanSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String planId);

    List<String> caseworkerGroups(String planId);

    Date planDue(String planId);

    Date followUpDue(String planId);

    boolean planOver(String planId);
}
