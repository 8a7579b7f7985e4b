package se.hemvist.secrecy;

/** How folkbokföringen protects a person: two different things, weakest first (5 kap. 5 § OSL; 16 § folkbokföringslagen). */
public enum ProtectedIdentity {
    NONE("Ingen"),
    CONFIDENTIALITY_MARK("Sekretessmarkering"),
    PROTECTED_REGISTRATION("Skyddad folkbokföring");

    private final String title;

    ProtectedIdentity(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }

    public boolean isProtected() {
        return this != NONE;
    }

    /** The stronger of the two: a protection once known is never lost by somebody who did not know of it. */
    public ProtectedIdentity orStronger(ProtectedIdentity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
