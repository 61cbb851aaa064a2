package qipp.cloud.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.message.Request;

/**
 * Lets through only what calls a function that is offered, by its exact name and POST; everything else is answered here.
 * So nothing is composed from a path, no other bean is reached, and no body is read without a limit.
 */
final class Gate extends OncePerRequestFilter {
    private final Edge edge;

    Gate(Edge edge) {
        this.edge = edge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
            throws ServletException, IOException {
        Request request = Exchange.read(in);
        if (edge.calls(request)) {
            Exchange.keep(request, in);
            chain.doFilter(new BareRequest(in), out);
        } else {
            Exchange.write(edge.answer(request), out);
        }
    }
}
