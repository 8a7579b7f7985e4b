package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code urgent-placement.bpmn} asks of the software. */
public interface UrgentPlacementSteps {

    /** Who placed, and reads the answer. */
    String officer(String urgentId);

    List<String> officerGroups(String urgentId);

    Date answerDue(String urgentId);

    /** When the desk is asked although no answer has come: at once when the kommun wants help. */
    Date helpDue(String urgentId);

    /** The answer lets the person be placed, the desk is asked already, or the matter is settled. */
    boolean noHelpNeeded(String urgentId);

    /** Puts it before the desk; called in a job, where nobody is logged in. */
    void askTheDesk(String urgentId);

    /** The person is placed, or the placement is withdrawn. */
    boolean settled(String urgentId);

    /** Tells the desk that no help is needed any more; called in a job, where nobody is logged in. */
    void callOffHelp(String urgentId);

    boolean personPlaced(String urgentId);

    /** What the follow-up is about: the same placement. */
    String followedUp(String urgentId);

    /** Tells the police too that the case is over; called in a job, where nobody is logged in. */
    void closeUrgentPlacement(String urgentId);
}
