package se.hemvist.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;

class StartTest {

    private final ApplicationContextRunner installation = new ApplicationContextRunner()
            .withUserConfiguration(KnownPeople.class, DemoUsers.class)
            .withBean(DefaultAuthenticationEventPublisher.class);

    @Test
    void startsWithTheDemoUsersOnTheEmbeddedDefault() {
        installation.withPropertyValues("hemvist.demo=true").run(context -> assertThat(context)
                .hasNotFailed());
    }

    @Test
    void refusesTheDemoUsersBesidePostgres() {
        installation
                .withPropertyValues("hemvist.demo=true", "spring.profiles.active=postgres")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("Demoanvändarna finns bara i den inbäddade installationen"));
    }

    @Test
    void refusesToStartWhereNobodyCanLogIn() {
        installation.withPropertyValues("hemvist.demo=false").run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Ingen kan logga in"));
    }

    @Test
    void saysItInOneSentence() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, needsABeanFactory) -> {}))
                .anyMatch(StartRefusedReport.class::isInstance);
    }
}
