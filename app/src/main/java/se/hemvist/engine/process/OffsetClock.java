package se.hemvist.engine.process;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.hemvist.engine.EngineClock;

@Component
@ConditionalOnProperty(name = "hemvist.demo-cases", havingValue = "true")
class OffsetClock implements EngineClock {

    @Override
    public void runBehind(Duration behind) {
        if (behind.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(-behind.toMillis());
        }
    }
}
