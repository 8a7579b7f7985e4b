package se.hemvist.coordination;

import org.jspecify.annotations.Nullable;

/**
 * What has been asked of a side, and what it answered.
 *
 * @param reason why the kommun does not do what is asked, in its own words
 * @param answered who answered for the kommun, and when
 */
public record RequestView(
        String side, String phrase, String due, String state, @Nullable String reason, @Nullable String answered) {}
