package se.hemvist.secrecy;

/** Rättslig grund: what lets one authority tell another something; flow and basis in Swedish, one line each. */
public record LegalBasis(String code, String flow, String basis) {}
