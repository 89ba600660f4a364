package muster.web;

import io.javalin.config.RoutesConfig;
import java.util.List;

/** A part of the API that is no list. To add one: a class, and its name in {@link Api}. */
interface Endpoint {
    /** Says what it answers to. */
    void route(RoutesConfig routes, Desk desk, Settings settings);

    /** Its own description. */
    List<Operation> operations();
}
