package se.hemvist.workspace.pages;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.hemvist.workspace.InventedCases;
import se.hemvist.workspace.InventedWork;

/** The pages with cases and tasks that belong to no feature. */
@TestConfiguration
public class InventedWorld {

    @Bean
    InventedCases inventedCases() {
        return new InventedCases(Instant.now());
    }

    @Bean
    @Primary
    InventedWork inventedWork() {
        return new InventedWork(Instant.now());
    }
}
