package se.hemvist.cost;

import java.time.LocalDate;

/**
 * What a day of a placement costs from a day on, till another rate begins.
 *
 * @param kronor whole ones; none from the day when nobody pays any more
 */
record DailyRate(LocalDate from, long kronor, Payer payer) {

    @Override
    public String toString() {
        return "DailyRate[" + from + "]";
    }
}
