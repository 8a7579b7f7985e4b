package se.hemvist.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;

/**
 * The register of homes as the reviewer of providers keeps it. Every change is told in the same transaction, so that
 * whoever stays there, or is to, is judged again; a home that has moved takes its old and its new neighbours with it.
 */
@Component
public class VettedHomes {

    private static final String HOME = "home";

    private final KeptHomeRows rows;
    private final HomeRows homes;
    private final VettedHomeSearch search;
    private final ProviderRows providers;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VettedHomes(
            KeptHomeRows rows,
            HomeRows homes,
            VettedHomeSearch search,
            ProviderRows providers,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.search = search;
        this.providers = providers;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** At most fifty of those that the filter lets through, by name, and how many there are in all. */
    @Transactional
    public FoundHomes find(HomeFilter filter) {
        log.write(Access.to(filter.text().isEmpty() ? Action.LIST : Action.SEARCH, HOME, "all"));
        return search.find(filter, today());
    }

    /** Logged as read. An address that is in no register is not here. */
    @Transactional
    public Optional<VettedHome> find(String id) {
        return uuid(id).flatMap(rows::find).map(home -> {
            log.write(Access.to(Action.READ, HOME, id));
            return home;
        });
    }

    @Transactional
    public String register(HomeDetails details) {
        var id = UUID.randomUUID();
        homes.insert(
                id,
                new RegisterHome(
                        details.kind(),
                        details.name(),
                        details.address(),
                        details.place(),
                        new HomePermit(permitRequired(details), details.permitGranted(), details.permitUntil()),
                        details.limits(),
                        null,
                        details.audience(),
                        details.provider()));
        rows.units(id, details.units());
        log.write(Access.to(Action.CREATE, HOME, id.toString()));
        return id.toString();
    }

    /**
     * Writes other details.
     *
     * @param seen the version that the reviewer read
     * @throws HomeChangedMeanwhile when it is another by now
     */
    @Transactional
    public void amend(String id, int seen, HomeDetails wanted) {
        var former = open(id, seen);
        var place = former.home().place();
        rows.amend(UUID.fromString(id), former, wanted, permitRequired(wanted));
        changed(id, "amended");
        if (place.lat() != wanted.place().lat() || place.lon() != wanted.place().lon()) {
            events.publishEvent(new HomeMoved(id, place, wanted.place()));
        }
    }

    /** From today on nobody may be placed there, and no kommun is offered it. Who lives there stays a fact. */
    @Transactional
    public void close(String id, int seen, String reason) {
        open(id, seen);
        rows.close(UUID.fromString(id), today(), reason);
        changed(id, "closed");
    }

    @Transactional
    public void reopen(String id, int seen) {
        var home = seen(id, seen);
        if (home.isOpen()) {
            throw new HomeChangedMeanwhile();
        }
        home.providerId()
                .flatMap(provider -> providers.find(UUID.fromString(provider)))
                .filter(provider -> !provider.isOpen())
                .ifPresent(closed -> {
                    throw new Refusal("Utföraren är stängd. Öppna utföraren först.");
                });
        rows.close(UUID.fromString(id), null, null);
        changed(id, "reopened");
    }

    /** @param from the first day on which nobody may be placed there; null to let people in again */
    @Transactional
    public void block(String id, int seen, @Nullable LocalDate from) {
        open(id, seen);
        if (from != null && from.isBefore(today())) {
            throw new Refusal("from", "Spärren kan börja tidigast i dag.");
        }
        rows.block(UUID.fromString(id), from);
        changed(id, from == null ? "unblocked" : "blocked");
    }

    private VettedHome open(String id, int seen) {
        var home = seen(id, seen);
        if (!home.isOpen()) {
            throw new HomeChangedMeanwhile();
        }
        return home;
    }

    private VettedHome seen(String id, int seen) {
        var home = uuid(id).flatMap(rows::lock).orElseThrow(NoSuchHome::new);
        if (home.home().version() != seen) {
            throw new HomeChangedMeanwhile();
        }
        return home;
    }

    private boolean permitRequired(HomeDetails details) {
        var provider = details.provider();
        var owner = provider == null
                ? Ownership.PRIVATE
                : providers
                        .find(UUID.fromString(provider))
                        .filter(Provider::isOpen)
                        .orElseThrow(() -> new Refusal("provider", "Utföraren är stängd. Välj en annan i listan."))
                        .owner();
        return Ownership.needsPermit(details.kind(), owner);
    }

    private void changed(String id, String how) {
        log.write(Access.to(Action.CHANGE, HOME, id).because(how));
        events.publishEvent(new HomeChanged(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
