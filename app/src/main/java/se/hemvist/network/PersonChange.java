package se.hemvist.network;

import java.util.List;
import java.util.UUID;
import se.hemvist.person.JointId;

/** What somebody proposes of a person in the register, and what takes a second officer. */
public sealed interface PersonChange {

    /** Sammanslagning: the two records are of one person, who is the kept one from then on. */
    record Merge(JointId merged, JointId kept) implements PersonChange {

        @Override
        public String toString() {
            return "Merge[•••]";
        }
    }

    /** The form in which it is sealed. */
    default String written() {
        var merge = (Merge) this;
        return "merge " + merge.merged().value() + " " + merge.kept().value();
    }

    static PersonChange read(String written) {
        var words = written.split(" ");
        return new Merge(new JointId(UUID.fromString(words[1])), new JointId(UUID.fromString(words[2])));
    }

    /** Whom it is about. */
    default List<JointId> persons() {
        var merge = (Merge) this;
        return List.of(merge.merged(), merge.kept());
    }

    /** The same for whatever would have the same effect, whichever way round; for a keyed token and nothing else. */
    default String subject() {
        var merge = (Merge) this;
        return "merge " + TwoPersons.of(merge.merged(), merge.kept()).written();
    }
}
