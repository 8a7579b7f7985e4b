package se.hemvist.workspace.absence;

import java.util.UUID;

/**
 * One absence, in words.
 *
 * @param ending what the button says that ends it
 */
record AbsenceLine(UUID id, String officer, String days, String substitute, String ending) {}
