package se.hemvist.urgent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.check.DryRun;
import se.hemvist.check.DryRuns;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.Point;
import se.hemvist.engine.Option;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Organisation;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/**
 * The homes that the desk may propose: the kommun may choose them, and a dry run found no conflict there. Where the person
 * cannot be confirmed anywhere, because nobody has assessed them, a home without a known conflict is the best there is.
 */
@Component
class Alternatives {

    /** Each is a check of its own, and the desk waits for them. */
    private static final int MOST_TRIED = 30;

    private static final int MOST_SHOWN = 12;

    private final Homes homes;
    private final Stays stays;
    private final DryRuns dryRuns;
    private final Organisation organisation;

    Alternatives(Homes homes, Stays stays, DryRuns dryRuns, Organisation organisation) {
        this.homes = homes;
        this.stays = stays;
        this.dryRuns = dryRuns;
        this.organisation = organisation;
    }

    /** The green ones first. */
    List<Option> of(DeskHelp help) {
        var candidates = candidates(help).stream()
                .collect(Collectors.toMap(Home::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return dryRuns.inHomes(help.stay(), candidates.keySet()).entrySet().stream()
                .filter(tried -> isPossible(tried.getValue()))
                .sorted(Comparator.comparing(tried -> tried.getValue().answer() != Value.NO_KNOWN_CONFLICT))
                .limit(MOST_SHOWN)
                .map(tried -> option(candidates, tried))
                .toList();
    }

    /** Whether each of these is possible still. */
    boolean arePossible(DeskHelp help, List<String> chosen) {
        var offered = candidates(help).stream().map(Home::id).toList();
        return offered.containsAll(chosen)
                && dryRuns.inHomes(help.stay(), chosen).values().stream().allMatch(Alternatives::isPossible);
    }

    private static boolean isPossible(DryRun tried) {
        return tried.answer() == Value.NO_KNOWN_CONFLICT || (tried.answer() == Value.CANNOT_CONFIRM && tried.free());
    }

    private static Option option(Map<String, Home> candidates, Map.Entry<String, DryRun> tried) {
        var option = UrgentPlaces.option(Objects.requireNonNull(candidates.get(tried.getKey())));
        var answer = tried.getValue().answer() == Value.NO_KNOWN_CONFLICT
                ? "grön"
                : "ingen känd konflikt, men personen kan inte bekräftas";
        return new Option(option.value(), option.label() + " – " + answer);
    }

    /** The nearest to where the person was to be, without those that cannot be. */
    private List<Home> candidates(DeskHelp help) {
        var stay = stays.find(help.stay()).orElseThrow();
        var here = point(homes.find(stay.homeId()).orElseThrow());
        return homes.openTo(help.tenant()).stream()
                .filter(home -> mayBe(home, help, stay))
                .sorted(Comparator.comparingDouble(home -> point(home).kmTo(here)))
                .limit(MOST_TRIED)
                .toList();
    }

    private static boolean mayBe(Home home, DeskHelp help, StayRow stay) {
        return !home.id().equals(stay.homeId())
                && !help.asked().impossible().contains(home.place().municipality())
                && !isBlocked(home, help.asked().until())
                && takes(home, help.asked().age());
    }

    private static boolean isBlocked(Home home, LocalDate until) {
        var blocked = home.blockedFrom();
        return blocked != null && !blocked.isAfter(until);
    }

    private static boolean takes(Home home, @Nullable Integer age) {
        var least = home.limits().minAge();
        var most = home.limits().maxAge();
        return age == null || ((least == null || age >= least) && (most == null || age <= most));
    }

    private static Point point(Home home) {
        return new Point(home.place().lat(), home.place().lon());
    }

    /** What people call these kommuner. */
    String names(List<String> municipalities) {
        return municipalities.stream()
                .map(code -> organisation.municipality(code).name())
                .collect(Collectors.joining(", "));
    }
}
