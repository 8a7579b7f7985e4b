package se.hemvist;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All pages are counted as one: a count for each would tell whoever operates when something rare was recorded. */
@Configuration(proxyBeanMethods = false)
class DiscreetMetrics {

    private static final String PAGES = "/hemvist";

    @Bean
    static MeterFilter pagesAsOne() {
        return MeterFilter.replaceTagValues("uri", uri -> uri.startsWith(PAGES) ? PAGES : uri);
    }
}
