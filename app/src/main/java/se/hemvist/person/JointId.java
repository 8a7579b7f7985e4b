package se.hemvist.person;

import java.util.UUID;

/** The coordination's person, the same for all units. Stored only sealed or as a token, by {@link PersonTokens}. */
public record JointId(UUID value) {

    /** Masked: printed beside two units' records it would join them. */
    @Override
    public String toString() {
        return "JointId[•••]";
    }
}
