package se.hemvist.casework;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.Happening;

/** Makes rows of a case's timeline out of what is noted in the journal. */
@Component("toldOfCases")
public class Told {

    private static final String THE_SYSTEM = "Hemvist";

    private final Journal journal;
    private final Officers officers;

    Told(Journal journal, Officers officers) {
        this.journal = journal;
        this.officers = officers;
    }

    /** The entries of that kind, each in the same words. */
    public <E extends Record & CaseEntry> Stream<Happening> of(CaseHead of, Class<E> kind, String what) {
        return of(of, kind, entry -> what);
    }

    /** The entries of that kind, each in its own words. */
    public <E extends Record & CaseEntry> Stream<Happening> of(CaseHead of, Class<E> kind, Function<E, String> what) {
        return journal.of(of, kind).stream().map(entry -> by(entry.at(), what.apply(entry), entry.officer()));
    }

    /** One row, by that user, or by the system itself when there is none. */
    public Happening by(Instant at, String what, @Nullable String officer) {
        return new Happening(at, what, officer == null ? THE_SYSTEM : officers.nameOf(officer));
    }
}
