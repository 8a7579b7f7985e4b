package se.hemvist.person;

/** When somebody was born is known better, or otherwise, than it was; published in the transaction that writes it. */
public record BirthChanged(JointId person) {}
