package se.hemvist.person;

/**
 * A person in a list.
 *
 * @param label the name, or only the initials of somebody whose identity is protected
 * @param mark the protection in words; empty where there is none
 */
public record ListedPerson(String label, String mark) {

    static ListedPerson of(Person person) {
        return new ListedPerson(
                person.label(),
                person.protection().isProtected() ? person.protection().title() : "");
    }

    @Override
    public String toString() {
        return "ListedPerson[•••]";
    }
}
