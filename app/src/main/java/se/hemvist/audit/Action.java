package se.hemvist.audit;

/** What somebody did, or tried to do. */
public enum Action {
    LOGIN,
    LOGOUT,
    SEARCH,
    LIST,
    READ,
    /** Opened as a text to copy or print. */
    COPY,
    CREATE,
    CHANGE,
    DECIDE,
    DISCLOSE,
    CLAIM,
    ANSWER,
    CLOSE,
    EXPORT,
    DISPOSE
}
