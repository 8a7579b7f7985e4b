package se.hemvist.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Line;

/** Counts what the placements of a case cost in a period. Only days that somebody has lived there; none that are to come. */
@Component
class CostsOfCase {

    private final Placements placements;
    private final Stays stays;
    private final Rates rates;
    private final Clock clock;

    CostsOfCase(Placements placements, Stays stays, Rates rates, Clock clock) {
        this.placements = placements;
        this.stays = stays;
        this.rates = rates;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    /** From the first day that anybody of the case lived somewhere, or from today. */
    Period soFar(CaseFile file) {
        var first = lived(file)
                .flatMap(placement -> stay(placement).stream())
                .map(StayRow::from)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(today()))
                .orElse(today());
        return new Period(first, today());
    }

    List<PlacementCost> of(CaseFile file, Period period) {
        return lived(file)
                .map(placement -> new PlacementCost(
                        placement.id(),
                        placement.homeLabel(),
                        stay(placement)
                                .flatMap(stay -> within(stay, period))
                                .map(days -> CostOfDays.of(days, rates.of(placement.id())))
                                .orElse(List.of())))
                .toList();
    }

    /** One of the case's own, where somebody has lived. */
    Optional<PlacementView> placement(CaseFile file, String id) {
        return lived(file).filter(placement -> placement.id().equals(id)).findFirst();
    }

    private Stream<PlacementView> lived(CaseFile file) {
        return file.subjects().stream()
                .flatMap(subject -> placements.known(subject).stream())
                .filter(placement -> stay(placement).isPresent());
    }

    private Optional<StayRow> stay(PlacementView placement) {
        return placement.stay().flatMap(stays::find).filter(CostsOfCase::isLived);
    }

    private static boolean isLived(StayRow stay) {
        return stay.status() == StayStatus.ONGOING
                || stay.status() == StayStatus.ENDED
                || stay.status() == StayStatus.ABSCONDED;
    }

    /** One that is not ended lasts, also past its stated end. */
    private Optional<Period> within(StayRow stay, Period period) {
        var stated = stay.until();
        var last = stay.status() == StayStatus.ENDED && stated != null ? stated : today();
        var from = stay.from().isAfter(period.from()) ? stay.from() : period.from();
        var until = last.isBefore(period.until()) ? last : period.until();
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, until));
    }

    /** By payer, and all together; days that nobody has priced are in none. */
    static List<Line> sums(List<PlacementCost> placed) {
        var byPayer = placed.stream()
                .flatMap(placement -> placement.parts().stream())
                .filter(part -> part.payer() != null)
                .collect(Collectors.groupingBy(
                        part -> Objects.requireNonNull(part.payer()),
                        TreeMap::new,
                        Collectors.summingLong(CostOfDays.Part::kronor)));
        var all = byPayer.values().stream().mapToLong(sum -> sum).sum();
        return Stream.concat(
                        byPayer.entrySet().stream()
                                .map(sum ->
                                        new Line(sum.getKey().title(), PlacementCost.kronor(sum.getValue()) + " kr")),
                        Stream.of(new Line("Tillsammans", PlacementCost.kronor(all) + " kr")))
                .toList();
    }
}
