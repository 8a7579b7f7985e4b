package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.network.RegisteredFact.Closing;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.secrecy.Vault;

/** Reads a row of any of the tables as a fact of the register. */
@Component
class FactReading {

    private static final String OF_A_PERSON = "PERSON";

    private final References references;
    private final Vault vault;

    FactReading(References references, Vault vault) {
        this.references = references;
        this.vault = vault;
    }

    RegisteredFact read(FactKind kind, ResultSet row) throws SQLException {
        return new RegisteredFact(
                kind,
                row.getString("id"),
                row.getInt("version"),
                persons(kind, row),
                networks(kind, row),
                home(kind, row),
                terms(kind, row),
                new Provenance(
                        FactRows.grade(row),
                        row.getString("owner_user"),
                        new Tenant(row.getString("owner_region")),
                        row.getObject("review_on", LocalDate.class)),
                closing(kind, row));
    }

    private List<JointId> persons(FactKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case MEMBERSHIP, AREA -> List.of(person(kind, row, "person_sealed"));
            case THREAT ->
                isOfAPerson(row, "actor_kind")
                        ? List.of(person(kind, row, "against_sealed"), person(kind, row, "actor_sealed"))
                        : List.of(person(kind, row, "against_sealed"));
            case KEEP_APART, RELATION, CO_SUSPECTS ->
                List.of(person(kind, row, "lower_sealed"), person(kind, row, "higher_sealed"));
            case EXPOSURE -> isOfAPerson(row, "knower_kind") ? List.of(person(kind, row, "knower_sealed")) : List.of();
            case NETWORK, RIVALRY, HOME_LINK -> List.of();
        };
    }

    private List<NetworkId> networks(FactKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case NETWORK -> List.of(new NetworkId(row.getString("id")));
            case RIVALRY ->
                List.of(new NetworkId(row.getString("lower_network")), new NetworkId(row.getString("higher_network")));
            case MEMBERSHIP, HOME_LINK -> List.of(references.network(kind, row.getString("network_sealed")));
            case THREAT ->
                isOfAPerson(row, "actor_kind")
                        ? List.of()
                        : List.of(references.network(kind, row.getString("actor_sealed")));
            case EXPOSURE ->
                isOfAPerson(row, "knower_kind")
                        ? List.of()
                        : List.of(references.network(kind, row.getString("knower_sealed")));
            case KEEP_APART, AREA, RELATION, CO_SUSPECTS -> List.of();
        };
    }

    private @Nullable String home(FactKind kind, ResultSet row) throws SQLException {
        return kind == FactKind.EXPOSURE || kind == FactKind.HOME_LINK
                ? references.openHome(kind, row.getString("home_sealed"))
                : null;
    }

    private FactTerms terms(FactKind kind, ResultSet row) throws SQLException {
        var grade = FactRows.grade(row);
        return switch (kind) {
            case NETWORK, HOME_LINK, RELATION, CO_SUSPECTS -> FactTerms.of(grade, Period.ALWAYS);
            case RIVALRY -> FactTerms.of(grade, FactRows.period(row));
            case EXPOSURE -> FactTerms.of(grade, since(row, "known_since"));
            case MEMBERSHIP ->
                new FactTerms(
                        grade, FactRows.period(row), MembershipRole.valueOf(row.getString("role")), null, null, null);
            case THREAT ->
                new FactTerms(grade, since(row, "begun_on"), null, row.getBoolean("with_networks"), null, null);
            case KEEP_APART ->
                new FactTerms(grade, FactRows.period(row), null, null, KeepApartPairs.keepApart(row), null);
            case AREA ->
                new FactTerms(
                        grade,
                        FactRows.period(row),
                        null,
                        null,
                        null,
                        Area.read(vault.open(
                                InformationDomain.POLICE, ExclusionAreas.AREA, row.getString("area_sealed"))));
        };
    }

    private @Nullable Closing closing(FactKind kind, ResultSet row) throws SQLException {
        var on = row.getObject("closed_on", LocalDate.class);
        return on == null
                ? null
                : new Closing(
                        on,
                        row.getString("closed_by"),
                        vault.open(
                                InformationDomain.POLICE,
                                kind.table() + ".close_reason",
                                row.getString("close_reason_sealed")));
    }

    private JointId person(FactKind kind, ResultSet row, String column) throws SQLException {
        return references.person(kind, row.getString(column));
    }

    private static Period since(ResultSet row, String column) throws SQLException {
        return new Period(row.getObject(column, LocalDate.class), null);
    }

    private static boolean isOfAPerson(ResultSet row, String column) throws SQLException {
        return OF_A_PERSON.equals(row.getString(column));
    }
}
