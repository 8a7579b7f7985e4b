package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code immediate-custody.bpmn}, a custody under 6 § LVU with its clocks, asks of the software. */
public interface ImmediateCustodySteps {

    boolean custodyDecided(String custodyId);

    /** The custody itself, whose execution and submission are about it too. */
    String itself(String custodyId);

    /** Whether the court has lifted it, or it has lapsed since it was not submitted in time. */
    boolean custodyNotConfirmed(String custodyId);

    /** It holds no longer; how the child is protected instead is a matter of its own from then on. */
    void liftCustody(String custodyId);

    /** Whether the child is placed already or a place is being looked for. */
    boolean placeNotNeeded(String custodyId);

    /** The id of the open placement of the case, created if there is none: asking twice answers the same. */
    String placement(String custodyId);

    /** Whether an application for care is on its way already, that began before the custody. */
    boolean applicationUnderWay(String custodyId);

    /** That application goes on by the clocks of the custody, which waits for it. */
    void followApplication(String custodyId);

    /** The id of the application for care, created if there is none: asking twice answers the same. */
    String application(String custodyId);

    /** Care has taken its place, or there is none: then the child is reconsidered. */
    void endCustody(String custodyId);

    /** Who may decide by 6 § LVU: the appointed decider of the board. */
    List<String> boardGroups(String custodyId);

    Date decisionDue(String custodyId);
}
