package se.hemvist.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The 290 kommuner, 21 counties, 7 police regions and 1 311 towns of the reference data; read once, never changed. */
@Component
public class Organisation {

    private final Map<String, Municipality> municipalities;
    private final Map<String, County> counties;
    private final Map<String, PoliceRegion> regions;
    private final Map<String, List<Town>> towns;

    public Organisation() {
        regions = byKey(ReferenceRows.regions(), PoliceRegion::slug);
        counties = byKey(ReferenceRows.counties(), County::code);
        municipalities = byKey(ReferenceRows.municipalities(), Municipality::code);
        towns = ReferenceRows.towns().stream().collect(Collectors.groupingBy(Town::municipality));
    }

    /**
     * The kommun of that code.
     *
     * @throws IllegalArgumentException when there is no such kommun
     */
    public Municipality municipality(String code) {
        return known(municipalities, code);
    }

    public Optional<Municipality> findMunicipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** All kommuner, by code. */
    public List<Municipality> municipalities() {
        return sorted(municipalities);
    }

    public List<Municipality> municipalitiesIn(String county) {
        return municipalities().stream()
                .filter(municipality -> municipality.county().equals(county))
                .toList();
    }

    /** All counties, by code. */
    public List<County> counties() {
        return sorted(counties);
    }

    public County county(String code) {
        return known(counties, code);
    }

    /** All police regions, by slug. */
    public List<PoliceRegion> regions() {
        return sorted(regions);
    }

    public PoliceRegion region(String slug) {
        return known(regions, slug);
    }

    /** The police region where the kommun lies. */
    public PoliceRegion regionOf(String municipality) {
        return region(municipality(municipality).region());
    }

    public List<Town> towns(String municipality) {
        return towns.getOrDefault(municipality, List.of());
    }

    public Optional<Town> town(String name, String municipality) {
        return towns(municipality).stream()
                .filter(town -> town.name().equals(name))
                .findFirst();
    }

    /** What people call the unit: Sundsvalls kommun is shown as Sundsvall, a region by its full name. */
    public String displayName(Tenant tenant) {
        return switch (tenant.domain()) {
            case MUNICIPAL ->
                municipality(tenant.municipalityCode().orElseThrow()).name();
            case POLICE -> region(tenant.regionSlug().orElseThrow()).name();
            case COORDINATION -> "Nationell samordning";
        };
    }

    private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static <T> List<T> sorted(Map<String, T> rows) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T> T known(Map<String, T> rows, String key) {
        return Optional.ofNullable(rows.get(key)).orElseThrow(() -> new IllegalArgumentException("Unknown code"));
    }
}
