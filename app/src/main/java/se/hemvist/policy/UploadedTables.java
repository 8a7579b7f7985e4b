package se.hemvist.policy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who uploaded which version. */
@Repository
class UploadedTables {

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadedTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another has uploaded that version in the same moment */
    void record(int version, String hash, String user) {
        jdbc.sql(
                        """
                        insert into uploaded_table (decision, version, file_hash, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?)""")
                .params(DeskTable.KEY, version, hash, user, OffsetDateTime.now(clock))
                .update();
    }

    /** Empty when it came with the software. */
    Optional<String> uploader(int version) {
        return jdbc.sql("select uploaded_by from uploaded_table where decision = ? and version = ?")
                .params(DeskTable.KEY, version)
                .query(String.class)
                .optional();
    }
}
