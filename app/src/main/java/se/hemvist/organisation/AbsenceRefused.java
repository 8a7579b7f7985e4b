package se.hemvist.organisation;

/** An absence cannot be registered so; says in Swedish what to do, about one field of the form. */
public final class AbsenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String sentence;

    AbsenceRefused(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
        this.sentence = sentence;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }
}
