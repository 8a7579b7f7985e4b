package se.hemvist.childcase;

import java.time.LocalDate;

/** A child is to live in a home by consent (SoL). Published in the transaction that decides it. */
public record StaysByConsent(String caseId, LocalDate from) {}
