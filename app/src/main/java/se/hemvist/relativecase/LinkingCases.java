package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;

/** Links two cases as their officers do at the page: each enters the number of the other's. */
@Component
public class LinkingCases {

    private final SecretLinks links;

    LinkingCases(SecretLinks links) {
        this.links = links;
    }

    /**
     * By the handling officer of the one.
     *
     * @return whether both have now
     */
    public boolean enter(String own, String other, Kinship kinship, Actor officer) {
        return links.record(links.handled(own, officer).orElseThrow(NoSuchLink::new), other, kinship, officer);
    }
}
