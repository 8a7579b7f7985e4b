package se.hemvist.relativecase;

/** Whom a consent names: every authority that takes part, or the method can't be used. */
enum ConsentParty {
    SOCIAL_SERVICES,
    POLICE,
    REGION,
    SCHOOL,
    TAX_AGENCY
}
