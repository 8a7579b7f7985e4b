package se.hemvist.engine;

/**
 * What a process instance is about: the only two values that the engine ever learns.
 *
 * @param id opaque, also the business key
 * @param caseNumber random per domain, so that a task list can be read
 */
public record Subject(String id, String caseNumber) {

    public Subject {
        if (id.isBlank() || caseNumber.isBlank()) {
            throw new IllegalArgumentException("A subject has an id and a case number");
        }
    }
}
