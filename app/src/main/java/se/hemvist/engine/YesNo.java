package se.hemvist.engine;

/** An answer to a question that must be answered: no box to leave unticked by mistake. */
public enum YesNo {
    YES,
    NO
}
