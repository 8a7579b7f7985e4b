package se.hemvist.secrecy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure as it stands in the record.
 *
 * @param basis as the catalogue had it on that day
 * @param recordedBy who was logged in; nobody when the software passed it on by itself
 */
public record RecordedDisclosure(
        Instant at, Disclosure what, @Nullable LegalBasis basis, @Nullable String recordedBy) {}
