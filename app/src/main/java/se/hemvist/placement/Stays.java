package se.hemvist.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.StayStatus;
import se.hemvist.home.Homes;
import se.hemvist.person.JointId;
import se.hemvist.placement.grid.GridCells;

/** The stays: read by the check and the desk, never by a kommun. Every change publishes {@link StayChanged}. */
@Component
public class Stays {

    private final StayRows rows;
    private final StayTokens tokens;
    private final Homes homes;
    private final ApplicationEventPublisher events;

    Stays(StayRows rows, StayTokens tokens, Homes homes, ApplicationEventPublisher events) {
        this.rows = rows;
        this.tokens = tokens;
        this.homes = homes;
        this.events = events;
    }

    public Optional<StayRow> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** By id. */
    public List<StayRow> find(Collection<String> ids) {
        return rows.find(ids.stream().map(UUID::fromString).toList());
    }

    /** Holds these rows till the transaction ends, taken in the order of their ids; read them again afterwards. */
    @Transactional
    public void lock(Collection<String> ids) {
        ids.stream().distinct().sorted().map(UUID::fromString).forEach(rows::lock);
    }

    /** Those that count from today on, in homes within so many km and some beyond: measure them. */
    public List<StayRow> near(Point point, double km, LocalDate today) {
        return rows.counted("cell_token", tokens.cells(GridCells.within(point, km)), today);
    }

    /** Those that count from today on in this home, by its id. */
    public List<StayRow> inHome(String homeId, LocalDate today) {
        return rows.counted("home_token", List.of(tokens.home(homeId)), today);
    }

    /** Those of any of these persons that count from today on, however far away. */
    public List<StayRow> ofPersons(Collection<JointId> joints, LocalDate today) {
        return rows.counted("person_token", tokens.persons(joints), today);
    }

    /** In how many homes the person has lived by decision of a kommun, this one among them. */
    public int livedIn(JointId joint) {
        return rows.livedIn(tokens.persons(List.of(joint)));
    }

    /**
     * Records a stay.
     *
     * @return its id
     */
    @Transactional
    public String record(RecordStay stay) {
        var home = homes.find(stay.homeId()).orElseThrow(() -> new IllegalArgumentException("No such home"));
        var id = UUID.randomUUID();
        rows.insert(id, stay, home);
        events.publishEvent(new StayChanged(id.toString(), stay.placementId()));
        return id.toString();
    }

    /** The person has left; one who left before the first day has never been there. What is over already stays as it is. */
    @Transactional
    public void end(String id, LocalDate lastDay) {
        var stay = held(id);
        if (stay.isOver()) {
            return;
        }
        if (lastDay.isBefore(stay.from())) {
            change(stay, StayStatus.CANCELLED, stay.from(), stay.until());
        } else {
            change(stay, StayStatus.ENDED, stay.from(), lastDay);
        }
    }

    /** Nothing comes of it; a stay that has begun or is over can't be cancelled and is left as it is. */
    @Transactional
    public void cancel(String id) {
        var stay = held(id);
        if (stay.mayBeCancelled()) {
            change(stay, StayStatus.CANCELLED, stay.from(), stay.until());
        }
    }

    /** The reservation is decided on. Says whether it was one. */
    @Transactional
    boolean decide(String id) {
        var stay = held(id);
        if (stay.status() != StayStatus.RESERVED) {
            return false;
        }
        change(stay, StayStatus.DECIDED, stay.from(), stay.until());
        return true;
    }

    /** The person came that day; an end before it was planned and is over, so none is known. Says whether it was decided on. */
    @Transactional
    boolean arrive(String id, LocalDate day) {
        var stay = held(id);
        if (stay.status() != StayStatus.DECIDED) {
            return false;
        }
        var until = stay.until();
        change(stay, StayStatus.ONGOING, day, until != null && until.isBefore(day) ? null : until);
        return true;
    }

    private StayRow held(String id) {
        rows.lock(UUID.fromString(id));
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such stay"));
    }

    private void change(StayRow stay, StayStatus status, LocalDate from, @Nullable LocalDate until) {
        rows.change(stay, status, from, until);
        events.publishEvent(new StayChanged(stay.id(), stay.placementId()));
    }
}
