package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code desk-pair.bpmn}, two persons kept apart on a call to the desk, asks of the software. */
public interface DeskPairSteps {

    List<String> assessors(String pairId);

    /** When it lapses if nobody has confirmed it. */
    Date pairDue(String pairId);

    boolean pairConfirmed(String pairId);

    /** Closes what nobody has confirmed, and nothing else. */
    void lapsePair(String pairId);
}
