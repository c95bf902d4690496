"""Which path does what, and what a method means whatever the path."""
from . import cookies, forms, login, negotiated, pages, reflection, store
from .message import Response, not_found, text

IMPLEMENTED = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")


def get(answer):
    return {"GET": answer, "HEAD": answer}


def every(answer):
    return dict.fromkeys(IMPLEMENTED, answer)


RESOURCES = {
    "/": get(pages.page("Target")),
    "/index.htm": get(pages.page("Static page")),
    "/get-only": get(pages.page("GET and HEAD only")),
    "/static/large.bin": get(pages.large()),
    "/echo": every(reflection.echo),
    "/reflect": every(reflection.reflect),
    "/cookie/set": get(cookies.set_pairs),
    "/cookie/echo": get(cookies.show_pairs),
    "/cookie/delete": get(cookies.delete),
    "/cookie/attributes": get(cookies.set_attributes),
    "/reader/": get(cookies.read_page),
    "/image/": get(cookies.show_sid),
    "/session": get(login.visit),
    "/session/login": {"POST": login.log_in},
    "/session/logout": {"POST": login.log_out},
    "/chunked": get(pages.stream),
    "/stream": get(pages.stream),
    "/abort": get(pages.abort),
    "/slow": get(pages.slow),
    "/empty": get(pages.empty),
    "/private": get(pages.private),
    "/redirect": {**get(pages.redirect(302)), "POST": pages.redirect(303)},
    "/no-content": get(pages.nothing(204)),
    "/vhost": get(pages.vhost),
    "/counter": {**get(store.count), "POST": store.count},
    "/create": {"POST": store.create},
    "/negotiated": get(negotiated.answer),
    "/form": {"POST": forms.show},
}
FOLDERS = {
    "/store/": {**get(store.read), "PUT": store.put, "DELETE": store.delete},
    "/create/": get(store.read),
    "/status/": get(pages.status),
}


def find(path):
    folder, _, name = path.rpartition("/")
    return RESOURCES.get(path) or (FOLDERS.get(folder + "/") if name else None)


def answer(request):
    if request.method not in IMPLEMENTED:
        return text("Not implemented.\n", status=501)
    if request.method == "OPTIONS" and request.target == "*":
        return Response(200, [("Allow", ", ".join(IMPLEMENTED))])
    methods = find(request.path)
    if methods is None:
        return not_found()
    known = list(methods) if request.path == "/get-only" or "OPTIONS" in methods else [*methods, "OPTIONS"]
    allow = ("Allow", ", ".join(known))
    if request.method in methods:
        response = methods[request.method](request)
        if request.method == "OPTIONS":
            response.fields.append(allow)
        return response
    return Response(200, [allow]) if request.method in known else text("Not here.\n", allow, status=405)
