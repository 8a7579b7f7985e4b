package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-absconding.bpmn}, a child gone from its home, asks of the software. */
public interface ChildAbscondingSteps {

    /** Whether the officer has asked the police for help, by a basis that still applies. */
    boolean policeToHelp(String abscondingId);

    /** Records what the police have been told for it; called in a job. */
    void requestPoliceHelp(String abscondingId);

    /** Has the police assess the threat anew where they know the case; called in a job. */
    void reassessThreat(String abscondingId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String abscondingId);

    List<String> caseworkerGroups(String abscondingId);

    List<String> chiefGroups(String abscondingId);

    Date alertDue(String abscondingId);

    Date foundDue(String abscondingId);

    Date returnTalkDue(String abscondingId);
}
