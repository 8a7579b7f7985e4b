package se.hemvist.network;

import java.time.LocalDate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;

/**
 * Where a fact comes from and who answers for it.
 *
 * @param owner the user id of the officer who answers for it
 * @param region that officer's police region
 * @param reviewOn the day by which somebody asks whether it still holds
 */
public record Provenance(SourceGrade grade, String owner, Tenant region, LocalDate reviewOn) {

    public Provenance {
        if (owner.isBlank() || region.domain() != InformationDomain.POLICE) {
            throw new IllegalArgumentException("A fact is owned by an officer of a police region");
        }
    }
}
