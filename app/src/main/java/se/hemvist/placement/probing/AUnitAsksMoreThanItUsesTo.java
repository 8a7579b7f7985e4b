package se.hemvist.placement.probing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.organisation.ProbingSetting;

/** A unit has many more homes checked than in the weeks before; case by case nobody would see it. */
final class AUnitAsksMoreThanItUsesTo implements ProbingRule {

    @Override
    public Stream<Unusual> find(List<Check> checks, ProbingSetting setting, Instant now) {
        return checks.stream().collect(Collectors.groupingBy(check -> check.of().tenant())).values().stream()
                .flatMap(ofOne -> unusual(ofOne, setting, now).stream());
    }

    private static Optional<Unusual> unusual(List<Check> ofOne, ProbingSetting setting, Instant now) {
        var since = now.minus(Duration.ofDays(setting.rateDays()));
        var lately = ofOne.stream().filter(check -> !check.at().isBefore(since)).toList();
        double spans = (double) (setting.lookedBackDays() - setting.rateDays()) / setting.rateDays();
        double usual = (ofOne.size() - lately.size()) / spans;
        if (lately.size() < setting.rateLeast() || lately.size() < setting.rateFactor() * usual) {
            return Optional.empty();
        }
        return Optional.of(Unusual.in(
                lately,
                "Fler kontroller än vanligt i kommunen",
                lately.size() + " på " + setting.rateDays() + " dagar, annars ungefär " + Math.round(usual)));
    }
}
