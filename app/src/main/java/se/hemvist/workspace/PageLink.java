package se.hemvist.workspace;

/** Where something can be done: what the link says, and a path of ours without anything about a person. */
public record PageLink(String title, String href) {}
