package qipp.lambda.application;

import java.time.Clock;
import java.util.List;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import qipp.cloud.application.AwsPorts;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.application.Settings;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.functions.checking.TrackerFileChecking;
import qipp.cloud.keeping.ProgrammeVersionItems;
import qipp.cloud.keeping.SavedPolicies;
import qipp.lambda.priming.Priming;

/**
 * What Spring Cloud Function starts: the one function that the environment names, and no other. A missing, misspelt or
 * composed name stops the start, where Spring Cloud Function would let the headers of a request choose. Beans are
 * registered, not found: nothing is scanned, no annotation is read, nothing is configured by itself.
 */
public final class LambdaApplication implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final String DEFINITION = "spring.cloud.function.definition";

    @Override
    public void initialize(GenericApplicationContext context) {
        var settings = Settings.of(System.getenv());
        register(
                context,
                AwsPorts.of(settings, Clock.systemUTC(), new RandomIds()),
                new Origins(settings.origins()),
                context.getEnvironment().getProperty(DEFINITION, ""));
    }

    static void register(GenericApplicationContext context, Ports ports, Origins origins, String definition) {
        var policies = new SavedPolicies(new ProgrammeVersionItems(ports.table()), ports.files());
        var functions = Functions.over(ports, policies, new TrackerFileChecking());
        var handlers = Handlers.over(functions, ports, origins, new CallLog(ports.clock()));
        var handler = handlers.named(definition).orElseThrow(() -> new WrongDefinition(definition, handlers.names()));
        context.registerBean(
                definition,
                FunctionRegistration.class,
                () -> new FunctionRegistration<>(new StreamFunction(handler), definition).type(StreamFunction.class));
        context.registerBean(
                Priming.class,
                () -> Priming.of(
                        List.of(handler, Stage.of(definition, policies)),
                        ports.table(),
                        ports.files(),
                        Handlers.WRITING.contains(definition)));
    }
}
