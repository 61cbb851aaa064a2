package qipp.lambda.application;

import java.time.Clock;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import qipp.cloud.application.AwsPorts;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.application.Settings;
import qipp.cloud.edge.CallLog;
import qipp.cloud.edge.Origins;
import qipp.lambda.priming.Priming;

/**
 * Registers the one function that the environment names, and no other: a missing, misspelt or composed name stops the
 * start, where Spring Cloud Function would let the headers of a request choose.
 */
final class LambdaBeans implements BeanRegistrar {
    private static final String DEFINITION = "spring.cloud.function.definition";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = Settings.of(System.getenv());
        var ports = AwsPorts.of(settings, Clock.systemUTC(), new RandomIds());
        var handlers = Handlers.over(
                Functions.over(ports), ports, new Origins(settings.origins()), new CallLog(ports.clock()));
        register(registry, ports, handlers, environment.getProperty(DEFINITION, ""));
    }

    static void register(BeanRegistry registry, Ports ports, Handlers handlers, String definition) {
        var handler = handlers.named(definition).orElseThrow(() -> new WrongDefinition(definition, handlers.names()));
        registry.registerBean(
                definition, StreamFunction.class, bean -> bean.supplier(_ -> new StreamFunction(handler)));
        registry.registerBean(Priming.class, bean -> bean.supplier(_ -> Priming.of(handler, ports.table())));
    }
}
