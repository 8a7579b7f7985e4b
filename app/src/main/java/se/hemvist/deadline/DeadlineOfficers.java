package se.hemvist.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers for the clocks of a kind of case; a bean of each feature that lets clocks run. */
public interface DeadlineOfficers {

    /** Whether that is a case of this kind. */
    boolean has(String caseId);

    /** The named officer, who is warned; null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    /** The ids of the groups that answer for what is missed, such as {@code kommun-2281.manager}. */
    List<String> chiefGroups(String caseId);
}
