package se.hemvist.story;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * All that is logged meanwhile, in a file of its own: of the contexts that share a test run only the first may say
 * where Spring Boot logs to.
 */
final class LogFile {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final FileAppender<ILoggingEvent> appender = new FileAppender<>();

    private LogFile(Path folder) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.setPattern("%d %level %logger %mdc %msg%n%ex{full}");
        encoder.start();
        appender.setContext(root.getLoggerContext());
        appender.setFile(folder.resolve("hemvist.log").toString());
        appender.setAppend(false);
        appender.setEncoder(encoder);
        appender.start();
        root.addAppender(appender);
    }

    static void during(Path folder, Runnable work) {
        var file = new LogFile(folder);
        try {
            work.run();
        } finally {
            file.close();
        }
    }

    private void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
