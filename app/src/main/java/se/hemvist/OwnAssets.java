package se.hemvist;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The scripts, styles and marks of our own pages. Pages ask for them under an address that changes with their content,
 * which a browser may keep for a year; by their plain address, as the webapps do, it asks each time whether they changed.
 */
@Configuration
class OwnAssets implements WebMvcConfigurer {

    private static final String PLACE = "classpath:/static/assets/";
    private static final String EVERYWHERE = "classpath*:/static/assets/**/*.*";
    private static final Duration LONG = Duration.ofDays(365);
    private static final int DIGITS = 12;

    private final ResourcePatternResolver files;

    OwnAssets(ResourcePatternResolver files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var version = version();
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(PLACE)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"));
        registry.addResourceHandler("/assets/" + version + "/**")
                .addResourceLocations(PLACE)
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
    }

    /** The pages write the address with the version, those of an error too. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> addressesWithVersion() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** One for all of them, for a script names the next by its place beside it; the same on every node. */
    private String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var found = files.getResources(EVERYWHERE);
            Arrays.sort(found, Comparator.comparing(OwnAssets::place));
            for (var file : found) {
                digest(file, digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String place(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void digest(Resource file, MessageDigest digest) throws IOException {
        try (var in = new DigestInputStream(file.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
