package se.hemvist.story;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Holds the locks of all stays for a while, as a check does that has much to judge. */
final class HeldStays {

    private HeldStays() {}

    static void during(DataSource database, Runnable work) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select id from stay for update");
            try {
                work.run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
