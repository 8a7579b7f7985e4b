package se.hemvist.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Öppna det mottagna ärendet.
 *
 * @param openedNumber of the kommun's own case of the person
 */
record OpenReceivedCase(@NotBlank @Size(max = 20) String openedNumber) {}
