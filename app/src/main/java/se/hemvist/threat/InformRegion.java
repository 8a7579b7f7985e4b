package se.hemvist.threat;

import java.time.LocalDate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * A kommun tells a police region that a person has come to live there.
 *
 * @param region the region that receives the person
 * @param caseId the kommun's case
 * @param municipality where the person lives now, by its code
 * @param from the first day there
 */
public record InformRegion(
        Tenant region,
        String caseId,
        IdentityNumber identityNumber,
        String name,
        ProtectedIdentity protection,
        String municipality,
        LocalDate from) {

    public InformRegion {
        if (region.domain() != InformationDomain.POLICE) {
            throw new IllegalArgumentException("Only a police region receives a person");
        }
    }

    @Override
    public String toString() {
        return "InformRegion[" + caseId + "]";
    }
}
