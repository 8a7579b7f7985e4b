package se.hemvist.secrecy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.SwedishTime;

/** The record of everything that has passed from one unit to another. */
@Component
public class Disclosures {

    private static final String SUBJECT = "disclosure.subject";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;
    private final LegalBases bases;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, Vault vault, BlindIndex index, LegalBases bases, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * Records it in the transaction of what it tells.
     *
     * @throws IllegalArgumentException when no such legal basis applies today
     */
    @Transactional
    public UUID record(Disclosure disclosure) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        if (bases.find(disclosure.legalBasis(), today).isEmpty()) {
            throw new IllegalArgumentException("No legal basis " + disclosure.legalBasis() + " applies today");
        }
        var id = UUID.randomUUID();
        write(id, disclosure);
        return id;
    }

    private void write(UUID id, Disclosure disclosure) {
        var domain = disclosure.from().domain();
        jdbc.sql(
                        """
                        insert into disclosure (id, disclosed_at, from_tenant, to_tenant, subject_token, subject_sealed,
                            case_number, purpose, fields, legal_basis, consent_version, channel)
                        values (:id, :at, :from, :to, :token, :sealed, :case, :purpose, :fields, :basis, :consent, :channel)""")
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .param("from", disclosure.from().id())
                .param("to", disclosure.to().id())
                .param("token", index.token(domain, SUBJECT, disclosure.subject()))
                .param("sealed", vault.seal(domain, SUBJECT, disclosure.subject()))
                .param("case", disclosure.caseNumber())
                .param("purpose", disclosure.purpose())
                .param("fields", String.join(" ", disclosure.fields()))
                .param("basis", disclosure.legalBasis())
                .param("consent", disclosure.consentVersion())
                .param("channel", disclosure.channel())
                .update();
    }
}
