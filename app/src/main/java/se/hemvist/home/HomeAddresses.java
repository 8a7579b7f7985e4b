package se.hemvist.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** Addresses of homes; the one of a home that is in no register is sealed. Whoever reads one logs it. */
@Repository
class HomeAddresses {

    private static final String ADDRESS = "home.address";

    private final JdbcClient jdbc;
    private final Vault vault;

    HomeAddresses(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<String> of(UUID id) {
        return jdbc
                .sql("select address, address_sealed from home where id = ?")
                .param(id)
                .query((row, number) -> address(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> address(ResultSet row) throws SQLException {
        var sealed = row.getString("address_sealed");
        return Optional.ofNullable(
                sealed == null ? row.getString("address") : vault.open(InformationDomain.MUNICIPAL, ADDRESS, sealed));
    }

    /** Keeps the address of a home that is in no register, and not in clear. */
    void seal(UUID id, String address) {
        jdbc.sql("update home set address_sealed = ? where id = ?")
                .params(vault.seal(InformationDomain.MUNICIPAL, ADDRESS, address), id)
                .update();
    }
}
