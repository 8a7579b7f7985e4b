package se.hemvist.exitcase;

/** An authority that the consent names; leave one out and the method cannot be used. */
enum ConsentAuthority {
    SOCIAL_SERVICES,
    POLICE,
    PRISON_AND_PROBATION,
    EMPLOYMENT_SERVICE,
    REGION,
    SCHOOL,
    SOCIAL_INSURANCE
}
