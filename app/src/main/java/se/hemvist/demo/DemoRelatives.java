package se.hemvist.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Cases of threatened relatives in every phase, a mother with two children among them, after those of the leavers. */
@Component
@OnlyInTheDemo
class DemoRelatives {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRelatives.class);

    private final DemoProtection protection;
    private final DemoLinks links;

    DemoRelatives(DemoProtection protection, DemoLinks links) {
        this.protection = protection;
        this.links = links;
    }

    void make() {
        var all = DemoRelative.all();
        var made = all.stream()
                .filter(one -> !one.isChild())
                .mapToLong(one -> carryOn(one, childrenOf(one, all)))
                .sum();
        LOG.info("The demo has {} cases of relatives", made);
    }

    private static List<DemoRelative> childrenOf(DemoRelative mother, List<DemoRelative> all) {
        return all.stream().filter(one -> one.mother().equals(mother.number())).toList();
    }

    /** How many of them came as far as they were to come. */
    private long carryOn(DemoRelative mother, List<DemoRelative> children) {
        try {
            var number = protection.open(mother, children);
            links.link(mother, number);
            protection.carryOn(mother, number);
            children.forEach(child -> protection.carryOn(child, protection.numberOf(child)));
            return 1L + children.size();
        } catch (RuntimeException stopped) {
            LOG.warn("A case of the demo did not come as far as {}: {}", mother.phase(), stopped.getMessage());
            return 0;
        }
    }
}
