package se.hemvist.casework;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.SealedJson;

/** What has been noted in the cases, each entry sealed as a whole; nothing in it is ever changed. */
@Component("caseJournal")
public class Journal {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String COLUMN = "municipal_entry.entry";

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final SealedJson json;

    Journal(JdbcClient jdbc, BlindIndex index, SealedJson json) {
        this.jdbc = jdbc;
        this.index = index;
        this.json = json;
    }

    public <E extends Record & CaseEntry> void add(CaseHead of, E entry) {
        jdbc.sql(
                        """
                        insert into municipal_entry (id, case_id, kind, entered_at, entry_sealed)
                        values (:id, :case, :kind, :at, :sealed)""")
                .param("id", UUID.randomUUID())
                .param("case", of.id())
                .param("kind", token(of, entry.getClass()))
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("sealed", json.seal(DOMAIN, COLUMN, entry))
                .update();
    }

    /** The entries of that kind, oldest first. */
    public <E extends Record & CaseEntry> List<E> of(CaseHead of, Class<E> kind) {
        return jdbc
                .sql(
                        """
                        select entry_sealed from municipal_entry where case_id = :case and kind in (:kind, :before)
                        order by position""")
                .param("case", of.id())
                .param("kind", token(of, kind))
                .param("before", kind.getSimpleName())
                .query(String.class)
                .list()
                .stream()
                .map(text -> json.open(DOMAIN, COLUMN, text, kind))
                .toList();
    }

    public <E extends Record & CaseEntry> Optional<E> last(CaseHead of, Class<E> kind) {
        var all = of(of, kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether there is such an entry, without reading it. */
    public <E extends Record & CaseEntry> boolean has(CaseHead of, Class<E> kind) {
        return jdbc.sql("select count(*) from municipal_entry where case_id = ? and kind in (?, ?)")
                        .params(of.id(), token(of, kind), kind.getSimpleName())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What sort of entry it is tells how a case goes, so a dump has a token that differs from case to case; once it was in clear. */
    private String token(CaseHead of, Class<?> kind) {
        return index.token(DOMAIN, "municipal-entry.kind", of.id() + " " + kind.getSimpleName());
    }
}
