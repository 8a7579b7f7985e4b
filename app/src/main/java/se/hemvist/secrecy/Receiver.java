package se.hemvist.secrecy;

import se.hemvist.organisation.Tenant;

/** Mottagare: who is told. A home and the region where somebody has been placed are kept sealed: they tell where. */
public sealed interface Receiver {

    /** Which legal bases may open the way there. */
    ReceiverKind kind();

    static Receiver unit(Tenant tenant) {
        return new Unit(tenant);
    }

    static Receiver authority(PublicAuthority authority) {
        return new Authority(authority);
    }

    /** @param name as the kommun's officers know the home; kept as it was that day */
    static Receiver home(String name) {
        return new Home(name);
    }

    /** The police region that somebody has been placed in. */
    static Receiver receivingRegion(Tenant region) {
        return new ReceivingRegion(region);
    }

    /** A kommun, a police region or the coordination. */
    record Unit(Tenant tenant) implements Receiver {

        @Override
        public ReceiverKind kind() {
            return switch (tenant.domain()) {
                case MUNICIPAL -> ReceiverKind.MUNICIPAL;
                case POLICE -> ReceiverKind.POLICE;
                case COORDINATION -> ReceiverKind.COORDINATION;
            };
        }
    }

    /** An authority without a unit in Hemvist. */
    record Authority(PublicAuthority authority) implements Receiver {

        @Override
        public ReceiverKind kind() {
            return authority == PublicAuthority.CARE_INSPECTORATE ? ReceiverKind.SUPERVISION : ReceiverKind.AUTHORITY;
        }
    }

    /** A home that takes somebody in. */
    record Home(String name) implements Receiver {

        @Override
        public ReceiverKind kind() {
            return ReceiverKind.HOME;
        }

        @Override
        public String toString() {
            return "Home[•••]";
        }
    }

    /** The region where somebody has been placed. */
    record ReceivingRegion(Tenant region) implements Receiver {

        @Override
        public ReceiverKind kind() {
            return ReceiverKind.POLICE;
        }

        @Override
        public String toString() {
            return "ReceivingRegion[•••]";
        }
    }
}
