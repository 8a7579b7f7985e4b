package se.hemvist.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form is refused: one Swedish sentence that says what was wrong and what to do. It reaches the user and the logs,
 * so it never holds personal data.
 */
public class Refusal extends RuntimeException {

    private final @Nullable String field;
    private final String sentence;

    public Refusal(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        this.field = null;
    }

    /** The same, about one field, named by its key. */
    public Refusal(String field, String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        this.field = field;
    }

    /** What the user reads. */
    public String sentence() {
        return sentence;
    }

    /** The key of the field that it is about. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
