package se.hemvist.home;

/** Who stands behind a provider. */
public enum Ownership {
    PRIVATE("Privat"),
    MUNICIPAL("Kommun"),
    REGION("Region"),
    STATE("Staten");

    private final String title;

    Ownership(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Tillståndsplikt, 26 kap. 1 § SoL: private HVB, stödboende and skyddat boende. In doubt a provider is private. */
    static boolean needsPermit(HomeKind kind, Ownership owner) {
        return owner == PRIVATE
                && switch (kind) {
                    case HVB, SUPPORTED_HOUSING, SHELTER -> true;
                    case SIS, FAMILY_HOME, EMERGENCY_HOME, TRAINING_FLAT, OWN_HOUSING, UNLISTED -> false;
                };
    }
}
