package se.hemvist.exitcase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Person;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.Part;

/** What stands in a case, under its headings. */
@Component
class CaseParts {

    private final ConsentInForce consent;
    private final Plans plans;
    private final Endings endings;

    CaseParts(ConsentInForce consent, Plans plans, Endings endings) {
        this.consent = consent;
        this.plans = plans;
        this.endings = endings;
    }

    List<Part> of(ExitCase of, Person person) {
        return Stream.of(
                        part(
                                "Person",
                                List.of(
                                        line("Namn", person.name()),
                                        line(
                                                "Nummer",
                                                person.knownNumber()
                                                        .map(IdentityNumber::written)
                                                        .orElse("Okänt")),
                                        line("Skyddade personuppgifter", ShownPerson.protectionOf(person)),
                                        line("Första kontakten", of.contact().text()))),
                        part("Samtycke", List.of(line("Samtycke", consentOf(of)))),
                        part(
                                "Utredning",
                                List.of(
                                        line("Behov", text(of.inquiry(), Inquiry::needs)),
                                        line("Förslag", text(of.inquiry(), done -> done.found()
                                                .proposal())))),
                        part(
                                "Polisen",
                                List.of(
                                        line("Första analys", text(of.analysis(), InitialAnalysis::text)),
                                        line("Bedömning", text(of.assessment(), ReceivedAssessment::text)))),
                        part(
                                "Beslut",
                                List.of(
                                        line("Insatser", text(of.decision(), MeasuresDecision::measures)),
                                        line("Skäl", text(of.decision(), MeasuresDecision::reason)))),
                        part(
                                "Plan",
                                List.of(line(
                                        "Plan", plans.of(of).map(Plan::text).orElse(null)))),
                        part(
                                "Avslut",
                                List.of(
                                        line("Hur det gick", outcomeOf(of)),
                                        line(
                                                "Anteckning",
                                                endings.find(of.id())
                                                        .map(CaseEnding::note)
                                                        .orElse(null)))))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private String consentOf(ExitCase of) {
        if (!of.consent().isGiven()) {
            return "Nej, personen har inte samtyckt.";
        }
        var signed = of.consent().signed();
        var given = signed == null ? "Ja" : "Ja, undertecknat den " + SwedishText.day(signed);
        if (consent.isWithdrawn(of.id())) {
            return given + ", men återtaget sedan dess. Inget mer lämnas ut med stöd av det.";
        }
        return given
                + (consent.holds(of.id())
                        ? ", till alla myndigheter."
                        : ", men det upphörde med ärendet. Inget mer lämnas ut med stöd av det.");
    }

    private @Nullable String outcomeOf(ExitCase of) {
        return endings.find(of.id()).map(end -> end.outcome().title()).orElse(null);
    }

    private static <T> @Nullable String text(@Nullable T part, Reading<T> read) {
        return part == null ? null : read.from(part);
    }

    private static Optional<Line> line(String label, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Line(label, value));
    }

    /** Without the lines that there is nothing to say in. */
    private static Part part(String title, List<Optional<Line>> lines) {
        return new Part(title, lines.stream().flatMap(Optional::stream).toList());
    }

    /** A function that may have nothing to say. */
    private interface Reading<T> {
        @Nullable
        String from(T part);
    }
}
