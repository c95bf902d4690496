package target;

/** What a resource does with a request. */
interface Answer {
    Response to(Request request) throws Exception;
}
