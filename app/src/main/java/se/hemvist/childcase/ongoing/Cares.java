package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.CareEnded;
import se.hemvist.childcase.CareGoingOn;
import se.hemvist.childcase.Settled;
import se.hemvist.engine.Processes;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;

/** The cares of the cases: which is going on, on what it rests, and till what age at the latest. */
@Component
class Cares implements CareGoingOn {

    static final String PROCESS = "child-care";

    private static final List<String> AGE_CLOCKS = List.of("CARE_ENDS_2", "CARE_ENDS_3");

    private final Matters matters;
    private final Journal journal;
    private final Reviews reviews;
    private final CaseClocks clocks;
    private final CaseDesk desk;
    private final Persons persons;
    private final Processes processes;
    private final Settled settled;
    private final ApplicationEventPublisher told;

    Cares(
            Matters matters,
            Journal journal,
            Reviews reviews,
            CaseClocks clocks,
            CaseDesk desk,
            Persons persons,
            Processes processes,
            Settled settled,
            ApplicationEventPublisher told) {
        this.matters = matters;
        this.journal = journal;
        this.reviews = reviews;
        this.clocks = clocks;
        this.desk = desk;
        this.persons = persons;
        this.processes = processes;
        this.settled = settled;
        this.told = told;
    }

    /** Care begins on these grounds, or goes on on these instead of a consent. */
    void begin(CaseHead of, List<ReviewKind> grounds, LocalDate from) {
        var before = open(of);
        var care = before.orElseGet(() -> matters.begin(of, PROCESS));
        if (!grounds.contains(ReviewKind.CONSENTED_CARE)) {
            reviews.endThose(of, ReviewKind.CONSENTED_CARE::equals, "Vården ges nu enligt LVU.");
        }
        grounds.forEach(ground -> begin(of, care, ground, from));
        lastHome(of)
                .filter(CameToHome::family)
                .ifPresent(home -> reviews.begin(of, ReviewKind.CUSTODY_TRANSFER, home.on()));
        if (before.isPresent()) {
            processes.tell(care.id().toString(), "care-changed");
        } else {
            processes.start(PROCESS, care.id().toString());
        }
    }

    private void begin(CaseHead of, Matter care, ReviewKind ground, LocalDate from) {
        reviews.begin(of, ground, from);
        ageClock(ground).ifPresent(code -> born(of).ifPresent(
                        birth -> clocks.begin(of, code, care.id().toString(), birth)));
    }

    /** SoL has no such day. */
    static Optional<String> ageClock(ReviewKind ground) {
        return switch (ground) {
            case HOME_CARE -> Optional.of("CARE_ENDS_2");
            case CONDUCT_CARE -> Optional.of("CARE_ENDS_3");
            default -> Optional.empty();
        };
    }

    Optional<LocalDate> born(CaseHead of) {
        return persons.find(of.person()).knownNumber().flatMap(IdentityNumber::born);
    }

    Optional<Matter> open(CaseHead of) {
        return matters.openOf(of, PROCESS);
    }

    @Override
    public boolean goesOn(CaseHead of) {
        return open(of).isPresent();
    }

    @Override
    public boolean goesOnByLaw(CaseHead of) {
        return goesOn(of) && reviews.open(of).stream().anyMatch(Cares::isByLaw);
    }

    @Override
    public boolean hasEndedSince(CaseHead of, Instant moment) {
        return matters.of(of, PROCESS).stream()
                .map(Matter::ended)
                .anyMatch(ended -> ended != null && ended.isAfter(moment));
    }

    private static boolean isByLaw(ReviewBegun review) {
        return ageClock(review.kind()).isPresent();
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    /** The care ends with the last of what it rests on. */
    void endIfGroundless(CaseHead of) {
        if (!reviews.hasGround(of)) {
            open(of).ifPresent(care -> processes.tell(care.id().toString(), "care-ended"));
        }
    }

    /** A higher court has said no to these grounds. */
    void overturned(CaseHead of, List<ReviewKind> grounds) {
        reviews.endThose(of, grounds::contains, "Högre rätt har ändrat domen.");
        endIfGroundless(of);
    }

    /** It has ended: nothing of it is tried any more, and none of its clocks runs. */
    void end(CaseHead of, String care) {
        reviews.endAll(of, "Vården har upphört.");
        AGE_CLOCKS.forEach(code -> clocks.met(of, code, care, desk.today()));
        matters.end(UUID.fromString(care));
        told.publishEvent(new CareEnded(of.id().toString()));
        settled.tell(of);
    }

    /** The child has come to a home by its case; a familjehem begins the years until the custody may be moved. */
    void came(CaseHead of, CameToHome home) {
        var moved = lastHome(of)
                .filter(last -> !last.placement().equals(home.placement()))
                .isPresent();
        journal.add(of, home);
        open(of).ifPresent(care -> {
            reviews.endThose(of, ReviewKind.CUSTODY_TRANSFER::equals, "Barnet har flyttat.");
            if (home.family()) {
                reviews.begin(of, ReviewKind.CUSTODY_TRANSFER, home.on());
            }
            if (moved) {
                processes.tell(care.id().toString(), "child-moved");
            }
        });
    }

    private Optional<CameToHome> lastHome(CaseHead of) {
        return journal.last(of, CameToHome.class);
    }

    /** Whether any of it rested on LVU. */
    boolean wasByLaw(CaseHead of) {
        return reviews.begun(of).stream().anyMatch(Cares::isByLaw);
    }
}
