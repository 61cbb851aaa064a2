package qipp.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.LastUpdateStatus;
import software.amazon.awssdk.services.lambda.model.State;

/**
 * While it lasts, a function runs out of time: its table is at an address that takes a call and never answers, and it has
 * less time than it waits for an answer.
 */
final class Outage implements AutoCloseable {
    private static final String ALIAS = "live";
    private static final int SECONDS = 3;

    private final LambdaClient lambda =
            LocalStack.connection().configure(LambdaClient.builder()).build();
    private final ServerSocket silent;
    private final String function;
    private final String version;

    private Outage(ServerSocket silent, String function) {
        this.silent = silent;
        this.function = function;
        this.version =
                lambda.getAlias(of -> of.functionName(function).name(ALIAS)).functionVersion();
    }

    /** Begins for a function, by its name in the template. */
    static Outage of(String logicalId) {
        try {
            var silent = new ServerSocket(0, 0, InetAddress.getByName(LocalStack.thisMachine()));
            var outage = new Outage(silent, Product.function(logicalId));
            outage.begin();
            return outage;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void begin() {
        var variables = new HashMap<>(lambda.getFunctionConfiguration(of -> of.functionName(function))
                .environment()
                .variables());
        variables.put(
                "QIPP_DYNAMODB_ENDPOINT", "http://%s:%d".formatted(LocalStack.thisMachine(), silent.getLocalPort()));
        lambda.updateFunctionConfiguration(change -> change.functionName(function)
                .timeout(SECONDS)
                .environment(environment -> environment.variables(variables)));
        Waiting.until(
                "the changed function",
                () -> lambda.getFunctionConfiguration(of -> of.functionName(function)),
                now -> now.lastUpdateStatus() == LastUpdateStatus.SUCCESSFUL);
        var published = lambda.publishVersion(of -> of.functionName(function)).version();
        Waiting.until(
                "the published version",
                () -> lambda.getFunctionConfiguration(
                        of -> of.functionName(function).qualifier(published)),
                now -> now.state() == State.ACTIVE);
        leadTo(published);
    }

    private void leadTo(String to) {
        lambda.updateAlias(of -> of.functionName(function).name(ALIAS).functionVersion(to));
    }

    @Override
    public void close() {
        leadTo(version);
        lambda.close();
        try {
            silent.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
