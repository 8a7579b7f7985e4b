package se.hemvist.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;

/** A row as it is written, with the hash that the sealer makes its tree of. */
record AccessRow(
        OffsetDateTime at,
        String actor,
        String groups,
        @Nullable String tenant,
        Access access,
        Outcome outcome,
        @Nullable String requestId) {

    static final String THE_SYSTEM = "hemvist";

    /**
     * The groups, and for whom the actor stands in: what they read of somebody's cases, they read in that one's place. Who
     * acts for another kommun by an agreement has that kommun's groups, and here their own.
     */
    static String groupsOf(Actor actor) {
        var standsInFor = actor.standsInFor().stream().map(officer -> "for:" + officer);
        var lentBy = Stream.ofNullable(actor.lentBy()).map(lender -> "lent-by:" + lender);
        return Stream.of(actor.groups().stream().map(UnitGroup::id), standsInFor, lentBy)
                .flatMap(each -> each)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** SHA-256, in hex, of every column but id, hash and seal, each led by its length so that no two rows read alike. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(written().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written() {
        return Arrays.asList(
                        at.toInstant().toString(),
                        actor,
                        groups,
                        tenant,
                        access.action().name(),
                        access.objectType(),
                        access.objectId(),
                        access.personToken(),
                        access.caseNumber(),
                        access.reason(),
                        outcome.name(),
                        requestId)
                .stream()
                .map(AccessRow::measured)
                .collect(Collectors.joining());
    }

    private static String measured(@Nullable String field) {
        return field == null ? "-;" : field.length() + ":" + field + ";";
    }
}
