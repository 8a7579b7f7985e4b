package se.hemvist.childcase.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.CareApplicationOver;
import se.hemvist.childcase.LvuGround;
import se.hemvist.childcase.Settled;

/** The applications for care of the cases, and what has happened to each. */
@Component
public class CareApplications {

    static final String PROCESS = "care-application";

    private final Matters matters;
    private final Journal journal;
    private final CaseDesk desk;
    private final Settled settled;
    private final ApplicationEventPublisher told;

    CareApplications(Matters matters, Journal journal, CaseDesk desk, Settled settled, ApplicationEventPublisher told) {
        this.matters = matters;
        this.journal = journal;
        this.desk = desk;
        this.settled = settled;
        this.told = told;
    }

    /** The id of the one that is on its way, made if there is none: asking twice answers the same. */
    public String of(CaseHead of) {
        return matters.openOf(of, PROCESS)
                .orElseGet(() -> matters.begin(of, PROCESS))
                .id()
                .toString();
    }

    /** The same of the one that follows a custody: its clock is that of the latest. */
    public String ofCustody(CaseHead of, String custody) {
        var id = of(of);
        if (custodyOf(of, id).filter(custody::equals).isEmpty()) {
            journal.add(of, new OfCustody(UUID.fromString(id), UUID.fromString(custody), desk.now()));
        }
        return id;
    }

    /** Whether one is on its way: then there is no second. */
    public boolean isUnderWay(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }

    /** Whether the one that is on its way follows that custody. */
    public boolean isFollowing(CaseHead of, String custody) {
        return matters.openOf(of, PROCESS)
                .flatMap(application -> custodyOf(of, application.id().toString()))
                .filter(custody::equals)
                .isPresent();
    }

    /** The id of the one that is on its way. */
    public Optional<String> underWay(CaseHead of) {
        return matters.openOf(of, PROCESS).map(matter -> matter.id().toString());
    }

    /** The ground of the one that is granted and not final. */
    public Optional<LvuGround> granted(CaseHead of) {
        return underWay(of).flatMap(id -> last(id, CareStep.GRANTED)).map(CareNote::ground);
    }

    /** Whether one has come to its end after that moment, whichever. */
    public boolean hasEndedSince(CaseHead of, Instant moment) {
        return all(of).stream().map(Matter::ended).anyMatch(ended -> ended != null && ended.isAfter(moment));
    }

    /** Whether the last one that came to an end came to care. */
    public boolean careBegun(CaseHead of) {
        return lastEnd(of).filter(step -> step == CareStep.BEGUN).isPresent();
    }

    /** Whether it came to nothing: not made, refused or overturned. A decision that lapsed is reconsidered by itself. */
    public boolean endedWithoutCare(CaseHead of) {
        return lastEnd(of)
                .filter(step -> step != CareStep.BEGUN && step != CareStep.LAPSED)
                .isPresent();
    }

    /** Whether care has lapsed and nobody has said yet how the child is protected instead. */
    boolean isLapsedAndOpen(CaseHead of) {
        return all(of).stream().map(each -> each.id().toString()).anyMatch(id -> stoodLastAt(id, CareStep.LAPSED));
    }

    private Optional<CareStep> lastEnd(CaseHead of) {
        return notes(of).stream().map(CareNote::step).filter(CareStep::isTheEnd).reduce((earlier, later) -> later);
    }

    /** What it is in the tree of what may be taken back. */
    public static String partOf(String id) {
        return "care:" + id;
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    Optional<String> custodyOf(CaseHead of, String id) {
        return journal.of(of, OfCustody.class).stream()
                .filter(each -> each.application().toString().equals(id))
                .map(each -> each.custody().toString())
                .reduce((earlier, later) -> later);
    }

    /** Whether the child is in custody while the court rules: then it is in a hurry. */
    boolean isChildHeld(CaseHead of, String id) {
        return custodyOf(of, id).map(matters::get).filter(Matter::isOpen).isPresent();
    }

    void note(CaseHead of, String id, CareStep step, LocalDate on, @Nullable LvuGround ground, @Nullable String note) {
        var officer = step == CareStep.LAPSED ? null : desk.officer();
        desk.note(of, new CareNote(UUID.fromString(id), step, on, ground, note, officer, desk.now()), step.name());
        if (step.isTheEnd()) {
            matters.end(UUID.fromString(id));
            told.publishEvent(new CareApplicationOver(of.id().toString()));
        }
        if (step != CareStep.BEGUN) {
            settled.tell(of);
        }
    }

    List<Matter> all(CaseHead of) {
        return matters.of(of, PROCESS);
    }

    /** What has happened, the oldest first. */
    List<CareNote> notes(CaseHead of) {
        return journal.of(of, CareNote.class);
    }

    private List<CareNote> notesOf(String id) {
        return notes(caseOf(id)).stream()
                .filter(note -> note.application().toString().equals(id))
                .toList();
    }

    /** What has happened to this one, as one text. */
    String story(String id) {
        return notesOf(id).stream().map(CareNote::text).collect(Collectors.joining("\n"));
    }

    /** The last thing that happened to it. */
    Optional<CareNote> last(String id) {
        return notesOf(id).stream().reduce((earlier, later) -> later);
    }

    Optional<CareNote> last(String id, CareStep step) {
        return notesOf(id).stream().filter(note -> note.step() == step).reduce((earlier, later) -> later);
    }

    boolean stoodLastAt(String id, CareStep step) {
        return last(id).filter(note -> note.step() == step).isPresent();
    }

    /** The day of that step; the first day there is when it has not come about. */
    LocalDate dayOf(String id, CareStep step) {
        return last(id, step).map(CareNote::on).orElse(LocalDate.EPOCH);
    }
}
