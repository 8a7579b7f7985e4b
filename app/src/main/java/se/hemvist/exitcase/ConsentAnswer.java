package se.hemvist.exitcase;

/** Whether the person consents to the authorities telling each other. */
enum ConsentAnswer {
    GIVEN,
    REFUSED
}
