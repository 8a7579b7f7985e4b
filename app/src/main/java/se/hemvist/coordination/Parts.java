package se.hemvist.coordination;

import java.util.ArrayList;
import java.util.List;

/** The parts that conflicts fall into: in each, everybody hangs together with everybody by some chain of meetings. */
final class Parts {

    private Parts() {}

    /** In the order of the first of each. */
    static List<List<Meeting>> of(List<Meeting> meetings) {
        var parts = new ArrayList<List<Meeting>>();
        for (var meeting : meetings) {
            var joined = new ArrayList<Meeting>();
            var met = parts.stream()
                    .filter(part -> part.stream().anyMatch(meeting::meets))
                    .toList();
            met.forEach(joined::addAll);
            joined.add(meeting);
            int place = met.isEmpty() ? parts.size() : parts.indexOf(met.get(0));
            parts.removeAll(met);
            parts.add(place, joined);
        }
        return parts;
    }
}
