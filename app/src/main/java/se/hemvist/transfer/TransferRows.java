package se.hemvist.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.LegalGround;

/** The transfers in the database. */
@Component
class TransferRows {

    private static final String WHY = "case_transfer.why";
    private static final String NOTE = "case_transfer.note";

    private final JdbcClient jdbc;
    private final SealedTransfers sealed;

    TransferRows(JdbcClient jdbc, SealedTransfers sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    void add(Transfer made) {
        jdbc.sql(
                        """
                        insert into case_transfer (id, offer_id, offer_number, case_number, from_tenant, to_tenant,
                            case_kind, reason, wanted_on, officer, legal_basis, consent_version, why_sealed,
                            handed_sealed, state, proposed_by, proposed_at)
                        values (:id, :offer, :offerNumber, :case, :from, :to,
                            :kind, :reason, :wanted, :officer, :basis, :consent, :why,
                            :handed, :state, :by, :at)""")
                .param("id", made.id())
                .param("offer", made.offerId())
                .param("offerNumber", made.offer().number())
                .param("case", made.caseNumber())
                .param("from", made.from().id())
                .param("to", made.to().id())
                .param("kind", made.offer().kind())
                .param("reason", made.offer().reason().name())
                .param("wanted", made.offer().wantedOn())
                .param("officer", made.offer().officer())
                .param("basis", made.ground().basis())
                .param("consent", made.ground().consentVersion())
                .param("why", sealed.text(WHY, made.why()))
                .param("handed", sealed.seal(made.handed()))
                .param("state", made.state().name())
                .param("by", made.proposer())
                .param("at", made.proposed().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one that an instance of the first kommun is about. */
    Transfer get(String id) {
        return one("id", id, "");
    }

    /** The one that an instance of the other kommun is about. */
    Transfer offered(String offerId) {
        return one("offer_id", offerId, "");
    }

    /** Until the transaction ends nobody else gets hold of it. */
    Transfer held(UUID id) {
        return one("id", id.toString(), " for update");
    }

    private Transfer one(String column, String id, String more) {
        return jdbc.sql("select * from case_transfer where " + column + " = ?" + more)
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    /** Of the first kommun's case, the newest first. */
    List<Transfer> of(String caseNumber) {
        return jdbc.sql("select * from case_transfer where case_number = ? order by proposed_at desc, id")
                .param(caseNumber)
                .query(this::read)
                .list();
    }

    /** What the other kommun has got to a case that it has opened. */
    List<Transfer> receivedIn(String caseNumber) {
        return jdbc.sql("select * from case_transfer where received_number = ? order by answered_at")
                .param(caseNumber)
                .query(this::read)
                .list();
    }

    void moved(Transfer of, TransferState state, @Nullable String note, @Nullable String user) {
        jdbc.sql("update case_transfer set state = ?, note_sealed = ?, changed_by = ? where id = ?")
                .params(state.name(), sealed.text(NOTE, note), user, of.id())
                .update();
    }

    void answered(Transfer of, TransferState state, @Nullable String note, String user, Instant at) {
        moved(of, state, note, user);
        jdbc.sql("update case_transfer set answered_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), of.id())
                .update();
    }

    void received(Transfer of, String caseNumber, String user) {
        moved(of, TransferState.RECEIVED, of.note(), user);
        jdbc.sql("update case_transfer set received_number = ? where id = ?")
                .params(caseNumber, of.id())
                .update();
    }

    private Transfer read(ResultSet row, int number) throws SQLException {
        @Nullable Integer consent = row.getObject("consent_version", Integer.class);
        @Nullable OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getObject("offer_id", UUID.class),
                row.getString("case_number"),
                new Tenant(row.getString("from_tenant")),
                new Tenant(row.getString("to_tenant")),
                new Offer(
                        row.getString("offer_number"),
                        row.getString("case_kind"),
                        TransferReason.valueOf(row.getString("reason")),
                        row.getObject("wanted_on", LocalDate.class),
                        row.getString("officer")),
                new LegalGround(row.getString("legal_basis"), consent),
                Objects.requireNonNullElse(sealed.opened(WHY, row.getString("why_sealed")), ""),
                sealed.handed(row.getString("handed_sealed")),
                TransferState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                sealed.opened(NOTE, row.getString("note_sealed")),
                answered == null ? null : answered.toInstant(),
                row.getString("received_number"));
    }
}
