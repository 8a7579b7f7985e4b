package se.hemvist.engine.identity;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The functions that a filter may ask for the day in Sweden, wherever the machine stands. */
@Component
final class DaysInFilters extends AbstractProcessEnginePlugin {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        for (var name : new String[] {"startOfToday", "afterToday"}) {
            configuration.getExpressionManager().addFunction(name, function(name));
        }
    }

    private static Method function(String name) {
        try {
            return Functions.class.getMethod(name);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Public, because an expression calls nothing else. */
    public static final class Functions {

        private Functions() {}

        /** Midnight as today began. */
        public static Date startOfToday() {
            return midnight(today());
        }

        /** The first moment that is no longer today: what is due at the midnight that ends today is due today. */
        public static Date afterToday() {
            return Date.from(midnight(today().plusDays(1)).toInstant().plusMillis(1));
        }

        private static LocalDate today() {
            return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), SWEDEN);
        }

        private static Date midnight(LocalDate day) {
            return Date.from(day.atStartOfDay(SWEDEN).toInstant());
        }
    }
}
