package se.hemvist.exitcase;

/** How to go on when a meeting did not come about. */
enum AfterNoMeeting {
    NEW_TIME,
    WITHOUT_MEETING
}
