package se.hemvist.engine;

/** Incidents that the coordinator sees in Cockpit. */
public interface Alerts {

    /**
     * Raises an incident on the execution that the engine runs right now; only a service task may ask.
     *
     * @param message never personal data
     * @return the incident's id, to resolve it by
     */
    String raise(String type, String message);

    /** Resolves the incident; one that is gone already is left alone. */
    void resolve(String incident);
}
