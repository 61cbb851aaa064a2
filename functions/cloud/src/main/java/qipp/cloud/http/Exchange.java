package qipp.cloud.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qipp.cloud.edge.message.Request;
import qipp.cloud.edge.message.Response;
import qipp.cloud.files.Bytes;

/** Between the servlet container's request and response and those of the edge. */
final class Exchange {
    private static final String REQUEST = Exchange.class.getName() + ".request";
    private static final String RESPONSE = Exchange.class.getName() + ".response";

    private Exchange() {}

    /** The request, its body read as far as one byte beyond what is taken. */
    static Request read(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return new Request(
                request.getMethod(),
                request.getRequestURI(),
                headers,
                Bytes.of(request.getInputStream().readNBytes(Request.LARGEST_BODY + 1)));
    }

    static void write(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length());
        response.getOutputStream().write(answer.body().array());
    }

    static void keep(Request request, HttpServletRequest in) {
        in.setAttribute(REQUEST, request);
    }

    static Request request(HttpServletRequest in) {
        return (Request) in.getAttribute(REQUEST);
    }

    static void keep(Response response, HttpServletRequest in) {
        in.setAttribute(RESPONSE, response);
    }

    static Response response(HttpServletRequest in) {
        return (Response) in.getAttribute(RESPONSE);
    }
}
