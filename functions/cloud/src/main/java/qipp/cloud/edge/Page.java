package qipp.cloud.edge;

import java.util.function.Supplier;
import qipp.cloud.edge.message.Response;

/** Something that anyone may read at a path, signed in or not. */
public record Page(String path, Supplier<Response> answer) {}
