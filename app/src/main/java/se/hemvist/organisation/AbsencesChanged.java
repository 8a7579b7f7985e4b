package se.hemvist.organisation;

/** Somebody's absence was registered or called off: tasks may have to change hands now. */
public record AbsencesChanged() {}
