package se.hemvist.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tillstånd från IVO.
 *
 * @param until the last day of the permit; none: it has no end
 */
public record HomePermit(boolean required, boolean granted, @Nullable LocalDate until) {

    /** The home needs none and has none. */
    public static final HomePermit NOT_REQUIRED = new HomePermit(false, false, null);
}
