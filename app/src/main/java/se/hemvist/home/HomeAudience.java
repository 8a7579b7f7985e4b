package se.hemvist.home;

import java.util.List;
import java.util.stream.Stream;
import se.hemvist.organisation.Tenant;

/** Which kommuner may browse a home: those that own it or have a contract with it, or all. */
public record HomeAudience(List<String> tenants) {

    public static final HomeAudience EVERYONE = new HomeAudience(List.of("*"));

    public HomeAudience {
        tenants = List.copyOf(tenants);
    }

    public static HomeAudience of(Tenant... tenants) {
        return new HomeAudience(Stream.of(tenants).map(Tenant::id).toList());
    }
}
