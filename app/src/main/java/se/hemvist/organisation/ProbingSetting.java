package se.hemvist.organisation;

/**
 * Where asking turns into probing.
 *
 * @param checksPerCase how many homes a case may have checked, in all its life, before the desk is asked
 */
public record ProbingSetting(int checksPerCase) {}
