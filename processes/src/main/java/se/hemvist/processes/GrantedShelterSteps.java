package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code granted-shelter.bpmn}, a child in skyddat boende by the court's ruling, asks of the software. */
public interface GrantedShelterSteps {

    /** Whether the placement had begun before the court ruled. */
    boolean alreadyThere(String shelterId);

    boolean considerationOver(String shelterId);

    /** Whether a higher court has changed the ruling. */
    boolean overturned(String shelterId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    Date grantedStartDue(String shelterId);

    Date considerationDue(String shelterId);

    Date finalDue(String shelterId);
}
