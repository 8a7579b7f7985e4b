package se.hemvist.workspace.written;

import java.util.List;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;

/** What was typed names more than one: then one chooses. */
public final class Several extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Option> options;

    public Several(String field, String sentence, List<Option> options) {
        super(field, sentence);
        this.options = List.copyOf(options);
    }

    List<Option> options() {
        return options;
    }
}
