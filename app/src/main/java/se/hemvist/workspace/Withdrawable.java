package se.hemvist.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Something that a case has applied for, proposed or decided, as part of a tree: what stands under it falls with it.
 *
 * @param id of the part, opaque; the same as long as it is there
 * @param under the id of what it rests on; null for what rests on nothing
 * @param what in Swedish, without anything about the person
 * @param state where it stands
 * @param decided whether somebody with the right to decide has decided it, so that only such a one takes it back
 */
public record Withdrawable(
        String id, @Nullable String under, String what, String state, Standing standing, boolean decided) {

    /** Whether it may be taken back. */
    public enum Standing {
        OPEN,
        /** It has happened: neither it nor what it rests on is taken back. */
        DONE,
        /** It is taken back only where it is worked on, by somebody who may; the state says where. */
        BY_TASK,
        /** It is over already, one way or the other. */
        OVER
    }
}
