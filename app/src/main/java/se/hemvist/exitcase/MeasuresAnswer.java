package se.hemvist.exitcase;

/** The decision on measures (insatser). */
enum MeasuresAnswer {
    GRANT,
    REFUSE
}
