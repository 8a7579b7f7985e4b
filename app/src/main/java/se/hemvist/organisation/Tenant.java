package se.hemvist.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** One unit that owns its own cases: {@code kommun-2281}, {@code polis-nord} or {@code nationell}. */
public record Tenant(String id) {

    private static final String MUNICIPAL_PREFIX = "kommun-";
    private static final String POLICE_PREFIX = "polis-";
    private static final Pattern SHAPE = Pattern.compile("kommun-\\d{4}|polis-[a-z]+|nationell");

    // After the shape that it is checked by.
    public static final Tenant NATIONAL = new Tenant("nationell");

    public Tenant {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a tenant id");
        }
    }

    public static Tenant ofMunicipality(String code) {
        return new Tenant(MUNICIPAL_PREFIX + code);
    }

    public static Tenant ofRegion(String slug) {
        return new Tenant(POLICE_PREFIX + slug);
    }

    public InformationDomain domain() {
        if (id.startsWith(MUNICIPAL_PREFIX)) {
            return InformationDomain.MUNICIPAL;
        }
        return id.startsWith(POLICE_PREFIX) ? InformationDomain.POLICE : InformationDomain.COORDINATION;
    }

    /** The kommun's four-digit code, when this is a kommun. */
    public Optional<String> municipalityCode() {
        return after(MUNICIPAL_PREFIX);
    }

    /** The police region's slug, when this is one. */
    public Optional<String> regionSlug() {
        return after(POLICE_PREFIX);
    }

    private Optional<String> after(String prefix) {
        return id.startsWith(prefix) ? Optional.of(id.substring(prefix.length())) : Optional.empty();
    }

    @Override
    public String toString() {
        return id;
    }
}
