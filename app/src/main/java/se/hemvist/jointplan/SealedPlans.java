package se.hemvist.jointplan;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.SealedJson;
import se.hemvist.secrecy.Vault;

/** What plans say as sealed JSON, under the key of the kommuner. */
@Component
class SealedPlans {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;

    private final Vault vault;
    private final SealedJson json;

    SealedPlans(Vault vault, SealedJson json) {
        this.vault = vault;
        this.json = json;
    }

    String seal(String column, Record content) {
        return json.seal(DOMAIN, column, content);
    }

    <T extends Record> T open(String column, String sealed, Class<T> content) {
        return json.open(DOMAIN, column, sealed, content);
    }

    String sealText(String column, String text) {
        return vault.seal(DOMAIN, column, text);
    }

    String openText(String column, String sealed) {
        return vault.open(DOMAIN, column, sealed);
    }
}
