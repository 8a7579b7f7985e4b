package se.hemvist.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.person.Birth;
import se.hemvist.person.JointId;

/** What somebody proposes of a person in the register, and what takes a second officer. */
public sealed interface PersonChange {

    /** Whom it is about. */
    List<JointId> persons();

    /** The form in which it is sealed. */
    String written();

    /** The same for whatever would have the same effect, whichever way round; for a keyed token and nothing else. */
    String subject();

    /** Sammanslagning: the two records are of one person, who is the kept one from then on. */
    record Merge(JointId merged, JointId kept) implements PersonChange {

        @Override
        public List<JointId> persons() {
            return List.of(merged, kept);
        }

        @Override
        public String written() {
            return "merge " + merged.value() + " " + kept.value();
        }

        @Override
        public String subject() {
            return "merge " + TwoPersons.of(merged, kept).written();
        }

        @Override
        public String toString() {
            return "Merge[•••]";
        }
    }

    /**
     * The person is older than is known: who counts as a child may do so no longer.
     *
     * @param former what was known when it was proposed; once that is another, the proposal is outdated
     */
    record Older(JointId person, Birth born, Birth former) implements PersonChange {

        @Override
        public List<JointId> persons() {
            return List.of(person);
        }

        @Override
        public String written() {
            return String.join(
                    " ",
                    "older",
                    person.value().toString(),
                    String.valueOf(born.on()),
                    born.atLatest().toString(),
                    String.valueOf(former.on()),
                    former.atLatest().toString());
        }

        @Override
        public String subject() {
            return "older " + person.value();
        }

        @Override
        public String toString() {
            return "Older[•••]";
        }
    }

    static PersonChange read(String written) {
        var words = written.split(" ");
        var person = new JointId(UUID.fromString(words[1]));
        return words[0].equals("merge")
                ? new Merge(person, new JointId(UUID.fromString(words[2])))
                : new Older(person, birth(words[2], words[3]), birth(words[4], words[5]));
    }

    private static Birth birth(String on, String atLatest) {
        return new Birth(day(on), LocalDate.parse(atLatest));
    }

    private static @Nullable LocalDate day(String written) {
        return written.equals("null") ? null : LocalDate.parse(written);
    }
}
