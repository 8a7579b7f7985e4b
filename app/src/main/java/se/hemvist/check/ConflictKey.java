package se.hemvist.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.Finding;
import se.hemvist.conflict.Party;

/**
 * What makes two conflicts the same, from whichever of the two stays it is seen.
 *
 * @param otherRef a keyed token of a person or a network that has no stay in it; - when there is none
 */
record ConflictKey(ConflictKind kind, String lowerStay, @Nullable String higherStay, String otherRef) {

    private static final String NOBODY = "-";

    static ConflictKey of(String stay, Finding finding, Function<Party, String> token) {
        var other = finding.otherStay();
        if (other != null) {
            // The two stays say who the two persons are.
            return stay.compareTo(other) < 0
                    ? new ConflictKey(finding.kind(), stay, other, NOBODY)
                    : new ConflictKey(finding.kind(), other, stay, NOBODY);
        }
        var with = finding.with();
        return new ConflictKey(finding.kind(), stay, null, with == null ? NOBODY : token.apply(with));
    }

    /** As it is stored. */
    String text() {
        return String.join("|", kind.name(), lowerStay, higherStay == null ? NOBODY : higherStay, otherRef);
    }
}
