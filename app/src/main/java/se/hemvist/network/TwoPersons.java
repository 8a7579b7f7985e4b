package se.hemvist.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.person.JointId;

/** Two persons whose order means nothing; they are kept with the lower id first. */
record TwoPersons(JointId lower, JointId higher) {

    static TwoPersons of(JointId one, JointId other) {
        int order = one.value().compareTo(other.value());
        if (order == 0) {
            throw new IllegalArgumentException("Two persons are not the same");
        }
        return order < 0 ? new TwoPersons(one, other) : new TwoPersons(other, one);
    }

    /** The columns that every table of pairs has for them; more may be put in. */
    Map<String, @Nullable Object> columns(FactKind kind, References references) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("lower_token", references.token(kind, lower));
        columns.put("lower_sealed", references.seal(kind, lower));
        columns.put("higher_token", references.token(kind, higher));
        columns.put("higher_sealed", references.seal(kind, higher));
        return columns;
    }

    /** For a keyed token and nothing else. */
    String written() {
        return lower.value() + " " + higher.value();
    }

    List<JointId> both() {
        return List.of(lower, higher);
    }
}
