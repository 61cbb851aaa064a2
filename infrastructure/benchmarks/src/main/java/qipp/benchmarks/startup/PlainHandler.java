package qipp.benchmarks.startup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import qipp.cloud.application.AwsPorts;
import qipp.cloud.application.Functions;
import qipp.cloud.application.RandomIds;
import qipp.cloud.application.Settings;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.lambda.application.Handlers;
import qipp.lambda.handlers.Handler;

/** The same function over the same stores as somebody would write it for Lambda alone, without Spring. */
public final class PlainHandler implements RequestStreamHandler {
    /** Names the function. */
    static final String FUNCTION = "SPRING_CLOUD_FUNCTION_DEFINITION";

    private final Handler handler;

    /** Called by the runtime client. */
    public PlainHandler() {
        var settings = Settings.of(System.getenv());
        var ports = AwsPorts.of(settings, Clock.systemUTC(), new RandomIds());
        handler = Handlers.over(
                        Functions.over(ports), ports, new Origins(settings.origins()), new CallLog(ports.clock()))
                .named(System.getenv(FUNCTION))
                .orElseThrow();
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        answer.write(handler.handle(event.readAllBytes()));
    }
}
