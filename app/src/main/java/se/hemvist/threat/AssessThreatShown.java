package se.hemvist.threat;

import java.util.List;
import se.hemvist.engine.Option;

/** What the assessor sees of the request. */
record AssessThreatShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        String request,
        List<Option> networks,
        List<Option> municipalities,
        String suggestedValidity) {}
