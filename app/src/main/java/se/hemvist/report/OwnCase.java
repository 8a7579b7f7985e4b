package se.hemvist.report;

import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * A case of the officer's own, and whom it is about.
 *
 * @param label the person as the case's page names them
 */
record OwnCase(String number, Tenant unit, PersonId person, String label) {

    @Override
    public String toString() {
        return "OwnCase[" + number + "]";
    }
}
