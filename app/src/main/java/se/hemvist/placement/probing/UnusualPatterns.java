package se.hemvist.placement.probing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.ProbingSettings;
import se.hemvist.organisation.SwedishTime;

/** Looks at what has been asked lately by each rule, every time anew: nothing of it is stored. */
@Component
class UnusualPatterns {

    private static final List<ProbingRule> RULES =
            List.of(new HomesRingOnePlace(), new HomesAreGivenUpInARow(), new AUnitAsksMoreThanItUsesTo());

    private final RecentChecks recent;
    private final ProbingSettings settings;
    private final Clock clock;

    UnusualPatterns(RecentChecks recent, ProbingSettings settings, Clock clock) {
        this.recent = recent;
        this.settings = settings;
        this.clock = clock;
    }

    List<Unusual> now() {
        var setting = settings.on(LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        var now = clock.instant();
        var checks = recent.since(now.minus(Duration.ofDays(setting.lookedBackDays())), setting.ringHomes());
        return RULES.stream().flatMap(rule -> rule.find(checks, setting, now)).toList();
    }
}
