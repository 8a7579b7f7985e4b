package se.hemvist.relativecase;

/** How two persons belong to each other. */
public enum Kinship {
    PARTNER("Partner"),
    FORMER_PARTNER("Tidigare partner"),
    PARENT_AND_CHILD("Förälder och barn"),
    SIBLINGS("Syskon"),
    OTHER_FAMILY("Annan familj"),
    CLOSE("Annan närstående");

    private final String title;

    Kinship(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
