package se.hemvist.placement.probing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.organisation.ProbingSetting;

/** Something that somebody who only wants a home for somebody seldom does. */
interface ProbingRule {

    Stream<Unusual> find(List<Check> checks, ProbingSetting setting, Instant now);
}
