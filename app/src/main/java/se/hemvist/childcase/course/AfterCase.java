package se.hemvist.childcase.course;

/** How to go on when nothing more is decided. */
enum AfterCase {
    CLOSE,
    INQUIRE_AGAIN
}
