package se.hemvist.childcase.ongoing;

/** How a case goes on when the care has ended. */
enum AfterCareNext {
    FOLLOW_UP,
    CLOSE
}
