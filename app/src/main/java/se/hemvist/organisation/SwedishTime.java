package se.hemvist.organisation;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Days begin and end in Swedish time, wherever the machine stands. */
@Configuration
public class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(ZONE);
    }
}
