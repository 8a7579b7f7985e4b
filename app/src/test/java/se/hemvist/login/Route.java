package se.hemvist.login;

/** Something that answers: a method and a path, its variables filled in. */
record Route(String method, String path) implements Comparable<Route> {

    Route {
        path = path.replaceAll("\\{[^}]*}", "x").replace("/**", "/x/y").replaceAll("/\\*(?=/|$)", "/x");
        path = ("/" + path).replaceAll("/+", "/");
    }

    /** Whether it belongs to the way in or out, which is open: to log nobody out does nothing. */
    boolean isWayInOrOut() {
        return path.equals("/login")
                || path.endsWith("/logout")
                || path.equals("/favicon.ico")
                || path.startsWith("/assets/")
                || path.startsWith("/actuator/health");
    }

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
