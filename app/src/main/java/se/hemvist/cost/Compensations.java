package se.hemvist.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.written.Typed;

/** The statement by which a kommun asks the police to pay for a leaver's case: that their conditions are met, and the costs. */
@Component
class Compensations {

    private final List<CompensatedCases> kinds;
    private final CostsOfCase costs;
    private final CompensationRows rows;

    Compensations(List<CompensatedCases> kinds, CostsOfCase costs, CompensationRows rows) {
        this.kinds = kinds;
        this.costs = costs;
        this.rows = rows;
    }

    boolean isFor(CaseFile file) {
        return file.personReference() != null
                && kinds.stream()
                        .anyMatch(kind -> kind.conditions(file.line().number()).isPresent());
    }

    /** The form as the case fills it in, so that whoever signs need only read it. */
    Typed begun(CaseFile file) {
        var known = kinds.stream()
                .flatMap(kind -> kind.conditions(file.line().number()).stream())
                .findFirst()
                .orElseThrow(NothingThere::new);
        var typed = Typed.empty();
        for (var condition : known.entrySet()) {
            typed = typed.with(condition.getKey().field(), (condition.getValue() ? YesNo.YES : YesNo.NO).name());
        }
        var all = costs.soFar(file);
        return typed.with("from", all.from().toString())
                .with("until", all.until().toString());
    }

    /** Kept as it was said, as one of the case's texts. */
    void state(CaseFile file, Typed typed, String officer) {
        var said = new EnumMap<PoliceCondition, YesNo>(PoliceCondition.class);
        for (var condition : PoliceCondition.values()) {
            said.put(condition, typed.choice(condition.field(), YesNo.class, "Svara ja eller nej."));
        }
        var missing = said.entrySet().stream()
                .filter(each -> each.getValue() == YesNo.NO)
                .map(Map.Entry::getKey)
                .findFirst();
        if (missing.isPresent()) {
            throw new Refusal(
                    missing.get().field(),
                    "Polisen ersätter bara när alla villkor är uppfyllda. Vänta med underlaget tills det här är det.");
        }
        rows.add(file, text(file, period(typed)), officer);
    }

    private static Period period(Typed typed) {
        var from = typed.day("from", typed.line("from"), "Ange periodens första dag.");
        var until = typed.day("until", typed.line("until"), "Ange periodens sista dag.");
        if (until.isBefore(from)) {
            throw new Refusal("until", "Perioden slutar innan den börjar. Kontrollera datumen.");
        }
        return new Period(from, until);
    }

    /** Without the homes: where somebody lives is not needed for the payment. */
    private String text(CaseFile file, Period period) {
        var placed = costs.of(file, period);
        var conditions = Stream.of(PoliceCondition.values()).map(each -> each.title() + ": ja");
        var days = placed.stream()
                .filter(placement -> !placement.parts().isEmpty())
                .flatMap(placement -> placement.sentences().stream())
                .toList();
        var sums = CostsOfCase.sums(placed).stream().map(sum -> sum.label() + ": " + sum.value());
        return Stream.of(
                        Stream.of("Period: " + period.text(), "", "Villkor"),
                        conditions,
                        Stream.of("", "Placeringsdagar"),
                        days.isEmpty() ? Stream.of("Ingen dag i perioden.") : days.stream(),
                        Stream.of("", "Summor"),
                        sums)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }
}
