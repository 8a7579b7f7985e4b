package se.hemvist.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears every event that must leave a row. */
@Component
class WhatIsAudited {

    private final AccessLog log;

    WhatIsAudited(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void heard(Audited event) {
        log.write(event.access());
    }
}
