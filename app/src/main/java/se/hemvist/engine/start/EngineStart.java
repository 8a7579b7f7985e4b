package se.hemvist.engine.start;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.hemvist.engine.identity.SharedSetup;

/** Deploys, checks and sets up before the first request and the first job; what is missing stops the start. */
@Component
final class EngineStart implements SmartInitializingSingleton {

    private final DeployedModels models;
    private final VersionCheck versions;
    private final SharedSetup setup;

    EngineStart(DeployedModels models, VersionCheck versions, SharedSetup setup) {
        this.models = models;
        this.versions = versions;
        this.setup = setup;
    }

    @Override
    public void afterSingletonsInstantiated() {
        models.deploy();
        var missing = versions.missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Hemvist startar inte, för modellerna saknar svar i programmet: " + String.join(" ", missing));
        }
        setup.complete();
    }
}
