package se.hemvist.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Cases of children in every phase, made last: nobody waits for them. */
@Component
@OnlyInTheDemo
class DemoChildren {

    private static final Logger LOG = LoggerFactory.getLogger(DemoChildren.class);

    private final DemoChildwork work;

    DemoChildren(DemoChildwork work) {
        this.work = work;
    }

    void make() {
        var made = DemoChild.all().stream().filter(this::carriedOn).count();
        LOG.info("The demo has {} cases of children", made);
    }

    /** Whether it came as far as it was to come. */
    private boolean carriedOn(DemoChild one) {
        try {
            work.carryOn(one);
            return true;
        } catch (RuntimeException stopped) {
            LOG.warn("A child's case of the demo did not come as far as {}: {}", one.phase(), stopped.getMessage());
            return false;
        }
    }
}
