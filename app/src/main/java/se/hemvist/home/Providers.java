package se.hemvist.home;

import java.time.Clock;
import java.time.LocalDate;
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
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/** Utförarna. Who owns one decides whether its homes need a permit, so that another owner is told as a change of them all. */
@Component
public class Providers {

    private static final String PROVIDER = "home-provider";

    private final ProviderRows rows;
    private final KeptHomeRows homes;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Providers(ProviderRows rows, KeptHomeRows homes, AccessLog log, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose name holds the text, open ones first. */
    public List<Provider> named(String text) {
        return rows.named(text.strip().toLowerCase(SwedishText.LOCALE));
    }

    public Optional<Provider> find(String id) {
        return uuid(id).flatMap(rows::find);
    }

    @Transactional
    public String register(String name, Ownership owner) {
        refuseTwin(name, null);
        var id = UUID.randomUUID();
        rows.insert(id, name, owner);
        log.write(Access.to(Action.CREATE, PROVIDER, id.toString()));
        return id.toString();
    }

    /**
     * Another name or owner.
     *
     * @throws HomeChangedMeanwhile when somebody has changed it since that version
     */
    @Transactional
    public void amend(String id, int seen, String name, Ownership owner) {
        var former = seen(id, seen);
        refuseTwin(name, UUID.fromString(id));
        rows.amend(UUID.fromString(id), name, owner);
        log.write(Access.to(Action.CHANGE, PROVIDER, id));
        if (former.owner() != owner) {
            homes.of(UUID.fromString(id)).forEach(home -> permitOf(home, owner));
        }
    }

    private void permitOf(UUID home, Ownership owner) {
        var kind = homes.lock(home).orElseThrow(NoSuchHome::new).home().kind();
        homes.permitRequired(home, Ownership.needsPermit(kind, owner));
        events.publishEvent(new HomeChanged(home.toString()));
    }

    /** Only when it runs no home any more: closing those is a decision about each. */
    @Transactional
    public void close(String id, int seen, String reason) {
        var provider = seen(id, seen);
        if (!provider.isOpen()) {
            throw new HomeChangedMeanwhile();
        }
        if (provider.homes() > 0) {
            throw new Refusal("Utföraren har öppna boenden. Stäng dem eller byt utförare på dem först.");
        }
        rows.close(UUID.fromString(id), LocalDate.now(clock.withZone(SwedishTime.ZONE)), reason);
        log.write(Access.to(Action.CLOSE, PROVIDER, id));
    }

    @Transactional
    public void reopen(String id, int seen) {
        if (seen(id, seen).isOpen()) {
            throw new HomeChangedMeanwhile();
        }
        rows.close(UUID.fromString(id), null, null);
        log.write(Access.to(Action.CHANGE, PROVIDER, id));
    }

    private Provider seen(String id, int seen) {
        var provider = uuid(id).flatMap(rows::lock).orElseThrow(NoSuchHome::new);
        if (provider.version() != seen) {
            throw new HomeChangedMeanwhile();
        }
        return provider;
    }

    private void refuseTwin(String name, @Nullable UUID but) {
        if (rows.isKnown(name, but)) {
            throw new Refusal("name", "En utförare med det namnet finns redan. Sök upp den i listan.");
        }
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
