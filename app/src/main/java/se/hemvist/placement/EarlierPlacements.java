package se.hemvist.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.conflict.StayStatus;
import se.hemvist.person.Persons;

/** Placements that were decided and carried out before the kommun began to use Hemvist: the check must know of them. */
@Component
public class EarlierPlacements {

    private final PlacementRows rows;
    private final Stays stays;
    private final Persons persons;
    private final AccessLog log;

    EarlierPlacements(PlacementRows rows, Stays stays, Persons persons, AccessLog log) {
        this.rows = rows;
        this.stays = stays;
        this.persons = persons;
        this.log = log;
    }

    /**
     * Takes over a placement with the stay that goes on.
     *
     * @param registeredBy user id of the officer who answers for it
     * @return the stay's id
     */
    @Transactional
    public String takeOver(
            RequestPlacement request, String registeredBy, String homeId, LocalDate from, @Nullable LocalDate until) {
        var id = rows.insert(request).toString();
        var stay = stays.record(new RecordStay(
                id,
                request.tenant(),
                persons.jointOf(request.person()),
                homeId,
                null,
                from,
                until,
                StayStatus.ONGOING,
                null));
        rows.reserved(rows.get(id), stay, registeredBy);
        rows.move(rows.get(id), PlacementStatus.CARRIED_OUT);
        log.write(Access.to(Action.CREATE, "placement", id).of(request.tenant()).inCase(request.caseNumber()));
        return stay;
    }
}
