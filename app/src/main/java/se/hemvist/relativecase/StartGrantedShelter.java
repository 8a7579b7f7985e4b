package se.hemvist.relativecase;

import java.time.LocalDate;

/** When the child came to the shelter that the court has granted. */
record StartGrantedShelter(LocalDate begunOn) {}
