package se.hemvist.home;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.BlindIndex;

/** The register of homes. A kommun browses its own and contracted homes, and those open to all. */
@Component
public class Homes {

    private final HomeRows rows;
    private final OfferedHomes offered;
    private final HomeAddresses addresses;
    private final KeptHomeRows kept;
    private final AccessLog log;
    private final BlindIndex index;
    private final ApplicationEventPublisher events;

    Homes(
            HomeRows rows,
            OfferedHomes offered,
            HomeAddresses addresses,
            KeptHomeRows kept,
            AccessLog log,
            BlindIndex index,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.offered = offered;
        this.addresses = addresses;
        this.kept = kept;
        this.log = log;
        this.index = index;
        this.events = events;
    }

    /** Empty also when the text is no id at all. */
    public Optional<Home> find(String id) {
        return uuid(id).flatMap(known -> rows.find(List.of(known)).stream().findFirst());
    }

    /** Those of the ids that are homes, in any order. */
    public List<Home> find(Collection<String> ids) {
        return rows.find(ids.stream().flatMap(id -> uuid(id).stream()).toList());
    }

    /** These homes and every other that may be at the same address: within so many km, and some beyond; measure them. */
    public List<Home> atTheAddressOf(Collection<String> ids, double km) {
        return rows.near(ids.stream().flatMap(id -> uuid(id).stream()).toList(), km);
    }

    /** Every other home that may be at that place: within so many km, and some beyond; measure them. */
    public List<Home> at(HomePlace place, double km) {
        return rows.near(place, km);
    }

    /** What this kommun may choose from in the county: by name, or by number where a name would tell too much. */
    public FoundHomes search(Tenant tenant, String county, HomeKind kind) {
        return offered.search(tenant, county, kind);
    }

    /** The home, when a search by this kommun in this county for this kind offers it. */
    public Optional<Home> offered(Tenant tenant, String county, HomeKind kind, String id) {
        return uuid(id).flatMap(known -> offered.offered(tenant, county, kind, known));
    }

    /** All that this kommun may choose from, of every kind and in every county. */
    public List<Home> openTo(Tenant tenant) {
        return offered.openTo(tenant);
    }

    /**
     * Those whose name or town holds the text, and of the protected ones those whose label does, so that no town is told;
     * for the police, who may name any home of the register. Never an address that is in no register.
     */
    public List<Home> called(String text, int most) {
        return rows.called(text.strip().toLowerCase(SwedishText.LOCALE), most);
    }

    /**
     * Only for who carries a decided placement out. Logged, since a protected address may be a life, and by a token of
     * the home: the log knows the placement too and would say who lives where.
     */
    @Transactional
    public Optional<String> address(String id) {
        log.read("home-address", token(id), null);
        return uuid(id).flatMap(addresses::of);
    }

    /** Takes it into the register. Nobody stays there yet, so nobody has to be judged again and no event is published. */
    @Transactional
    public String register(RegisterHome home) {
        var id = UUID.randomUUID();
        rows.insert(id, home);
        log.write(Access.to(Action.CREATE, "home", id.toString()));
        return id.toString();
    }

    /**
     * An address that is in no register, for the one person who is there. Nobody browses it, not the kommun itself
     * either, and it is logged by a token: both would tell that somebody lives there.
     *
     * @return its id
     */
    @Transactional
    public String registerUnlisted(Tenant owner, HomePlace place, String address) {
        var id = UUID.randomUUID();
        rows.insert(id, unlisted(place));
        addresses.seal(id, address);
        log.write(Access.to(Action.CREATE, "home", token(id.toString())).of(owner));
        return id.toString();
    }

    private static RegisterHome unlisted(HomePlace place) {
        return new RegisterHome(
                HomeKind.UNLISTED,
                HomeKind.UNLISTED.title(),
                null,
                place,
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.of(),
                null);
    }

    private String token(String home) {
        return index.token(InformationDomain.MUNICIPAL, "access-log", home);
    }

    /** Spärr: nobody may be placed there from that day on. */
    @Transactional
    public void block(String id, LocalDate from) {
        changeBlock(id, from);
    }

    @Transactional
    public void unblock(String id) {
        changeBlock(id, null);
    }

    private void changeBlock(String id, @Nullable LocalDate from) {
        if (!kept.block(UUID.fromString(id), from)) {
            throw new IllegalArgumentException("No such home");
        }
        log.write(Access.to(Action.CHANGE, "home", id));
        events.publishEvent(new HomeChanged(id));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
