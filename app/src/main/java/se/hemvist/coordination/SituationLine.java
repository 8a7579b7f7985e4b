package se.hemvist.coordination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One open situation in the desk's list, in Swedish and ready to be read.
 *
 * @param firstNight the first night that two of them would share, which orders the desk's work
 * @param claimedBy the name of who works it, or null
 * @param open whether there is anything to decide
 * @param state what is to be done: to be decided, or standing until a day
 * @param alarms what the desk has been alerted of again and nobody has done anything about
 */
public record SituationLine(
        String id,
        String number,
        String severity,
        String firstNight,
        String place,
        int sides,
        @Nullable String claimedBy,
        String openedAt,
        boolean open,
        String state,
        List<String> alarms) {

    public SituationLine {
        alarms = List.copyOf(alarms);
    }
}
