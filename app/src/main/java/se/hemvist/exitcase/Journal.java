package se.hemvist.exitcase;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been noted in the cases, sealed; nothing in it is ever changed. */
@Component
class Journal {

    private static final String COLUMN = "exit_entry.entry";

    private final JdbcClient jdbc;
    private final SealedParts parts;

    Journal(JdbcClient jdbc, SealedParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    <E extends Record & Entry> void add(ExitCase of, E entry) {
        jdbc.sql(
                        """
                        insert into exit_entry (id, case_id, kind, entered_at, entry_sealed)
                        values (:id, :case, :kind, :at, :sealed)""")
                .param("id", UUID.randomUUID())
                .param("case", of.id())
                .param("kind", entry.getClass().getSimpleName())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("sealed", parts.seal(COLUMN, entry))
                .update();
    }

    /** The entries of that kind, oldest first. */
    <E extends Record & Entry> List<E> of(ExitCase of, Class<E> kind) {
        return jdbc
                .sql(
                        """
                        select entry_sealed from exit_entry where case_id = :case and kind = :kind
                        order by entered_at""")
                .param("case", of.id())
                .param("kind", kind.getSimpleName())
                .query(String.class)
                .list()
                .stream()
                .map(text -> Objects.requireNonNull(parts.open(COLUMN, text, kind)))
                .toList();
    }

    <E extends Record & Entry> Optional<E> last(ExitCase of, Class<E> kind) {
        var all = of(of, kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
