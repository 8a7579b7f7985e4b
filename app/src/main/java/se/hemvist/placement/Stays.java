package se.hemvist.placement;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.Point;
import se.hemvist.home.Homes;
import se.hemvist.person.JointId;
import se.hemvist.placement.grid.GridCells;

/** The stays: read by the check and the desk, never by a kommun. Every change publishes {@link StayChanged}. */
@Component
public class Stays {

    private final StayRows rows;
    private final StayTokens tokens;
    private final Homes homes;
    private final StayCourse course;
    private final ApplicationEventPublisher events;

    Stays(StayRows rows, StayTokens tokens, Homes homes, StayCourse course, ApplicationEventPublisher events) {
        this.rows = rows;
        this.tokens = tokens;
        this.homes = homes;
        this.course = course;
        this.events = events;
    }

    public Optional<StayRow> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** By id. */
    public List<StayRow> find(Collection<String> ids) {
        return rows.find(ids.stream().map(UUID::fromString).toList());
    }

    /** Holds these rows till the transaction ends, and reads them as they are then. */
    @Transactional
    public List<StayRow> lock(Collection<String> ids) {
        return rows.lock(ids.stream().map(UUID::fromString).toList());
    }

    /** The same of a stay that is to be changed, with the one that it replaces. */
    @Transactional
    public void lockWithReplaced(String id) {
        lock(Stream.concat(Stream.of(id), find(id).map(StayRow::replaces).stream())
                .toList());
    }

    /** Those of these persons that count from today on, in homes within so many km of a point and some beyond: measure them. */
    public List<StayRow> near(Collection<Point> points, double km, Collection<JointId> joints, LocalDate today) {
        if (joints.isEmpty()) {
            return List.of();
        }
        var cells = points.stream()
                .flatMap(point -> GridCells.within(point, km).stream())
                .collect(toSet());
        return rows.counted(tokens.persons(joints), tokens.cells(cells), today);
    }

    /** Those that count from today on in this home, by its id. */
    public List<StayRow> inHome(String homeId, LocalDate today) {
        return inHomes(List.of(homeId), today);
    }

    /** Those that count from today on in any of these homes, by their ids. */
    public List<StayRow> inHomes(Collection<String> homes, LocalDate today) {
        return rows.counted("home_token", homes.stream().map(tokens::home).toList(), today);
    }

    /** Those of any of these persons that count from today on, however far away. */
    public List<StayRow> ofPersons(Collection<JointId> joints, LocalDate today) {
        return rows.counted("person_token", tokens.persons(joints), today);
    }

    /**
     * All that count from today on, so many at a time, those who live near each other together.
     *
     * @param after the last of those before; null for the first
     * @param untilCell the cell that is no more of them, nor what comes after it; null for all
     */
    public List<StayInOrder> counted(
            @Nullable StayInOrder after, @Nullable String untilCell, int atMost, LocalDate today) {
        return rows.counted(after, untilCell, atMost, today);
    }

    /** Before the first stay of the cell in the middle, where all are gone through in two halves; none of no stays. */
    public Optional<StayInOrder> middle() {
        return rows.middleCell().map(StayInOrder::first);
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
        return record(stay, null);
    }

    /** @param replaced the stay that the person moves from, which goes on till they have come to the new home */
    @Transactional
    String record(RecordStay stay, @Nullable String replaced) {
        var home = homes.find(stay.homeId()).orElseThrow(() -> new IllegalArgumentException("No such home"));
        var id = UUID.randomUUID();
        rows.insert(id, stay, home, replaced);
        events.publishEvent(new StayChanged(id.toString(), stay.placementId()));
        return id.toString();
    }

    /** As {@link StayCourse#end}. */
    @Transactional
    public void end(String id, LocalDate lastDay) {
        course.end(id, lastDay);
    }

    /** As {@link StayCourse#cancel}. */
    @Transactional
    public void cancel(String id) {
        course.cancel(id);
    }
}
