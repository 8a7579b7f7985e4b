package se.hemvist.childcase;

/** Why care may be given without consent. */
public enum LvuGround {
    HOME("Hemförhållandena, 2 § LVU"),
    OWN_CONDUCT("Eget beteende, 3 § LVU"),
    BOTH("Hemförhållandena och eget beteende, 2 och 3 §§ LVU");

    private final String title;

    LvuGround(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
