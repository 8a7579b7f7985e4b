package se.hemvist.coordination;

/**
 * One side of a situation, enough to decide who moves and no more: no name, no number.
 *
 * @param label a pseudonym of this situation only, such as "Sida A"
 * @param state whether the person lives there or is to come
 * @param age adult or minor
 * @param role what is known of the person's part: leaving, member, threatened; never of which network or by whom
 * @param level the last hot- och riskbedömning, with its last day
 * @param moves homes in this placement so far
 * @param contact who answers for the side, and where
 * @param reached the numbers that are answered day and night, and when they were last tried
 */
public record SideView(
        String stay,
        String label,
        String municipality,
        String home,
        String period,
        String state,
        String age,
        String role,
        String level,
        int moves,
        String contact,
        String reached) {}
