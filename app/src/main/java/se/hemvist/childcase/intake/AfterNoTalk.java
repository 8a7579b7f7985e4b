package se.hemvist.childcase.intake;

/** How to go on when the talk did not come about. */
enum AfterNoTalk {
    NEW_TIME,
    NO_TALK
}
