package se.hemvist.coordination;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictView;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.BlindIndex;

/** Says where and when conflicts are, in keyed tokens of the desk's own. */
@Component
class Meetings {

    private final Stays stays;
    private final BlindIndex index;

    Meetings(Stays stays, BlindIndex index) {
        this.stays = stays;
        this.index = index;
    }

    List<Meeting> of(Collection<ConflictView> conflicts) {
        var rows =
                stays
                        .find(conflicts.stream()
                                .flatMap(conflict -> conflict.stays().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StayRow::id, Function.identity()));
        return conflicts.stream().map(conflict -> meeting(conflict, rows)).toList();
    }

    private Meeting meeting(ConflictView conflict, Map<String, StayRow> rows) {
        var round = new HashSet<String>();
        for (var id : conflict.stays()) {
            var stay = rows.get(id);
            round.add("stay:" + id);
            if (stay != null) {
                round.add("home:" + token("situation.home", stay.homeId()));
                round.add("person:"
                        + token("situation.person", stay.joint().value().toString()));
            }
        }
        return new Meeting(conflict.id(), new HashSet<>(conflict.stays()), round, conflict.window());
    }

    private String token(String purpose, String value) {
        return index.token(InformationDomain.COORDINATION, purpose, value);
    }
}
