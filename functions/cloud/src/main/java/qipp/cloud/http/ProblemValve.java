package qipp.cloud.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import qipp.cloud.edge.Unreadable;

/** What Tomcat refuses before anybody else sees it is answered as everything else is, and not with a page of its own. */
final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable fault) {
        boolean isRefused = response.getStatus() >= 400 && response.getContentWritten() == 0;
        if (isRefused && response.setErrorReported()) {
            write(response);
        }
    }

    private static void write(Response response) {
        try {
            Exchange.write(Unreadable.answer(response.getStatus()), response.getResponse());
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
