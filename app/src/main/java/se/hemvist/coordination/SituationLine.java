package se.hemvist.coordination;

import org.jspecify.annotations.Nullable;

/**
 * One open situation in the desk's list, in Swedish and ready to be read.
 *
 * @param firstNight the first night that two of them would share, which orders the desk's work
 * @param claimedBy the name of who works it, or null
 */
public record SituationLine(
        String id,
        String number,
        String severity,
        String firstNight,
        String place,
        int sides,
        @Nullable String claimedBy,
        String openedAt) {}
