package se.hemvist.network;

import java.time.LocalDate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/**
 * Where a fact comes from and who answers for it.
 *
 * @param owner the user id of the officer who answers for it, or the group of those who do while no officer has it
 * @param region their police region
 * @param reviewOn the day by which somebody asks whether it still holds
 */
public record Provenance(SourceGrade grade, String owner, Tenant region, LocalDate reviewOn) {

    public Provenance {
        if (owner.isBlank() || region.domain() != InformationDomain.POLICE) {
            throw new IllegalArgumentException("A fact is owned by an officer of a police region");
        }
    }

    /** Of a fact that follows from what has happened, and that no officer has recorded: the region's assessors answer for it. */
    public static Provenance ofNobodyYet(SourceGrade grade, Tenant region, LocalDate reviewOn) {
        return new Provenance(grade, new UnitGroup(region, Role.ASSESSOR).id(), region, reviewOn);
    }
}
