package se.hemvist.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.SwedishText;

/** The providers in the database. */
@Repository
class ProviderRows {

    private static final String WITH_HOMES =
            "select p.*, (select count(*) from home h where h.provider_id = p.id and h.closed_on is null) as homes"
                    + " from home_provider p";

    private final JdbcClient jdbc;

    ProviderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose name holds the text, in small letters; open ones first. */
    List<Provider> named(String text) {
        return jdbc.sql(WITH_HOMES + " where position(:text in lower(p.name)) > 0"
                        + " order by case when p.closed_on is null then 0 else 1 end, p.name, p.id")
                .param("text", text)
                .query(this::read)
                .list();
    }

    Optional<Provider> find(UUID id) {
        return jdbc.sql(WITH_HOMES + " where p.id = ?").param(id).query(this::read).list().stream()
                .findFirst();
    }

    /** Until the transaction ends nobody else gets hold of it. */
    Optional<Provider> lock(UUID id) {
        jdbc.sql("select id from home_provider where id = ? for update")
                .param(id)
                .query(UUID.class)
                .list();
        return find(id);
    }

    boolean isKnown(String name, @Nullable UUID but) {
        return named(name.toLowerCase(SwedishText.LOCALE)).stream()
                .anyMatch(known ->
                        known.name().equalsIgnoreCase(name) && !known.id().equals(String.valueOf(but)));
    }

    void insert(UUID id, String name, Ownership owner) {
        jdbc.sql("insert into home_provider (id, name, owner) values (?, ?, ?)")
                .params(id, name, owner.name())
                .update();
    }

    void amend(UUID id, String name, Ownership owner) {
        jdbc.sql("update home_provider set name = ?, owner = ?, version = version + 1 where id = ?")
                .params(name, owner.name(), id)
                .update();
    }

    void close(UUID id, @Nullable LocalDate on, @Nullable String reason) {
        jdbc.sql("update home_provider set closed_on = ?, close_reason = ?, version = version + 1 where id = ?")
                .params(on, reason, id)
                .update();
    }

    private Provider read(ResultSet row, int number) throws SQLException {
        return new Provider(
                row.getString("id"),
                row.getString("name"),
                Ownership.valueOf(row.getString("owner")),
                row.getInt("homes"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("close_reason"),
                row.getInt("version"));
    }
}
