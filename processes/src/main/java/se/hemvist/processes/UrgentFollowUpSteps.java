package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code urgent-follow-up.bpmn} asks of the software. */
public interface UrgentFollowUpSteps {

    /** It is known who the person is, and whether the identity is protected. */
    boolean identityCertain(String urgentId);

    /** The placement rests on no oral consent. */
    boolean noConsentNeeded(String urgentId);

    /** The police are to be asked for an acute assessment. */
    boolean policeWanted(String urgentId);

    /** Called in a job, where nobody is logged in. */
    void askPolice(String urgentId);

    /** The person was in the home when they were placed. */
    boolean alreadyThere(String urgentId);

    /** Who placed. */
    String officer(String urgentId);

    List<String> officerGroups(String urgentId);

    Date arrivalDue(String urgentId);

    /** The officer who has it by day, or null while nobody is named. */
    @Nullable
    String caseworker(String urgentId);

    List<String> caseworkerGroups(String urgentId);

    /** The next working day. */
    Date followUpDue(String urgentId);

    List<String> deciderGroups(String urgentId);

    /** Before the 72 hours are over. */
    Date decisionDue(String urgentId);
}
