package se.hemvist.workspace.pages;

import org.jspecify.annotations.Nullable;

/**
 * One open task of a case, whoever's it is.
 *
 * @param who the name, and for whom a substitute does it; or that nobody has it yet
 */
record Doing(String name, String who, @Nullable DueTime due) {}
