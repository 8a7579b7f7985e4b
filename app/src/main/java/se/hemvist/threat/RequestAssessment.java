package se.hemvist.threat;

import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * A kommun asks a police region to assess the threat against a person.
 *
 * @param kommun whose case it is
 * @param requestedFor for what kind of case
 * @param caseId the kommun's case, to which the answer goes
 * @param caseNumber the kommun's number of it, for the telephone
 */
public record RequestAssessment(
        Tenant region,
        Tenant kommun,
        String caseId,
        String caseNumber,
        RequestedFor requestedFor,
        IdentityNumber identityNumber,
        String name,
        ProtectedIdentity protection,
        boolean acute,
        String background) {

    public RequestAssessment {
        if (region.domain() != InformationDomain.POLICE) {
            throw new IllegalArgumentException("Only a police region assesses threats");
        }
        if (kommun.domain() != InformationDomain.MUNICIPAL) {
            throw new IllegalArgumentException("Only a kommun asks for it");
        }
    }

    @Override
    public String toString() {
        return "RequestAssessment[" + caseId + "]";
    }
}
