package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactReach;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.threat.AssessmentFacts;

/**
 * On which days to come a verdict may change though no fact does. What begins later meets an open stay from the first day
 * on; what ends, and who grows older, turns it on the day itself.
 */
@Component
class DaysThatTurn {

    private static final int COMING_OF_AGE = 18;

    private final Stays stays;
    private final Homes homes;
    private final JointPersons persons;
    private final FactReach reach;
    private final AssessmentFacts assessments;
    private final Policies policies;
    private final Clock clock;

    DaysThatTurn(
            Stays stays,
            Homes homes,
            JointPersons persons,
            FactReach reach,
            AssessmentFacts assessments,
            Policies policies,
            Clock clock) {
        this.stays = stays;
        this.homes = homes;
        this.persons = persons;
        this.reach = reach;
        this.assessments = assessments;
        this.policies = policies;
        this.clock = clock;
    }

    Collection<LocalDate> of(CheckedFact fact) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return days(fact, today)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(today))
                .distinct()
                .toList();
    }

    private Stream<@Nullable LocalDate> days(CheckedFact fact, LocalDate today) {
        return switch (fact.sort()) {
            case STAY -> stays.find(fact.id()).stream().flatMap(this::ofStay);
            case BIRTH ->
                stays.ofPersons(Set.of(new JointId(UUID.fromString(fact.id()))), today).stream()
                        .flatMap(this::birthdays);
            case HOME, HOME_BLOCK ->
                homes.find(fact.id()).stream()
                        .flatMap(home -> Stream.of(dayAfter(home.permit().until()), home.blockedFrom()));
            case ASSESSMENT ->
                assessments.latest(assessments.personOf(fact.id())).stream()
                        .map(latest -> dayAfter(latest.validUntil()));
            case MEMBERSHIP -> {
                var end = reach.lastDay(FactKind.MEMBERSHIP, fact.id());
                yield end.stream()
                        .flatMap(last -> Stream.of(
                                dayAfter(last),
                                dayAfter(last.plusMonths(policies.on(today).enmityMonths()))));
            }
            case RIVALRY, KEEP_APART, AREA ->
                reach.lastDay(FactKind.valueOf(fact.sort().name()), fact.id()).stream()
                        .map(DaysThatTurn::dayAfter);
            case NETWORK, THREAT, EXPOSURE, HOME_LINK, RELATION, CO_SUSPECTS -> Stream.of();
        };
    }

    /** Who should have left goes on staying: from then on the stay has no end. */
    private Stream<@Nullable LocalDate> ofStay(StayRow stay) {
        return Stream.concat(Stream.of(dayAfter(stay.until())), birthdays(stay));
    }

    private Stream<@Nullable LocalDate> birthdays(StayRow stay) {
        var birth = persons.born(List.of(stay.joint())).get(stay.joint());
        return birth == null
                ? Stream.of()
                : Stream.concat(Stream.of(COMING_OF_AGE), agesThatTurn(stay))
                        .map(age -> birth.atLatest().plusYears(age))
                        .flatMap(day -> Stream.of(day, day.plusDays(1)));
    }

    private Stream<Integer> agesThatTurn(StayRow stay) {
        return homes.find(stay.homeId()).map(Home::limits).stream()
                .flatMap(limits -> Stream.concat(
                        Stream.ofNullable(limits.minAge()),
                        Stream.ofNullable(limits.maxAge()).map(oldest -> oldest + 1)));
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}
