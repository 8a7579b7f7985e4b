package se.hemvist.placement;

/**
 * Where a stay comes when all are gone through.
 *
 * @param cell the token of the cell in which it lies: those of one cell come one after the other
 * @param home the token of the home, and in the cell those of one home
 * @param id the stay's
 */
public record StayInOrder(String cell, String home, String id) {

    /** Before every stay of the cell. */
    static StayInOrder first(String cell) {
        return new StayInOrder(cell, "", "00000000-0000-0000-0000-000000000000");
    }
}
