package se.hemvist.workspace.disclosure;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Municipality;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.PublicAuthority;
import se.hemvist.secrecy.Receiver;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.PlacementLine;

/** Who may be chosen as receiver in a case: every kommun, region and authority, and the homes of the case itself. */
@Component
class Receivers {

    private static final String AUTHORITY = "authority:";
    private static final String HOME = "home:";

    private final Organisation organisation;

    Receivers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** By heading. A unit does not hand out to itself. */
    Map<String, List<Option>> of(CaseFile file, Tenant unit) {
        var groups = new LinkedHashMap<String, List<Option>>();
        var homes = homes(file).map(name -> new Option(HOME + name, name)).toList();
        if (!homes.isEmpty()) {
            groups.put("Ärendets boenden", homes);
        }
        groups.put("Polisen", units(organisation.regions().stream().map(region -> region.tenant()), unit));
        groups.put(
                "Andra myndigheter",
                Stream.of(PublicAuthority.values())
                        .map(each -> new Option(AUTHORITY + each.name(), each.title()))
                        .toList());
        groups.put("Kommuner", units(organisation.municipalities().stream().map(Municipality::tenant), unit));
        groups.put("Samordningen", units(Stream.of(Tenant.NATIONAL), unit));
        return groups;
    }

    /** The receiver of that choice, if it is one of this case's. */
    Optional<Receiver> find(String choice, CaseFile file, Tenant unit) {
        var offered = of(file, unit).values().stream().flatMap(List::stream).anyMatch(option -> option.value()
                .equals(choice));
        return offered ? Optional.of(read(choice)) : Optional.empty();
    }

    private static Receiver read(String choice) {
        if (choice.startsWith(HOME)) {
            return Receiver.home(choice.substring(HOME.length()));
        }
        return choice.startsWith(AUTHORITY)
                ? Receiver.authority(PublicAuthority.valueOf(choice.substring(AUTHORITY.length())))
                : Receiver.unit(new Tenant(choice));
    }

    private static Stream<String> homes(CaseFile file) {
        return file.placements().stream()
                .map(PlacementLine::home)
                .filter(home -> !home.isBlank())
                .distinct();
    }

    private List<Option> units(Stream<Tenant> tenants, Tenant own) {
        return tenants.filter(tenant -> !tenant.equals(own))
                .map(tenant -> new Option(tenant.id(), organisation.displayName(tenant)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(SwedishText.LOCALE)))
                .toList();
    }
}
