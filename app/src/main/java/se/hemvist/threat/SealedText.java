package se.hemvist.threat;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.SealedJson;

/** What somebody wrote, as sealed JSON. */
@Component
class SealedText {

    private final SealedJson json;

    SealedText(SealedJson json) {
        this.json = json;
    }

    String seal(String column, Object content) {
        return json.seal(InformationDomain.POLICE, column, content);
    }

    <T> T open(String column, String sealed, Class<T> as) {
        return json.open(InformationDomain.POLICE, column, sealed, as);
    }
}
