package se.hemvist.placement;

/** How far a placement has come. */
public enum PlacementStatus {
    SEEKING("Boende söks"),
    SOUGHT("Boende väljs"),
    RESERVED("Boende reserverat"),
    PROPOSED("Placering föreslagen"),
    APPROVED("Placering beslutad"),
    /** Called off when the person may have moved in already: somebody is asked whether they came. */
    AWAITED("Oklart om personen har flyttat in"),
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

    /** Whether no home is on its way by it any longer. */
    boolean isOver() {
        return this == AWAITED || this == CARRIED_OUT || this == WITHDRAWN;
    }
}
