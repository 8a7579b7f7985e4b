package se.hemvist.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.check.Rehearsals;
import se.hemvist.check.ReweighedConflict;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.Weighed;
import se.hemvist.coordination.DeskWords;
import se.hemvist.coordination.SidesByName;
import se.hemvist.engine.TableOnTrial;
import se.hemvist.policy.Preview.Line;
import se.hemvist.policy.Preview.Part;

/** Draws what a table would change, in the words of the desk and without anybody's name. */
@Component
class Previews {

    private static final int MOST_LINES = 100;

    private final Rehearsals rehearsals;
    private final SidesByName names;

    Previews(Rehearsals rehearsals, SidesByName names) {
        this.rehearsals = rehearsals;
        this.names = names;
    }

    Preview of(UploadedFile file, WholeTable table, TableOnTrial trial) {
        var rehearsal = rehearsals.with(finding -> {
            var decided = trial.decide(finding.inputs().codes());
            return Weighed.of(String.valueOf(decided.outputs().get("severity")), decided.rule(), decided.table());
        });
        var changed = rehearsal.changed();
        var parts = new ArrayList<Part>();
        add(parts, "over", "Skulle försvinna", changed, one -> one.then() == null);
        add(parts, "new", "Skulle uppstå", changed, one -> one.now() == null);
        add(parts, "worse", "Skulle bli allvarligare", changed, one -> order(one) < 0);
        add(parts, "milder", "Skulle bli lindrigare", changed, one -> order(one) > 0);
        return new Preview(file.hash(), rehearsal.conflicts(), parts, table.rules());
    }

    /** Negative when it would be graver than it is; zero where one of the two tables says that it is none. */
    private static int order(ReweighedConflict one) {
        return one.now() == null || one.then() == null ? 0 : one.then().compareTo(one.now());
    }

    private void add(
            List<Part> parts,
            String id,
            String title,
            List<ReweighedConflict> changed,
            Predicate<ReweighedConflict> alike) {
        var all = changed.stream().filter(alike).toList();
        if (all.isEmpty()) {
            return;
        }
        var shown = all.stream()
                .sorted(Comparator.comparing(Previews::gravest))
                .limit(MOST_LINES)
                .toList();
        var sides = names.of(shown.stream().map(ReweighedConflict::stays).toList());
        var lines = new ArrayList<Line>();
        for (int place = 0; place < shown.size(); place++) {
            lines.add(line(sides.get(place), shown.get(place)));
        }
        parts.add(new Part(id, title, all.size(), lines, all.size() - shown.size()));
    }

    private static ConflictSeverity gravest(ReweighedConflict one) {
        var now = one.now();
        var then = one.then();
        if (now == null || then == null) {
            return now == null ? Objects.requireNonNull(then) : now;
        }
        return now.compareTo(then) < 0 ? now : then;
    }

    private static Line line(String sides, ReweighedConflict one) {
        return new Line(sides, DeskWords.of(one.kind()), word(one.now()) + " → " + word(one.then()));
    }

    private static String word(@Nullable ConflictSeverity severity) {
        return severity == null ? "Ingen konflikt" : DeskWords.of(severity);
    }
}
