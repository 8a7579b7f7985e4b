package se.hemvist.audit;

/** Whether it was done or refused. */
enum Outcome {
    DONE,
    REFUSED
}
