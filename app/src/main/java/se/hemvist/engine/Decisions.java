package se.hemvist.engine;

import java.util.Map;

/** Decision tables that people own and upload; evaluated outside every process, so that no input is kept. */
public interface Decisions {

    /**
     * Evaluates the newest version of the table; an answer for the same version and inputs is remembered.
     *
     * @param inputs code values only
     * @throws IllegalStateException when no rule, or more than one, holds
     */
    Decided decide(String decision, Map<String, Object> inputs);

    /** The number of the newest version of the table; throws IllegalStateException when there is none. */
    int version(String decision);
}
