package se.hemvist;

import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import se.hemvist.login.StartRefused;

/**
 * PostgreSQL's driver quotes whole rows in its messages unless told not to, and they end in failed jobs and in logs. Asked
 * before anything connects.
 */
final class DiscreetDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern DISCREET = Pattern.compile("[?&]logServerErrorDetail=false(&|$)");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var url = environment.getProperty("spring.datasource.url", "");
        if (environment.acceptsProfiles(Profiles.of("postgres"))
                && !DISCREET.matcher(url).find()) {
            throw new StartRefused(
                    "Databasens adress saknar logServerErrorDetail=false: utan den hamnar personuppgifter i"
                            + " loggar. Lägg till det sist i SPRING_DATASOURCE_URL.");
        }
    }
}
