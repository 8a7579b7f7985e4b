package se.hemvist.home;

/** Boendeform. */
public enum HomeKind {
    SIS("SiS-hem", false),
    HVB("HVB", false),
    SUPPORTED_HOUSING("Stödboende", false),
    FAMILY_HOME("Familjehem", true),
    EMERGENCY_HOME("Jourhem", true),
    SHELTER("Skyddat boende", true),
    TRAINING_FLAT("Träningslägenhet", false),
    OWN_HOUSING("Egen bostad", false),
    /** A hotel, a relative: in no register, and known only because somebody is there. Nobody browses it. */
    UNLISTED("Adress utanför registret", false);

    private final String title;
    private final boolean hidden;

    HomeKind(String title, boolean hidden) {
        this.title = title;
        this.hidden = hidden;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }

    /** Whether private persons take people in: they are looked up in registers, and nobody answers for them. */
    public boolean isOfPrivatePersons() {
        return this == FAMILY_HOME || this == EMERGENCY_HOME;
    }

    /** Whether somebody who browses may learn the county and nothing nearer: no name, no town, no address. */
    public boolean isProtected() {
        return hidden;
    }
}
