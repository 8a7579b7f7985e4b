package se.hemvist.audit;

/** An application event that leaves a row in the access log, in the transaction that it is published in. */
public interface Audited {

    Access access();
}
