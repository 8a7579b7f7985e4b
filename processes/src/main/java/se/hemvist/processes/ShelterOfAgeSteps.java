package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code shelter-of-age.bpmn}, a child in skyddat boende who turns 18, asks of the software. */
public interface ShelterOfAgeSteps {

    /** As the birthday begins. */
    Date comesOfAge(String shelterId);

    /** Ends what the age ends: not where the person lives. The chief is asked too. */
    void endShelterByAge(String shelterId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    Date consentDue(String shelterId);
}
