package se.hemvist.person;

import java.util.UUID;

/** One unit's own record of a person; opaque, and another for the same person in every other unit. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
