package se.hemvist.threat;

import java.util.List;
import se.hemvist.engine.Option;

/** What the acute form offers; how long it holds is filled in. */
record AssessAcutelyShown(String region, List<Option> networks, List<Option> municipalities, AcuteThreat.Hours holds) {}
