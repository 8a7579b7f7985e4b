package se.hemvist.coordination;

import java.time.LocalDate;

/** How soon two of them sleep under one roof, in the steps that the desk works by. */
enum SharedNight {
    TONIGHT,
    WITHIN_A_DAY,
    WITHIN_THREE_DAYS,
    LATER;

    static SharedNight of(LocalDate night, LocalDate today) {
        if (!night.isAfter(today)) {
            return TONIGHT;
        }
        if (!night.isAfter(today.plusDays(1))) {
            return WITHIN_A_DAY;
        }
        return night.isAfter(today.plusDays(3)) ? LATER : WITHIN_THREE_DAYS;
    }
}
