package se.hemvist.agreement;

/** An agreement as the registrar's list shows it. */
record AgreementRow(String id, String title, String purpose, String days, String reference, boolean inForce) {}
