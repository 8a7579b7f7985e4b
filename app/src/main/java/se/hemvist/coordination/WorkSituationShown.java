package se.hemvist.coordination;

import java.util.List;
import se.hemvist.engine.Option;

record WorkSituationShown(
        String summary,
        String severity,
        String firstSharedNight,
        String sidesText,
        String requestsText,
        List<Option> sides,
        List<Option> alarms) {}
