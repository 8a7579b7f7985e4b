package se.hemvist.exitcase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.threat.PoliceConditions;

/**
 * The four conditions that come before the decision on measures, which is the fifth: without all of them the police open
 * no case, and support that rests on their work cannot be granted.
 *
 * @param police what the police say; null while they have said nothing
 */
record FourConditions(boolean consent, @Nullable PoliceConditions police) {

    private record Condition(String title, @Nullable Boolean met, String remedy) {

        String line() {
            return title + ": " + (met == null ? "inte besvarat" : met ? "ja" : "nej");
        }

        boolean isMissing() {
            return met == null || !met;
        }
    }

    private List<Condition> all() {
        return List.of(
                new Condition("Samtycke till alla myndigheter", consent, "Be personen om ett skriftligt samtycke."),
                new Condition(
                        "Motiverad enligt polisen",
                        police == null ? null : police.motivated(),
                        "Be polisen pröva motivationen igen."),
                new Condition(
                        "Har skrivit under polisens villkor",
                        police == null ? null : police.conditionsSigned(),
                        "Be polisen låta personen skriva under och ändra sitt svar."),
                new Condition(
                        "Är inte bevisperson",
                        police == null ? null : police.notWitness(),
                        "Bevispersoner hör till särskilt personsäkerhetsarbete hos polisen."));
    }

    /** A line each. */
    String text() {
        return all().stream().map(Condition::line).collect(Collectors.joining("\n"));
    }

    /** Which are missing and what to do, as sentences; empty when all four are met. */
    Optional<String> missing() {
        var missing = all().stream().filter(Condition::isMissing).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var which = missing.stream().map(each -> "”" + each.title() + "”").collect(Collectors.joining(", "));
        return Optional.of(Stream.concat(
                        Stream.of("Insatserna kan inte beviljas än, för villkor saknas: " + which + "."),
                        missing.stream().map(Condition::remedy))
                .collect(Collectors.joining(" ")));
    }
}
