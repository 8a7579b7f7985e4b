package se.hemvist.engine;

import java.time.Instant;

/**
 * That somebody handed a form in; remembered for a day.
 *
 * @param id the task's, or the key that the page gave the form that started something
 * @param name what people call what was done
 * @param subject opaque, the instance's business key
 */
public record HandedIn(String id, String user, String name, String subject, String caseNumber, Instant at) {

    /** Whether its number is only its own: then it tells whoever handed it in of no case. */
    public boolean isAboutNoCase() {
        return subject.equals(caseNumber);
    }
}
