package se.hemvist.secrecy;

/** A sealed value could not be opened: another key, another column, or somebody has changed it. Never says what was in it. */
public final class SealBroken extends RuntimeException {

    SealBroken(String column) {
        super("A sealed value of " + column + " could not be opened");
    }
}
