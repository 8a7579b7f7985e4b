package se.hemvist.childcase.intake;

/** The unit that receives the report. */
record ConcernToReport(String unit) {}
