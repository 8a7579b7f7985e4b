package se.hemvist.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a home has in the way of a permit from IVO.
 *
 * @param required matters only when there is no permit at all
 * @param granted there is a permit; without {@code until} it has no end
 * @param until the last day of the permit, judged whether or not one is required
 */
public record Permit(boolean required, boolean granted, @Nullable LocalDate until) {

    /** No permit, and none is needed. */
    public static final Permit NOT_REQUIRED = new Permit(false, false, null);

    boolean isLackingOn(LocalDate day) {
        return until == null ? required && !granted : until.isBefore(day);
    }

    boolean endsWithin(Window window) {
        return until != null && (window.last() == null || until.isBefore(window.last()));
    }
}
