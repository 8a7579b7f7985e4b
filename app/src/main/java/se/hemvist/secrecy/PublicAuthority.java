package se.hemvist.secrecy;

/** Another authority, one that has no unit of its own in Hemvist. */
public enum PublicAuthority {
    PRISON_AND_PROBATION("Kriminalvården"),
    EMPLOYMENT_SERVICE("Arbetsförmedlingen"),
    HEALTH_CARE("Regionen (hälso- och sjukvården)"),
    SCHOOL("Skolan"),
    SOCIAL_INSURANCE("Försäkringskassan"),
    TAX_AGENCY("Skatteverket"),
    MIGRATION_AGENCY("Migrationsverket"),
    ENFORCEMENT_AUTHORITY("Kronofogden"),
    COURT("Domstol"),
    PROSECUTOR("Åklagarmyndigheten"),
    INSTITUTIONAL_CARE("Statens institutionsstyrelse"),
    CARE_INSPECTORATE("Inspektionen för vård och omsorg"),
    OTHER("Annan myndighet");

    private final String title;

    PublicAuthority(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
