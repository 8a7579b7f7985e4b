package se.hemvist.check;

import java.util.UUID;

/** Something for the operator to mend. */
record OperatorAlert(UUID id, String what, String cause, String firstAt, String lastAt, int times) {}
