package se.hemvist.relativecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;

/** The shelters of the cases; what has been done with one stands in its case's journal. */
@Component
class Shelters {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Journal journal;

    Shelters(JdbcClient jdbc, Cases cases, Journal journal) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.journal = journal;
    }

    Shelter add(CaseHead of, boolean immediate) {
        var made = new Shelter(UUID.randomUUID(), of.id(), immediate, Shelter.State.OPEN);
        jdbc.sql("insert into child_shelter (id, case_id, immediate, state) values (?, ?, ?, ?)")
                .params(made.id(), made.caseId(), made.immediate(), made.state().name())
                .update();
        return made;
    }

    Shelter get(String id) {
        return jdbc.sql("select * from child_shelter where id = ?")
                .param(UUID.fromString(id))
                .query(Shelters::read)
                .single();
    }

    CaseHead caseOf(Shelter shelter) {
        return cases.get(shelter.caseId().toString());
    }

    List<Shelter> of(CaseHead of) {
        return jdbc.sql("select * from child_shelter where case_id = ?")
                .param(of.id())
                .query(Shelters::read)
                .list();
    }

    Optional<Shelter> openOf(CaseHead of) {
        return of(of).stream().filter(Shelter::isOpen).findFirst();
    }

    void ended(Shelter shelter, Shelter.State how) {
        jdbc.sql("update child_shelter set state = ? where id = ? and state = 'OPEN'")
                .params(how.name(), shelter.id())
                .update();
    }

    /** What has been done with those of a case, the first first. */
    List<ShelterNote> course(String caseId) {
        return journal.of(cases.get(caseId), ShelterNote.class);
    }

    /** What has been done with it, the first first. */
    List<ShelterNote> course(Shelter shelter) {
        return journal.of(caseOf(shelter), ShelterNote.class).stream()
                .filter(note -> note.shelter().equals(shelter.id()))
                .toList();
    }

    boolean has(Shelter shelter, ShelterStep step) {
        return last(shelter, step).isPresent();
    }

    Optional<ShelterNote> last(Shelter shelter, ShelterStep step) {
        return last(shelter, Set.of(step));
    }

    /** The last of any of these. */
    Optional<ShelterNote> last(Shelter shelter, Set<ShelterStep> steps) {
        return course(shelter).stream()
                .filter(note -> steps.contains(note.step()))
                .reduce((former, later) -> later);
    }

    private static Shelter read(ResultSet row, int number) throws SQLException {
        return new Shelter(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getBoolean("immediate"),
                Shelter.State.valueOf(row.getString("state")));
    }
}
