package se.hemvist.placement.life.task;

/** Bekräfta vistelse: it is as shown. One click, and nothing to fill in. */
record ConfirmStay() {}
