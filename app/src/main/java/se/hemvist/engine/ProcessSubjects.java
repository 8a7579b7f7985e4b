package se.hemvist.engine;

/** What the subjects of one process belong to; one bean for each process, by the feature that owns the subjects. */
public interface ProcessSubjects {

    /** The process's id, such as {@code placement}. */
    String process();

    /** The information domain, such as {@code kommun-2281}, {@code polis-nord} or {@code nationell}. */
    String tenantOf(String subject);

    /** The number that people see in a task list; random, and of this domain only. */
    String caseNumberOf(String subject);
}
