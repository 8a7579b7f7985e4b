package se.hemvist;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import se.hemvist.login.StartRefused;

class DiscreetDatabaseTest {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/hemvist",
                "jdbc:postgresql://host/hemvist?logServerErrorDetail=true",
                "jdbc:postgresql://host/hemvist?logServerErrorDetail=falsehood&ssl=true"
            })
    void refusesToStartOnADatabaseThatQuotesRows(String url) {
        production(url);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::start)
                .withMessageContaining("logServerErrorDetail=false")
                .withMessageNotContaining("host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/hemvist?logServerErrorDetail=false",
                "jdbc:postgresql://host/hemvist?ssl=true&logServerErrorDetail=false&sslmode=verify-full"
            })
    void startsOnOneThatDoesNot(String url) {
        production(url);

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void asksNothingOfTheEmbeddedDatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:h2:file:./data/hemvist");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void production(String url) {
        environment.setActiveProfiles("postgres");
        environment.setProperty("spring.datasource.url", url);
    }

    private void start() {
        try (var context = new StaticApplicationContext()) {
            context.setEnvironment(environment);
            new DiscreetDatabase().initialize(context);
        }
    }
}
