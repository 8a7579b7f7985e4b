package se.hemvist.exitcase;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.ProtectedIdentity;

/** Cases to begin a test with. */
final class Opened {

    static final String NUMBER = "189001019802";

    private Opened() {}

    static OpenExitCase form(ConsentAnswer answer) {
        return new OpenExitCase(
                NUMBER,
                "Märta Ågren",
                ProtectedIdentity.NONE,
                ContactSource.SELF,
                Urgency.DAYS,
                null,
                answer,
                answer == ConsentAnswer.GIVEN ? LocalDate.of(2026, 1, 2) : null,
                Arrays.asList(ConsentAuthority.values()));
    }

    static LocalDate today() {
        return LocalDate.now(SwedishTime.ZONE);
    }

    static void loggedIn(String user, String... groups) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", groups));
    }
}
