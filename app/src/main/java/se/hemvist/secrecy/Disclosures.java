package se.hemvist.secrecy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Tenant;

/** The record of everything that has passed from one unit to another. */
@Component
public class Disclosures {

    private static final String SUBJECT = "disclosure.subject";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;
    private final DisclosureGrounds grounds;
    private final DisclosureRows rows;
    private final CurrentActor current;
    private final Clock clock;

    Disclosures(
            JdbcClient jdbc,
            Vault vault,
            BlindIndex index,
            DisclosureGrounds grounds,
            DisclosureRows rows,
            CurrentActor current,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
        this.grounds = grounds;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Records it in the transaction of what it tells, so that nothing passes unrecorded.
     *
     * @throws DisclosureRefused when no such legal basis applies today between these two, or the consent does not hold
     */
    @Transactional
    public UUID record(Disclosure disclosure) {
        return record(UUID.randomUUID(), disclosure);
    }

    /**
     * The same under an id that the form was given as it was opened, so that sent twice it is recorded once.
     *
     * @throws DisclosureRefused as above
     */
    @Transactional
    public UUID record(UUID id, Disclosure disclosure) {
        grounds.check(disclosure);
        if (!isRecorded(id)) {
            write(id, disclosure);
        }
        return id;
    }

    private boolean isRecorded(UUID id) {
        return jdbc.sql("select count(*) from disclosure where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The version of the consent that holds in the case now; empty when none does. */
    public OptionalInt consentIn(String caseNumber) {
        return grounds.consentIn(caseNumber);
    }

    /**
     * What this unit has handed out and received about the person, the newest first.
     *
     * @param subject with the reference that the unit itself has used; its case number also finds what others sent to it
     */
    public List<RecordedDisclosure> about(PersonInCase subject, Tenant unit) {
        return jdbc.sql(
                        """
                        select * from disclosure
                        where (kept_by = :unit and subject_token = :token)
                           or (to_tenant = :unit and case_number = :number and kept_by <> :unit)
                        order by disclosed_at desc, id""")
                .param("unit", unit.id())
                .param("token", index.token(unit.domain(), SUBJECT, subject.reference()))
                .param("number", subject.caseNumber())
                .query((row, number) -> rows.read(row, subject))
                .list();
    }

    private void write(UUID id, Disclosure disclosure) {
        var domain = disclosure.keeper().domain();
        var about = disclosure.about();
        var to = rows.columnsOf(disclosure);
        jdbc.sql(
                        """
                        insert into disclosure (id, disclosed_at, kept_by, from_tenant, to_kind, to_tenant, to_authority,
                            to_sealed, subject_token, subject_sealed, case_number, purpose, fields, legal_basis,
                            consent_version, channel, recorded_by)
                        values (:id, :at, :keeper, :from, :kind, :tenant, :authority,
                            :toSealed, :token, :sealed, :case, :purpose, :fields, :basis,
                            :consent, :channel, :by)""")
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .param("keeper", disclosure.keeper().id())
                .param("from", disclosure.from().id())
                .param("kind", to.kind())
                .param("tenant", to.tenant())
                .param("authority", to.authority())
                .param("toSealed", to.sealed())
                .param("token", index.token(domain, SUBJECT, about.reference()))
                .param("sealed", vault.seal(domain, SUBJECT, about.reference()))
                .param("case", about.caseNumber())
                .param("purpose", Codes.of(disclosure.purpose()))
                .param("fields", Codes.of(disclosure.parts()))
                .param("basis", disclosure.ground().basis())
                .param("consent", disclosure.ground().consentVersion())
                .param("channel", Codes.of(disclosure.channel()))
                .param("by", current.find().map(Actor::user).orElse(null))
                .update();
    }
}
