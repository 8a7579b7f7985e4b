package se.hemvist.network;

/** Somebody has looked at a fact and it still holds, or another unit answers for it; nothing that is judged is another. */
public record FactReviewed(FactKind kind, String id) {}
