package se.hemvist.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** The requests for action in the database. */
@Repository
class ActionRequests {

    private static final String MESSAGE = "action_request.message";

    private final JdbcClient jdbc;
    private final Vault vault;

    ActionRequests(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(ActionRequest request, String user) {
        jdbc.sql(
                        """
                        insert into action_request
                            (id, situation_id, stay_id, status, phrase, due_at, requested_by, requested_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.id(),
                        request.situation(),
                        request.stay(),
                        request.status().name(),
                        request.phrase().name(),
                        request.due().atOffset(ZoneOffset.UTC),
                        user,
                        request.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    ActionRequest get(UUID id) {
        return jdbc.sql("select * from action_request where id = ?")
                .param(id)
                .query(ActionRequests::read)
                .single();
    }

    List<ActionRequest> of(UUID situation) {
        return jdbc.sql("select * from action_request where situation_id = ? order by requested_at, id")
                .param(situation)
                .query(ActionRequests::read)
                .list();
    }

    /** Whether it stood in one of the expected states and has now changed. */
    boolean change(UUID id, RequestStatus status, RequestStatus... expected) {
        return jdbc.sql("update action_request set status = :status where id = :id and status in (:expected)")
                        .param("status", status.name())
                        .param("id", id)
                        .param(
                                "expected",
                                List.of(expected).stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    /** @param actBy until when the desk must take a refusal further */
    void answer(UUID id, AnswerRequest answered, @Nullable Instant actBy, String user, Instant now) {
        jdbc.sql(
                        """
                        update action_request
                        set answer = ?, answer_by = ?, reason_sealed = ?, answered_by = ?, answered_at = ?, act_by = ?
                        where id = ?""")
                .params(
                        answered.answer().name(),
                        answered.by(),
                        vault.sealNullable(InformationDomain.COORDINATION, "action_request.reason", answered.reason()),
                        user,
                        now.atOffset(ZoneOffset.UTC),
                        actBy == null ? null : actBy.atOffset(ZoneOffset.UTC),
                        id)
                .update();
    }

    /** Who at the kommun answered. */
    @Nullable
    String answeredBy(UUID id) {
        return jdbc.sql("select answered_by from action_request where id = ? and answered_by is not null")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The desk has taken every refusal of the situation further. */
    void acted(UUID situation, Instant now) {
        jdbc.sql("update action_request set acted_at = ?"
                        + " where situation_id = ? and status = 'REFUSED' and acted_at is null")
                .params(now.atOffset(ZoneOffset.UTC), situation)
                .update();
    }

    void alerted(UUID id, String incident, Instant now) {
        jdbc.sql("update action_request set alert = ?, alerted_at = ? where id = ?")
                .params(incident, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void quiet(UUID id) {
        jdbc.sql("update action_request set alert = null where id = ?")
                .param(id)
                .update();
    }

    void move(UUID from, UUID to) {
        jdbc.sql("update action_request set situation_id = ? where situation_id = ?")
                .params(to, from)
                .update();
    }

    void moveOfStays(UUID from, UUID to, Collection<String> stays) {
        jdbc.sql("update action_request set situation_id = :to where situation_id = :from and stay_id in (:stays)")
                .param("to", to)
                .param("from", from)
                .param("stays", stays)
                .update();
    }

    /** Beside the phrase, in the desk's own words; checked before. */
    void say(UUID id, String message) {
        jdbc.sql("update action_request set message_sealed = ? where id = ?")
                .params(vault.seal(InformationDomain.COORDINATION, MESSAGE, message), id)
                .update();
    }

    /** Empty where nothing was added. */
    String messageOf(UUID id) {
        return jdbc.sql("select message_sealed from action_request where id = ? and message_sealed is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> vault.open(InformationDomain.COORDINATION, MESSAGE, text))
                .orElse("");
    }

    /** Why the kommun refuses, as it told the desk. */
    @Nullable
    String reasonOf(UUID id) {
        return jdbc.sql("select reason_sealed from action_request where id = ? and reason_sealed is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> vault.open(InformationDomain.COORDINATION, "action_request.reason", text))
                .orElse(null);
    }

    void moved(UUID id, LocalDate day) {
        jdbc.sql("update action_request set moved_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    private static ActionRequest read(ResultSet row, int number) throws SQLException {
        return new ActionRequest(
                row.getObject("id", UUID.class),
                row.getObject("situation_id", UUID.class),
                row.getString("stay_id"),
                RequestStatus.valueOf(row.getString("status")),
                Phrase.valueOf(row.getString("phrase")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("answer"))
                        .map(SideAnswer::valueOf)
                        .orElse(null),
                row.getObject("answer_by", LocalDate.class),
                moment(row, "answered_at"),
                moment(row, "act_by"),
                moment(row, "acted_at"),
                moment(row, "alerted_at"),
                row.getString("alert"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
