"""One resource in two types, two codings and two languages (RFC 9110 section 12)."""
import gzip

from .message import text
from .representations import Representation, show

TYPES = ("text/html", "text/plain")
CODINGS = ("identity", "gzip")
LANGUAGES = ("en", "fr")


def make(kind, coding, language):
    words = "Bonjour" if language == "fr" else "Good morning"
    page = f'<!DOCTYPE html>\n<html lang="{language}"><head><title>{words}</title></head><body><p>{words}</p></body></html>\n'
    content = (page if kind == "text/html" else words + "\n").encode()
    extra = (("Content-Language", language), ("Vary", "Accept, Accept-Encoding, Accept-Language"))
    if coding == "gzip":
        content, extra = gzip.compress(content, mtime=0), (*extra, ("Content-Encoding", "gzip"))
    return Representation(content, kind, 1709208000, extra)


VARIANTS = {(kind, coding, language): make(kind, coding, language) for kind in TYPES for coding in CODINGS for language in LANGUAGES}


def weight(text):
    try:
        return float(text)
    except ValueError:
        return 1.0


def ranges_of(field):
    """Each element with its weight; one that cannot be read refuses nothing."""
    for element in (field or "").split(","):
        name, *parameters = (part.strip(" \t").lower() for part in element.split(";"))
        if name:
            yield name, next((weight(part[2:]) for part in parameters if part.startswith("q=")), 1.0)


def choose(candidates, field, fit):
    """The candidate of the greatest weight, the earlier of equal ones; None where all are refused."""
    ranges = list(ranges_of(field))
    if not ranges:
        return candidates[0]

    def weight_of(candidate):
        fitting = [(fit(name, candidate), q) for name, q in ranges if fit(name, candidate)]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else 0.0001 if candidate == "identity" else 0

    best = max(candidates, key=weight_of)
    return best if weight_of(best) > 0 else None


def fits_type(name, kind):
    return 3 if name == kind else 2 if name == kind.split("/")[0] + "/*" else 1 if name == "*/*" else 0


def fits_coding(name, coding):
    return 2 if name == coding or (name, coding) == ("x-gzip", "gzip") else 1 if name == "*" else 0


def fits_language(name, language):
    return 2 if name == language or name.startswith(language + "-") else 1 if name == "*" else 0


def answer(request):
    kind = choose(TYPES, request.value("accept"), fits_type)
    coding = choose(CODINGS, request.value("accept-encoding"), fits_coding)
    if kind is None or coding is None:
        return text("text/html or text/plain, as it is or in gzip.\n", ("Vary", "Accept, Accept-Encoding, Accept-Language"), status=406)
    # A text in a language that was not asked for is better than none.
    language = choose(LANGUAGES, request.value("accept-language"), fits_language) or LANGUAGES[0]
    response = show(request, VARIANTS[kind, coding, language])
    if response.status == 304:
        response.fields.append(("Vary", "Accept, Accept-Encoding, Accept-Language"))
    return response
