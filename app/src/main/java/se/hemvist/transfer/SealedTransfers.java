package se.hemvist.transfer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.SealedJson;
import se.hemvist.secrecy.Vault;

/** What a transfer says as sealed JSON, under the key of the kommuner. */
@Component
class SealedTransfers {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String HANDED = "case_transfer.handed";

    private final Vault vault;
    private final SealedJson json;

    SealedTransfers(Vault vault, SealedJson json) {
        this.vault = vault;
        this.json = json;
    }

    String seal(Handed handed) {
        return json.seal(DOMAIN, HANDED, handed);
    }

    Handed handed(String sealed) {
        return json.open(DOMAIN, HANDED, sealed, Handed.class);
    }

    @Nullable
    String text(String column, @Nullable String text) {
        return vault.sealNullable(DOMAIN, column, text);
    }

    @Nullable
    String opened(String column, @Nullable String sealed) {
        return vault.openNullable(DOMAIN, column, sealed);
    }
}
