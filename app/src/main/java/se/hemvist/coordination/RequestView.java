package se.hemvist.coordination;

/** What has been asked of a side, and what it answered. */
public record RequestView(String side, String phrase, String due, String state) {}
