package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code prosecutor-opinion.bpmn}, an opinion by 11 § LUL, asks of the software. */
public interface ProsecutorOpinionSteps {

    /** Whether the prosecutor has given more time. */
    boolean opinionPostponed(String opinionId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String opinionId);

    List<String> caseworkerGroups(String opinionId);

    Date noteDue(String opinionId);

    /** The day that the prosecutor has set. */
    Date opinionDue(String opinionId);
}
