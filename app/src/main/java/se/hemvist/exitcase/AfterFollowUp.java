package se.hemvist.exitcase;

/** How to go on after a follow-up. */
enum AfterFollowUp {
    CONTINUE,
    FINISH
}
