package se.hemvist.engine;

/** The two verbs a feature knows outward. Both join the caller's transaction, and nobody is logged in while they run. */
public interface Processes {

    /** Starts the process about this subject, in the tenant of {@link ProcessSubjects#tenantOf}. */
    void start(String process, String subject);

    /** Tells every instance about this subject that waits for the message; that none does is a normal answer. */
    void tell(String subject, String message);
}
