package se.hemvist.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's mappings of tables once for each kind of database instead of once for each engine: a third of
 * what starting one of the many contexts of the tests cost. Each engine still has connections of its own.
 */
@Component
final class MappingsReadOnce extends AbstractProcessEnginePlugin {

    private static final Map<String, Configuration> READ = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.initDatabaseType();
        var mappings = READ.computeIfAbsent(engine.getDatabaseType(), type -> read(engine));
        var environment = new Environment("default", new ManagedTransactionFactory(), engine.getDataSource());
        engine.setSqlSessionFactory(new OfOneEngine(mappings, environment));
    }

    private static Configuration read(ProcessEngineConfigurationImpl engine) {
        var properties = new Properties();
        properties.put("prefix", engine.getDatabaseTablePrefix());
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(
                properties, engine.getDatabaseTablePrefix(), engine.getDatabaseType());
        try (var file = Resources.getResourceAsReader(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            var mappings = new XMLConfigBuilder(file, "", properties).parse();
            mappings.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
            mappings.setDefaultExecutorType(engine.isJdbcBatchProcessing() ? ExecutorType.BATCH : ExecutorType.SIMPLE);
            return mappings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The mappings of all with the connections of one. */
    private static final class OfOneEngine extends DefaultSqlSessionFactory {

        private final Environment environment;

        OfOneEngine(Configuration mappings, Environment environment) {
            super(mappings);
            this.environment = environment;
        }

        @Override
        public SqlSession openSession() {
            var mappings = getConfiguration();
            var transaction =
                    environment.getTransactionFactory().newTransaction(environment.getDataSource(), null, false);
            return new DefaultSqlSession(mappings, mappings.newExecutor(transaction), false);
        }
    }
}
