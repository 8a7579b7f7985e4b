package se.hemvist.engine;

import java.util.Optional;
import java.util.Set;

/** Who does whose tasks now; one bean, by whoever knows who is away. */
public interface Substitutes {

    /** Who does this officer's tasks; empty while they do them themselves. */
    Optional<String> standInFor(String officer);

    /** Everybody who is away. */
    Set<String> absent();
}
