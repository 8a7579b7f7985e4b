package se.hemvist.exitcase;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import se.hemvist.secrecy.ConsentsInForce;

/** Whether the person's consent holds this second; every disclosure that rests on it asks here. */
@Component
class ConsentInForce implements ConsentsInForce {

    private final ExitCases cases;

    ConsentInForce(ExitCases cases) {
        this.cases = cases;
    }

    @Override
    public OptionalInt versionIn(String caseNumber) {
        return cases.numbered(caseNumber)
                .map(ExitCase::consent)
                .filter(Consent::isGiven)
                .map(consent -> OptionalInt.of(consent.version()))
                .orElseGet(OptionalInt::empty);
    }
}
