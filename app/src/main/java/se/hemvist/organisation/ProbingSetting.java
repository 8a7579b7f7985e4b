package se.hemvist.organisation;

/**
 * Where asking turns into probing.
 *
 * @param checksPerCase how many homes a case may have checked, in all its life, before the desk is asked
 * @param lookedBackDays of how many days checks are looked at for what is unusual
 * @param withdrawals so many homes given up in one case, within {@code withdrawalDays}
 * @param ringHomes so many homes round one place, within {@code ringKm} of it
 * @param rateLeast at least so many checks of one unit within {@code rateDays}
 * @param rateFactor and so many times what the unit uses to have in as many days
 */
public record ProbingSetting(
        int checksPerCase,
        int lookedBackDays,
        int withdrawals,
        int withdrawalDays,
        int ringHomes,
        double ringKm,
        int rateLeast,
        int rateDays,
        double rateFactor) {}
