package se.hemvist.threat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.network.Networks;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.AssessThreat.ProtectiveMeasure;

/** A version as plain text, to paste into the police's own system: nobody writes it twice. */
@Component
class AssessmentText {

    private final Networks networks;
    private final Municipalities municipalities;
    private final Officers officers;

    AssessmentText(Networks networks, Municipalities municipalities, Officers officers) {
        this.networks = networks;
        this.municipalities = municipalities;
        this.officers = officers;
    }

    String of(ThreatAssessment assessment, Revision revision, AssessedPerson.Shown person) {
        var said = revision.said();
        return Stream.of(
                        List.of(
                                revision.kind().title() + " " + assessment.caseNumber(),
                                "Person: %s, %s".formatted(person.name(), person.identity()),
                                "Bedömd: %s av %s"
                                        .formatted(
                                                SwedishText.moment(revision.assessedAt()),
                                                officers.nameOf(revision.assessor())),
                                "Granskad: " + reviewed(revision),
                                "Hotnivå: %s, gäller till %s"
                                        .formatted(said.level().title(), SwedishText.day(said.validUntil()))),
                        conditions(revision.conditions()),
                        named(said.named(), said.networkLink()),
                        child(said),
                        weighed(said),
                        List.of(block("Skäl", said.grounds()), block("Text till kommunen", said.releaseText())))
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String reviewed(Revision revision) {
        var review = revision.review();
        return review == null
                ? "nej"
                : "%s av %s, %s"
                        .formatted(
                                SwedishText.moment(review.at()),
                                officers.nameOf(review.reviewer()),
                                review.agreed() ? "håller med" : "håller inte med: " + review.comment());
    }

    private static List<String> conditions(@Nullable PoliceConditions met) {
        return met == null
                ? List.of()
                : List.of(
                        "Vill själv lämna: " + yes(met.motivated()),
                        "Har skrivit under villkoren: " + yes(met.conditionsSigned()),
                        "Bevisperson: " + yes(!met.notWitness()));
    }

    private List<String> named(Judgement.Named named, NetworkLink link) {
        return List.of(
                "Koppling till nätverk: " + link.title(),
                line("Personens nätverk", names(named.ownNetworks())),
                line("Nätverk som hotar", names(named.actorNetworks())),
                line("Personer som hotar", inOneLine(named.actorPersons())),
                named.actorsInCustody() == null
                        ? ""
                        : "Frihetsberövade: " + named.actorsInCustody().title(),
                line("Olämpliga områden", String.join(", ", municipalities.names(named.unsuitableAreas()))),
                line("Får inte bo nära", inOneLine(named.notTogetherWith())),
                line("Områden som går bra", inOneLine(named.neutralAreas())),
                line("Familj som flyttar med", inOneLine(named.family())));
    }

    private static List<String> child(Judgement said) {
        return Stream.ofNullable(said.child())
                .flatMap(child -> child.lines().stream())
                .map(line -> block(line.label(), line.value()))
                .toList();
    }

    private static List<String> weighed(Judgement said) {
        var picture = said.picture();
        return List.of(
                "Källa: " + said.grade().code(),
                line("Avsikt", picture.intent()),
                line("Förmåga", picture.capability()),
                line("Sårbarhet", picture.vulnerability()),
                picture.imminence() == null
                        ? ""
                        : "Hur nära: " + picture.imminence().title(),
                picture.trend() == null ? "" : "Utveckling: " + picture.trend().title(),
                line(
                        "Skyddsåtgärder",
                        picture.measures().stream()
                                .map(ProtectiveMeasure::title)
                                .collect(Collectors.joining(", "))));
    }

    /** Also of a network that is no longer active. */
    private String names(List<String> ids) {
        var known = networks.list().stream().collect(Collectors.toMap(Option::value, Option::label));
        return ids.stream()
                .map(id -> known.getOrDefault(id, "avslutat nätverk"))
                .collect(Collectors.joining(", "));
    }

    private static String line(String label, @Nullable Object value) {
        var written = Objects.toString(value, "");
        return written.isEmpty() ? "" : label + ": " + written;
    }

    private static String block(String label, String text) {
        return text.isEmpty() ? "" : label + ":\n" + text;
    }

    private static String inOneLine(@Nullable String lines) {
        return lines == null ? "" : String.join(", ", lines.lines().toList());
    }

    private static String yes(boolean answer) {
        return answer ? "ja" : "nej";
    }
}
