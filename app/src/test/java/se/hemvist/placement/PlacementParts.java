package se.hemvist.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import se.hemvist.audit.AccessLog;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.ProbingSettings;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;

/** Placement and what it stands on, without the engine: somebody to log in as, an answer to set, and a day to stand on. */
@ComponentScan(
        value = {"se.hemvist.placement", "se.hemvist.home", "se.hemvist.person", "se.hemvist.secrecy"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "se\\.hemvist\\.placement\\.(web\\..*|SameHome)"))
@Import({Organisation.class, Officers.class, AccessLog.class, Deadlines.class, ProbingSettings.class})
public class PlacementParts {

    public static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, SwedishTime.ZONE);
    }

    @Bean
    WhoIsThere whoIsThere() {
        return new WhoIsThere();
    }

    @Bean
    SetAnswer setAnswer() {
        return new SetAnswer();
    }

    @Bean
    Told told() {
        return new Told();
    }

    /** Stands for the engine: remembers what was started and told. */
    public static final class Told implements Processes {

        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void start(String process, String subject) {
            said.add(process + " " + subject);
        }

        @Override
        public void tell(String subject, String message) {
            said.add(message + " " + subject);
        }

        /** Each as its process or message and its subject. */
        public List<String> said() {
            return said;
        }
    }

    /** Stands for the check: answers what it is set to. */
    public static final class SetAnswer implements ConflictAnswers {

        private CurrentAnswer answer = CurrentAnswer.AWAITED;

        public void set(ConflictAnswer.Value value) {
            answer = new CurrentAnswer(new ConflictAnswer(value, Set.of()), NOW);
        }

        public void await() {
            answer = CurrentAnswer.AWAITED;
        }

        @Override
        public CurrentAnswer current(String stayId) {
            return answer;
        }
    }

    public static final class WhoIsThere implements CurrentActor {

        private @Nullable Actor actor;

        public void logIn(String user, String group) {
            actor = new Actor(user, user, Set.of(UnitGroup.parse(group)));
        }

        public void logOut() {
            actor = null;
        }

        @Override
        public Optional<Actor> find() {
            return Optional.ofNullable(actor);
        }
    }
}
