package se.hemvist.check;

import java.util.List;

/**
 * What another table would say of those who are in conflict today.
 *
 * @param conflicts how many conflicts the table in force gives them
 * @param changed those that would be weighed otherwise, would be over or would arise
 */
public record Rehearsal(int conflicts, List<ReweighedConflict> changed) {

    public Rehearsal {
        changed = List.copyOf(changed);
    }
}
