package se.hemvist.organisation;

/** A circle within which information may be known; what passes between two circles is a disclosure (OSL 8:1). */
public enum InformationDomain {
    MUNICIPAL,
    POLICE,
    COORDINATION
}
