package se.hemvist.childcase.ongoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.engine.Processes;

/** What is tried again and again in the cases. The care rests on those that are grounds: when none is open, it is over. */
@Component
class Reviews {

    static final String PROCESS = "care-review";
    static final String RESTRICTION = "care-restriction";

    private final Matters matters;
    private final Journal journal;
    private final CaseClocks clocks;
    private final CaseDesk desk;
    private final Processes processes;

    Reviews(Matters matters, Journal journal, CaseClocks clocks, CaseDesk desk, Processes processes) {
        this.matters = matters;
        this.journal = journal;
        this.clocks = clocks;
        this.desk = desk;
        this.processes = processes;
    }

    /** Lets it be tried from that day on; one that goes on already goes on as it is. */
    void begin(CaseHead of, ReviewKind kind, LocalDate from) {
        if (goesOn(of, kind)) {
            return;
        }
        var review = matters.begin(of, PROCESS).id();
        runs(of, review, kind, from);
        processes.start(PROCESS, review.toString());
    }

    /** Its clock runs; the process that tries it has begun already. */
    void runs(CaseHead of, UUID review, ReviewKind kind, LocalDate from) {
        journal.add(of, new ReviewBegun(review, kind, from, desk.now()));
        clocks.begin(of, kind.first(), review.toString(), from);
    }

    /** Wants a restriction tried by somebody else. */
    void ask(CaseHead of, ReviewKind kind, String reason, String officer) {
        var restriction = matters.begin(of, RESTRICTION).id();
        desk.note(of, new RestrictionAsked(restriction, kind, reason, officer, desk.now()), kind.name());
        processes.start(RESTRICTION, restriction.toString());
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    ReviewBegun get(String id) {
        return begun(caseOf(id)).stream()
                .filter(each -> each.review().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such review"));
    }

    RestrictionAsked asked(String id) {
        return journal.of(caseOf(id), RestrictionAsked.class).stream()
                .filter(each -> each.restriction().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such restriction"));
    }

    /** What is tried in the case now. */
    List<ReviewBegun> open(CaseHead of) {
        return begun(of).stream()
                .filter(each ->
                        matters.find(each.review()).filter(Matter::isOpen).isPresent())
                .toList();
    }

    List<ReviewBegun> begun(CaseHead of) {
        return journal.of(of, ReviewBegun.class);
    }

    boolean goesOn(CaseHead of, ReviewKind kind) {
        return open(of).stream().anyMatch(each -> each.kind() == kind);
    }

    /** Whether somebody has asked for it, and nobody has decided. */
    boolean isAsked(CaseHead of, ReviewKind kind) {
        return matters.of(of, RESTRICTION).stream()
                .filter(Matter::isOpen)
                .anyMatch(each -> asked(each.id().toString()).kind() == kind);
    }

    boolean hasGround(CaseHead of) {
        return open(of).stream().anyMatch(each -> each.kind().isGround());
    }

    /** The clock that runs to the next time. */
    String clockOf(ReviewBegun review) {
        return decisions(review).isEmpty()
                ? review.kind().first()
                : review.kind().again();
    }

    /** How the board has decided, the oldest first. */
    List<ReviewDecided> decisions(ReviewBegun review) {
        return journal.of(caseOf(review.review().toString()), ReviewDecided.class).stream()
                .filter(each -> each.review().equals(review.review()))
                .toList();
    }

    Optional<ReviewPrepared> prepared(String id) {
        return journal.of(caseOf(id), ReviewPrepared.class).stream()
                .filter(each -> each.review().toString().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** The board has tried it: it goes on with a clock that runs anew, or is over. */
    void decide(CaseHead of, ReviewBegun review, ReviewDecided decided) {
        var id = review.review().toString();
        clocks.met(of, clockOf(review), id, decided.on());
        desk.decide(of, decided, decided.answer().name());
        if (decided.answer() == ReviewAnswer.GO_ON) {
            clocks.begin(of, review.kind().again(), id, decided.on());
        } else {
            matters.end(review.review());
        }
    }

    /** There is nothing left to try. */
    void end(CaseHead of, ReviewBegun review, String why) {
        clocks.drop(of, clockOf(review), review.review().toString(), why);
        moot(review.review());
    }

    void endThose(CaseHead of, Predicate<ReviewKind> kinds, String why) {
        open(of).stream().filter(each -> kinds.test(each.kind())).forEach(each -> end(of, each, why));
    }

    /** Ends all that is tried, and what somebody has asked for and nobody has decided. */
    void endAll(CaseHead of, String why) {
        endThose(of, kind -> true, why);
        matters.of(of, RESTRICTION).stream()
                .filter(Matter::isOpen)
                .map(Matter::id)
                .forEach(this::moot);
    }

    void refused(UUID restriction) {
        matters.end(restriction);
    }

    private void moot(UUID id) {
        matters.end(id);
        processes.tell(id.toString(), "review-moot");
    }
}
