package se.hemvist.network;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import se.hemvist.person.JointId;

/**
 * Everybody whom a rule for two persons could name together with one of some persons. A wide net: whether a fact holds on
 * a day, and how near is too near, the rules judge.
 *
 * @param anywhere those who are kept apart from them however far away they live, with their relatives
 * @param withinReach those who matter only when they live near
 * @param underOneRoof those who matter only in the same home: of one network, or suspected of the same crime
 */
public record Counterparts(Set<JointId> anywhere, Set<JointId> withinReach, Set<JointId> underOneRoof) {

    public Counterparts {
        anywhere = Collections.unmodifiableSet(new LinkedHashSet<>(anywhere));
        withinReach = Collections.unmodifiableSet(new LinkedHashSet<>(withinReach));
        underOneRoof = Collections.unmodifiableSet(new LinkedHashSet<>(underOneRoof));
    }
}
