package se.hemvist.exitcase;

import se.hemvist.person.Person;

/** A person as the officers of the case read them. */
final class ShownPerson {

    private ShownPerson() {}

    static String of(Person person) {
        return person.name() + ", " + person.identityNumber().written();
    }

    /** Empty for nobody special, so that the mark stands out where it stands. */
    static String protectionOf(Person person) {
        return person.protection().isProtected() ? person.protection().title() : "";
    }
}
