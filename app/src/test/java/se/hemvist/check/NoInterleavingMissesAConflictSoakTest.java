package se.hemvist.check;

import org.junit.jupiter.api.Tag;

/** The same with as many schedules and kills as the profile soak asks for. */
@Tag("soak")
class NoInterleavingMissesAConflictSoakTest extends NoInterleavingMissesAConflictTest {}
