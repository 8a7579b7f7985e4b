package se.hemvist.urgent;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.secrecy.ConsentsInForce;

/** Whether the word given in the night, or the signature of the day, holds this very moment. */
@Component
class UrgentConsentInForce implements ConsentsInForce {

    private final UrgentRows rows;

    UrgentConsentInForce(UrgentRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public OptionalInt versionIn(String caseNumber) {
        return rows.consentIn(caseNumber).map(UrgentConsent::version).orElseGet(OptionalInt::empty);
    }
}
