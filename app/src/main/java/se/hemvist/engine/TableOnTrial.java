package se.hemvist.engine;

import java.util.Map;

/** A table that does not hold yet. */
@FunctionalInterface
public interface TableOnTrial {

    /**
     * What it would answer.
     *
     * @param inputs code values only
     * @throws IllegalStateException when no rule, or more than one, holds
     */
    Decided decide(Map<String, Object> inputs);
}
