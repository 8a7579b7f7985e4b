package se.hemvist.placement;

/** How far a placement has come. */
public enum PlacementStatus {
    SEEKING("Boende söks"),
    SOUGHT("Boende väljs"),
    RESERVED("Boende reserverat"),
    PROPOSED("Placering föreslagen"),
    APPROVED("Placering beslutad"),
    CARRIED_OUT("Placering genomförd"),
    WITHDRAWN("Placering återtagen");

    private final String title;

    PlacementStatus(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }

    boolean isOver() {
        return this == CARRIED_OUT || this == WITHDRAWN;
    }
}
