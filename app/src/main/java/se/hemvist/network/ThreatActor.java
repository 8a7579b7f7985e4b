package se.hemvist.network;

import se.hemvist.person.JointId;

/** Hotaktör: the person or the network that a threat comes from. */
public sealed interface ThreatActor {

    /** A person, whether or not a name is known. */
    record ByPerson(JointId person) implements ThreatActor {}

    /** A network, whoever of it may act. */
    record ByNetwork(NetworkId network) implements ThreatActor {}
}
