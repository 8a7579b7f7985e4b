package se.hemvist.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** Frånvaro: who does the officer's work meanwhile. Both days count. */
public record Absence(UUID id, String officer, String substitute, LocalDate from, LocalDate until) {}
