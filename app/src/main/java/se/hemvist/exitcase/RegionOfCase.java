package se.hemvist.exitcase;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;

/** The police region that works with the cases of a kommun. */
@Component
class RegionOfCase {

    private final Organisation organisation;

    RegionOfCase(Organisation organisation) {
        this.organisation = organisation;
    }

    Tenant of(ExitCase of) {
        return organisation
                .regionOf(of.tenant().municipalityCode().orElseThrow())
                .tenant();
    }

    /** Such as Polisregion Nord. */
    String nameOf(ExitCase of) {
        return organisation.displayName(of(of));
    }
}
