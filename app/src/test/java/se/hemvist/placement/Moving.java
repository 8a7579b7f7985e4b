package se.hemvist.placement;

/** A move as a kommun makes it, for tests of what a move leads to. */
public final class Moving {

    private Moving() {}

    /** In the caller's transaction: the new stay, decided on, and the old one that lasts to the day of the move. */
    public static String move(Stays stays, StayCourse course, RecordStay to, String from) {
        var stay = stays.record(to, from);
        course.decide(stay);
        return stay;
    }
}
