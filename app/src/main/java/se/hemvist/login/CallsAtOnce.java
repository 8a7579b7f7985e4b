package se.hemvist.login;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Two first calls of the same session both put what Camunda remembers of the user into it; the second must find it there,
 * not end in an error.
 */
@Configuration
class CallsAtOnce {

    private static final String ON_H2 =
            """
            merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)""";

    private static final String ON_POSTGRESQL =
            """
            insert into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            values (?, ?, ?) on conflict (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
            do update set ATTRIBUTE_BYTES = excluded.ATTRIBUTE_BYTES""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesOnce(DataSource database)
            throws MetaDataAccessException {
        var kind = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return sessions -> sessions.setCreateSessionAttributeQuery("H2".equals(kind) ? ON_H2 : ON_POSTGRESQL);
    }
}
