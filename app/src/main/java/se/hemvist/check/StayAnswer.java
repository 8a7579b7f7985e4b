package se.hemvist.check;

import java.time.Instant;
import java.util.Set;
import se.hemvist.conflict.HomeReason;

/** What the last check of a stay left: whether there is a doubt, why the home should be looked at, and when. */
record StayAnswer(boolean doubted, Set<HomeReason> homeReasons, Instant at) {}
