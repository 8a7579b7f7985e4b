package se.hemvist.coordination;

/** A kommun has placed against the answer: the desk is to know at once. */
public record NoticeLine(String id, String noticedAt, String municipality, String colour, String contact) {}
