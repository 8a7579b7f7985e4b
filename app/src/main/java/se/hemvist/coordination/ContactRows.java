package se.hemvist.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.Tenant;

/** The round-the-clock numbers in the database. */
@Repository
class ContactRows {

    private final JdbcClient jdbc;

    ContactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContactRow> all() {
        return jdbc.sql("select * from contact_register order by tested_on nulls first, tenant")
                .query(ContactRows::read)
                .list();
    }

    Optional<ContactRow> of(Tenant unit) {
        return jdbc.sql("select * from contact_register where tenant = ?")
                .param(unit.id())
                .query(ContactRows::read)
                .optional();
    }

    /** A new number has not been tried. */
    void state(Tenant unit, String number, String user, LocalDate today) {
        jdbc.sql("delete from contact_register where tenant = ?")
                .param(unit.id())
                .update();
        jdbc.sql("insert into contact_register (tenant, number, stated_by, stated_on) values (?, ?, ?, ?)")
                .params(unit.id(), number, user, today)
                .update();
    }

    /** Whether there is a number to have tried. */
    boolean tested(Tenant unit, boolean answered, String user, LocalDate today) {
        return jdbc.sql("update contact_register set tested_on = ?, tested_by = ?, answered = ? where tenant = ?")
                        .params(today, user, answered, unit.id())
                        .update()
                == 1;
    }

    private static ContactRow read(ResultSet row, int number) throws SQLException {
        return new ContactRow(
                new Tenant(row.getString("tenant")),
                row.getString("number"),
                row.getObject("tested_on", LocalDate.class),
                row.getBoolean("answered"));
    }
}
