package se.hemvist.childcase.opinion;

/** What has become of the opinion. */
enum OpinionOutcome {
    SENT,
    MORE_TIME,
    WITHDRAWN
}
