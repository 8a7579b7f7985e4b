package se.hemvist.network;

/** Nätverkskoppling: how a person belongs to a network. */
public enum MembershipRole {
    MEMBER,
    ASSOCIATE,
    LEAVING
}
