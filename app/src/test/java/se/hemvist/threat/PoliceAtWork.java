package se.hemvist.threat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.OwnCaseSearch;

/** The police's modules without the process engine: what is started is noted. */
@ComponentScan({
    "se.hemvist.organisation",
    "se.hemvist.secrecy",
    "se.hemvist.audit",
    "se.hemvist.person",
    "se.hemvist.network",
    "se.hemvist.threat"
})
@Import(OwnCaseSearch.class)
class PoliceAtWork {

    @Bean
    Hands hands() {
        return new Hands();
    }

    @Bean
    PoliceDay policeDay() {
        return new PoliceDay();
    }

    @Bean
    Started started() {
        return new Started();
    }

    static void login(String user, String... groups) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", groups));
    }

    static void eva() {
        login("nord.polis", "polis-nord.assessor");
    }

    static void peter() {
        login("nord.granskare", "polis-nord.reviewer", "polis-nord.assessor");
    }

    static void onCall() {
        login("nord.vakthavande", "polis-nord.on-call");
    }

    static void nobody() {
        SecurityContextHolder.clearContext();
    }

    static final class Started implements Processes {

        final List<String> subjects = new ArrayList<>();
        final List<String> told = new ArrayList<>();

        /** The last subject that this process was started about. */
        String last(String process) {
            return subjects.stream()
                    .filter(each -> each.startsWith(process + " "))
                    .map(each -> each.substring(process.length() + 1))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        @Override
        public void start(String process, String subject) {
            subjects.add(process + " " + subject);
        }

        @Override
        public void tell(String subject, String message) {
            told.add(message + " " + subject);
        }
    }

    /** A clock that stands at ten in the morning until somebody moves it. */
    static final class Hands extends Clock {

        private static final Instant TEN =
                FilledForm.TODAY.atTime(10, 0).atZone(SwedishTime.ZONE).toInstant();

        private Instant now = TEN;

        void pass(Duration time) {
            now = now.plus(time);
        }

        void back() {
            now = TEN;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return SwedishTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
