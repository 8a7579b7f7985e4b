package se.hemvist.placement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Point;
import se.hemvist.home.Home;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.placement.grid.GridCell;
import se.hemvist.secrecy.BlindIndex;

/** What stays are found by: the same person, the same home, the same piece of the map. */
@Component
class StayTokens {

    static final String MODULE = "stay";

    private static final InformationDomain DOMAIN = InformationDomain.COORDINATION;

    private final BlindIndex index;
    private final PersonTokens persons;

    StayTokens(BlindIndex index, PersonTokens persons) {
        this.index = index;
        this.persons = persons;
    }

    String person(JointId joint) {
        return persons.token(MODULE, joint);
    }

    List<String> persons(Collection<JointId> joints) {
        return joints.stream().map(this::person).toList();
    }

    String home(String homeId) {
        return index.token(DOMAIN, "stay.home", homeId);
    }

    String cell(Home home) {
        return token(GridCell.of(new Point(home.place().lat(), home.place().lon())));
    }

    List<String> cells(Set<GridCell> cells) {
        return cells.stream().map(this::token).toList();
    }

    private String token(GridCell cell) {
        return index.token(DOMAIN, "stay.cell", cell.written());
    }
}
