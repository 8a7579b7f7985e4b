package se.hemvist.placement.probing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.organisation.ProbingSetting;

/** A case has home after home held and lets each go: the answers may be what it is after. */
final class HomesAreGivenUpInARow implements ProbingRule {

    @Override
    public Stream<Unusual> find(List<Check> checks, ProbingSetting setting, Instant now) {
        var since = now.minus(Duration.ofDays(setting.withdrawalDays()));
        return checks.stream()
                .filter(check -> check.givenUp() && !check.at().isBefore(since))
                .collect(Collectors.groupingBy(check -> check.of().id()))
                .values()
                .stream()
                .filter(givenUp -> givenUp.size() >= setting.withdrawals())
                .map(givenUp -> Unusual.in(
                        givenUp,
                        "Boenden hålls och släpps i rad",
                        givenUp.size() + " släppta på " + setting.withdrawalDays() + " dagar"));
    }
}
