package se.hemvist.relativecase;

/**
 * A link as a page shows it: the case at the other end by its number and unit, and no name.
 *
 * @param closed whether that case is closed, and one is asked whether the link goes on
 */
public record ShownLink(String id, String number, String more, boolean closed) {

    ShownLink(String id, String number, String more) {
        this(id, number, more, false);
    }
}
