package se.hemvist.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param kind as {@link CaseFiles#kind}
 * @param person the name, or initials where a list may show no more
 * @param protection the mark in words, such as Sekretessmarkering; empty where there is none
 * @param phase where the case stands, in a few words
 * @param caseworker the name of the named officer, where there is one
 * @param since when the case was opened
 */
public record CaseLine(
        String number,
        String kind,
        String person,
        String protection,
        String phase,
        @Nullable String caseworker,
        Instant since,
        boolean open) {

    @Override
    public String toString() {
        return "CaseLine[" + number + "]";
    }
}
