package se.hemvist.childcase;

/** How a child is protected when a decision no longer holds. */
public enum Afterwards {
    HOME("Barnet återvänder hem"),
    WITH_CONSENT("Barnet stannar med samtycke (SoL)"),
    NEW_CUSTODY("Ett nytt omhändertagande ska prövas"),
    OTHER("På annat sätt");

    private final String title;

    Afterwards(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
