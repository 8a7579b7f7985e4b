package se.hemvist.childcase;

/**
 * Somebody wants an immediate custody tried.
 *
 * @param officer user id of whoever wants it: another must decide
 */
public record CustodyWanted(String caseId, String reason, String officer) {

    @Override
    public String toString() {
        return "CustodyWanted[" + caseId + "]";
    }
}
