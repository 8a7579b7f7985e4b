package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the chief has decided about telling the police that a case without consent has ended.
 *
 * @param basis a code of the catalogue of legal bases; null when nothing lets the police be told
 */
record FinalGround(@Nullable String basis, String reason, String by, Instant at) {

    @Override
    public String toString() {
        return "FinalGround[" + basis + "]";
    }
}
