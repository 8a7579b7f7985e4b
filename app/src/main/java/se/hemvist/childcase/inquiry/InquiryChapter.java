package se.hemvist.childcase.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Preliminary;
import se.hemvist.engine.Option;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The inquiry of a child's case; while it runs more time may be asked for. */
@Component
@Order(2)
class InquiryChapter implements ChildChapter {

    private static final String MORE_TIME = "INQUIRY_TIME";

    private final Journal journal;
    private final Told told;
    private final Processes processes;
    private final CaseClocks clocks;
    private final Clock clock;

    InquiryChapter(Journal journal, Told told, Processes processes, CaseClocks clocks, Clock clock) {
        this.journal = journal;
        this.told = told;
        this.processes = processes;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return isRunning(of)
                ? Optional.of("Utredning")
                : journal.last(of, ChildDecision.class)
                        .map(ChildDecision::measure)
                        .map(ChildMeasure::title);
    }

    private boolean isRunning(CaseHead of) {
        var opened =
                journal.last(of, Preliminary.class).filter(Preliminary::open).isPresent();
        var decided = journal.last(of, ChildDecision.class)
                .filter(decision -> !decision.wantsMore())
                .isPresent();
        return opened && (!decided || clocks.isUnmet(of, "CHILD_INQUIRY"));
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Utredning",
                CasePart.line(
                        "Utredning",
                        journal.last(of, InquiryMade.class)
                                .map(InquiryMade::text)
                                .orElse("")),
                CasePart.line(
                        "Utredningstid",
                        Stream.concat(
                                        journal.last(of, MoreTimeAsked.class).map(MoreTimeAsked::text).stream(),
                                        journal.last(of, InquiryTime.class).map(InquiryTime::text).stream())
                                .collect(Collectors.joining("\n"))),
                CasePart.line(
                        "Beslut",
                        journal.last(of, ChildDecision.class)
                                .map(ChildDecision::text)
                                .orElse(""))));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.of(
                        told.of(of, InquiryMade.class, "Utredning och förslag klara"),
                        told.of(of, ChildDecision.class, ChildDecision::what),
                        told.of(of, MoreTimeAsked.class, "Längre utredningstid begärd"),
                        told.of(of, InquiryTime.class, InquiryTime::what))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return Stream.of(
                        journal.of(of, InquiryMade.class).stream()
                                .map(each -> new Document("Utredning", each.at(), each.text())),
                        journal.of(of, InquiryTime.class).stream()
                                .map(each -> new Document("Beslut om utredningstid", each.at(), each.text())),
                        journal.of(of, ChildDecision.class).stream()
                                .map(each -> new Document("Beslut om insats", each.at(), each.text())))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return isRunning(of) && !isTimeAsked(of)
                ? List.of(new Option(MORE_TIME, "Utredningen behöver längre tid"))
                : List.of();
    }

    /** Asked for, and neither decided on nor overtaken by the decision on the inquiry. */
    private boolean isTimeAsked(CaseHead of) {
        var asked = journal.last(of, MoreTimeAsked.class).map(MoreTimeAsked::at).orElse(Instant.EPOCH);
        var answered = journal.last(of, InquiryTime.class).map(InquiryTime::at).orElse(Instant.EPOCH);
        var decided = journal.last(of, ChildDecision.class)
                .filter(decision -> !decision.wantsMore())
                .map(ChildDecision::at)
                .orElse(Instant.EPOCH);
        return asked.isAfter(answered) && asked.isAfter(decided);
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        if (happening.text().isBlank()) {
            throw new Refusal("text", "Skriv vilka särskilda skäl som finns. Beslutsfattaren läser det.");
        }
        journal.add(of, new MoreTimeAsked(happening.text(), actor.user(), Instant.now(clock)));
        processes.start("inquiry-time", of.id().toString());
    }
}
