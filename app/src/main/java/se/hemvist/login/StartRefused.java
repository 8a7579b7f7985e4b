package se.hemvist.login;

/** The installation is set up so that it may not start; says what to change. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartRefused(String sentence) {
        super(sentence);
    }
}
