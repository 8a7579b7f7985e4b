package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/**
 * The answer to a form that is handed in: where to go next, or what stands in its way.
 *
 * @param field the key of the field that the sentence is about
 * @param others the colleagues' versions that nobody has looked at yet
 * @param handedIn what a colleague handed in before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        @Nullable String next,
        @Nullable String field,
        @Nullable String sentence,
        @Nullable List<Version> others,
        @Nullable Version handedIn) {

    static Answer next(String path) {
        return new Answer(path, null, null, null, null);
    }

    static Answer refused(Refusal refusal) {
        return new Answer(null, refusal.field().orElse(null), refusal.sentence(), null, null);
    }

    static Answer refused(String sentence) {
        return new Answer(null, null, sentence, null, null);
    }

    static Answer alsoWritten(List<Version> others) {
        return new Answer(null, null, null, List.copyOf(others), null);
    }

    static Answer handedInBefore(Version first) {
        return new Answer(null, null, null, null, first);
    }
}
