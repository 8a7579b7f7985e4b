package se.hemvist.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

/** How a disclosure lies in its row, the receiver above all: what tells where somebody lives is sealed. */
@Component
class DisclosureRows {

    private static final String RECEIVER = "disclosure.receiver";

    /** Every sealed receiver is filled up to this many characters, else its length would tell which one. */
    private static final int WIDTH = 240;

    private final Vault vault;
    private final LegalBases bases;

    DisclosureRows(Vault vault, LegalBases bases) {
        this.vault = vault;
        this.bases = bases;
    }

    ReceiverColumns columnsOf(Disclosure disclosure) {
        var to = disclosure.to();
        if (to instanceof Receiver.Unit unit) {
            return new ReceiverColumns("UNIT", unit.tenant().id(), null, null);
        }
        if (to instanceof Receiver.Authority other) {
            return new ReceiverColumns("AUTHORITY", null, Codes.of(other.authority()), null);
        }
        var sealed = to instanceof Receiver.Home home
                ? "home " + home.name()
                : "region " + ((Receiver.ReceivingRegion) to).region().id();
        return new ReceiverColumns(
                "SEALED", null, null, vault.seal(disclosure.keeper().domain(), RECEIVER, filled(sealed)));
    }

    RecordedDisclosure read(ResultSet row, PersonInCase about) throws SQLException {
        var at = row.getObject("disclosed_at", OffsetDateTime.class).toInstant();
        var keeper = new Tenant(row.getString("kept_by"));
        var basis = row.getString("legal_basis");
        return new RecordedDisclosure(
                at,
                new Disclosure(
                        keeper,
                        new Tenant(row.getString("from_tenant")),
                        receiver(row, keeper),
                        new PersonInCase(about.reference(), row.getString("case_number")),
                        Codes.read(DisclosurePurpose.class, row.getString("purpose")),
                        Codes.readAll(DisclosedPart.class, row.getString("fields")),
                        new LegalGround(basis, row.getObject("consent_version", Integer.class)),
                        Codes.read(Channel.class, row.getString("channel"))),
                bases.find(basis, LocalDate.ofInstant(at, SwedishTime.ZONE)).orElse(null),
                row.getString("recorded_by"));
    }

    private Receiver receiver(ResultSet row, Tenant keeper) throws SQLException {
        return switch (row.getString("to_kind")) {
            case "UNIT" -> Receiver.unit(new Tenant(row.getString("to_tenant")));
            case "AUTHORITY" -> Receiver.authority(Codes.read(PublicAuthority.class, row.getString("to_authority")));
            default ->
                opened(vault.open(keeper.domain(), RECEIVER, row.getString("to_sealed"))
                        .strip());
        };
    }

    private static Receiver opened(String clear) {
        return clear.startsWith("home ")
                ? Receiver.home(clear.substring("home ".length()))
                : Receiver.receivingRegion(new Tenant(clear.substring("region ".length())));
    }

    /** By bytes: å takes two. */
    private static String filled(String clear) {
        var missing = WIDTH - clear.getBytes(UTF_8).length;
        return clear + " ".repeat(Math.max(missing, 0));
    }

    /** The four columns that a receiver may lie in. */
    record ReceiverColumns(String kind, @Nullable String tenant, @Nullable String authority, @Nullable String sealed) {

        ReceiverColumns {
            Objects.requireNonNull(kind);
        }
    }
}
