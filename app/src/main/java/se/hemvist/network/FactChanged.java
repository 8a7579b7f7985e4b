package se.hemvist.network;

/** A fact was recorded, changed or closed; published in the transaction that did it, so that the check goes with it. */
public sealed interface FactChanged {

    FactKind kind();

    String id();

    /** That this fact has changed, whichever way. */
    static FactChanged of(FactKind kind, String id) {
        return switch (kind) {
            case NETWORK -> new NetworkChanged(id);
            case RIVALRY -> new RivalryChanged(id);
            case MEMBERSHIP -> new MembershipChanged(id);
            case THREAT -> new ThreatChanged(id);
            case KEEP_APART -> new KeepApartChanged(id);
            case AREA -> new AreaChanged(id);
            case EXPOSURE -> new ExposureChanged(id);
            case HOME_LINK -> new HomeLinkChanged(id);
            case RELATION, CO_SUSPECTS -> new TieChanged(kind, id);
        };
    }

    /** A network came to be, or its activity or territory changed. */
    record NetworkChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.NETWORK;
        }
    }

    /** Two networks became rivals, or are no longer. */
    record RivalryChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.RIVALRY;
        }
    }

    /** A person's link to a network changed. */
    record MembershipChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.MEMBERSHIP;
        }
    }

    /** A threat was recorded or closed. */
    record ThreatChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.THREAT;
        }
    }

    /** Two persons are to be kept apart, or no longer. */
    record KeepApartChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.KEEP_APART;
        }
    }

    /** A person's unsuitable area changed. */
    record AreaChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.AREA;
        }
    }

    /** A network has a hold on a home, or no longer. */
    record HomeLinkChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.HOME_LINK;
        }
    }

    /** Two persons are tied to each other, or no longer. */
    record TieChanged(FactKind kind, String id) implements FactChanged {}

    /** Somebody knows a home. */
    record ExposureChanged(String id) implements FactChanged {
        @Override
        public FactKind kind() {
            return FactKind.EXPOSURE;
        }
    }
}
