package se.hemvist.check;

import java.util.Locale;

/** A fact that a verdict depends on: what sort of fact, and which. */
record CheckedFact(Sort sort, String id) {

    /** The sorts of facts; each module that owns some tells when one changes. */
    enum Sort {
        STAY,
        BIRTH,
        HOME,
        HOME_BLOCK,
        ASSESSMENT,
        NETWORK,
        RIVALRY,
        MEMBERSHIP,
        THREAT,
        KEEP_APART,
        AREA,
        EXPOSURE,
        HOME_LINK,
        RELATION,
        CO_SUSPECTS;

        /** As the rules' references and the desk know it, such as {@code keep-apart}. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
