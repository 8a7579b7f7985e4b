package se.hemvist.exitcase;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.SealedJson;

/** A part of a case as one sealed text. */
@Component
class SealedParts {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;

    private final SealedJson json;

    SealedParts(SealedJson json) {
        this.json = json;
    }

    @Nullable
    String seal(String column, @Nullable Record part) {
        return json.sealNullable(DOMAIN, column, part);
    }

    <T extends Record> @Nullable T open(String column, @Nullable String sealed, Class<T> part) {
        return json.openNullable(DOMAIN, column, sealed, part);
    }
}
