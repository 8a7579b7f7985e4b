package se.hemvist.conflict;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the table {@code conflict-severity} is asked: code values only, so that nothing about a person reaches the
 * engine. A component that means nothing for the kind is null.
 */
public record SeverityInputs(
        ConflictKind kind,
        @Nullable Nearness nearness,
        @Nullable ReasonGroup reasonGroup,
        @Nullable Variant variant,
        Whose whose) {

    /** About the person's own. */
    public SeverityInputs(
            ConflictKind kind,
            @Nullable Nearness nearness,
            @Nullable ReasonGroup reasonGroup,
            @Nullable Variant variant) {
        this(kind, nearness, reasonGroup, variant, Whose.OWN);
    }

    /** What the table is given for a component that means nothing for the kind. */
    public static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /** How gravely the reason of a keep-apart pair weighs. */
    public enum ReasonGroup {
        GRAVE,
        LIGHT
    }

    /** Who has what is found: the person, or a relative. */
    public enum Whose {
        OWN,
        RELATIVES
    }

    /** In which of its ways a rule holds. */
    public enum Variant {
        /** FORMER_NETWORK: one is leaving, the other is in. */
        OTHER_IN_NETWORK,
        /** FORMER_NETWORK: both are leaving. */
        BOTH_LEAVING,
        /** RIVAL_NETWORKS: the last assessment of either is HIGH. */
        RIVAL_HIGH,
        /** RIVAL_NETWORKS: neither's is. */
        RIVAL,
        /** HOME_BLOCKED: from the window's first day. */
        FIRST_DAY,
        /** HOME_BLOCKED: from a later day. */
        LATER,
        /** HOME_UNSUITABLE, as {@link HomeReason}. */
        PERMIT_MISSING,
        /** HOME_UNSUITABLE, as {@link HomeReason}. */
        PERMIT_ENDS,
        /** HOME_UNSUITABLE, as {@link HomeReason}. */
        TOO_YOUNG,
        /** HOME_UNSUITABLE, as {@link HomeReason}. */
        TOO_OLD,
        /** HOME_FULL, as {@link HomeReason}. */
        FULL
    }

    SeverityInputs ofRelatives() {
        return new SeverityInputs(kind, nearness, reasonGroup, variant, Whose.RELATIVES);
    }

    /** The table's variables by name; each is there. */
    public Map<String, Object> codes() {
        return Map.of(
                "kind", kind.name(),
                "nearness", code(nearness),
                "reasonGroup", code(reasonGroup),
                "variant", code(variant),
                "whose", whose.name());
    }

    private static String code(@Nullable Enum<?> constant) {
        return constant == null ? NOT_APPLICABLE : constant.name();
    }
}
