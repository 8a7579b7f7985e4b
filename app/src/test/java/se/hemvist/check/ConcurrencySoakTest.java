package se.hemvist.check;

import org.junit.jupiter.api.Tag;

/** The same with as many schedules as the profile soak asks for. */
@Tag("soak")
class ConcurrencySoakTest extends ConcurrencyTest {}
