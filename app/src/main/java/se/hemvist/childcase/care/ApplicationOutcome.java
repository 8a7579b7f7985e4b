package se.hemvist.childcase.care;

/** What has become of the application that was to be made. */
enum ApplicationOutcome {
    FILED,
    POSTPONED,
    DROPPED
}
