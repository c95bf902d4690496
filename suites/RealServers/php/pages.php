<?php
// Pages, cookies, and answers that are about their status.

const STATUS_FIELDS = [
    201 => 'Location: /index.htm', 300 => 'Location: /index.htm', 301 => 'Location: /index.htm', 302 => 'Location: /index.htm',
    303 => 'Location: /index.htm', 307 => 'Location: /index.htm', 308 => 'Location: /index.htm',
    206 => 'Content-Range: bytes 0-3/4', 304 => 'ETag: "304"', 401 => 'WWW-Authenticate: Basic realm="status"', 405 => 'Allow: POST',
    407 => 'Proxy-Authenticate: Basic realm="status"', 413 => 'Retry-After: 1', 429 => 'Retry-After: 1', 503 => 'Retry-After: 1',
    415 => 'Accept: text/plain', 416 => 'Content-Range: bytes */4', 426 => 'Upgrade: echo',
];

function status(int $code): bool
{
    $needs = [206 => ['Range'], 304 => ['If-None-Match', 'If-Modified-Since']][$code] ?? null;
    if ($code < 200 || $code > 599) {
        return send(404, "Nothing here.\n");
    }
    if ($needs && !array_filter($needs, fn ($name) => field($name) !== null)) {
        return send(400, "206 answers a request with Range, and 304 one with If-None-Match or If-Modified-Since.\n");
    }
    if (isset(STATUS_FIELDS[$code])) {
        header(STATUS_FIELDS[$code], true, $code);
    }
    if ($code === 426) {
        header('Connection: upgrade', false);
    }
    return in_array($code, [204, 205, 304], true) ? sendNothing($code) : send($code, "$code\n");
}

function setPairs(string $query): bool
{
    $pairs = array_map(fn ($pair) => array_map('rawurldecode', explode('=', $pair, 2)), array_filter(explode('&', $query), fn ($pair) => $pair !== ''));
    foreach ($pairs as $pair) {
        if (count($pair) !== 2 || !isCookieName($pair[0]) || !preg_match('/\A("?)[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*\1\z/', $pair[1])) {
            header_remove('Set-Cookie');
            return send(400, "The query is NAME=VALUE&... of cookie names and cookie values.\n");
        }
        header("Set-Cookie: $pair[0]=$pair[1]; Path=/", false);
    }
    return sendVolatile("set\n");
}

/** By PHP's own writer, which encodes the value. */
function setAttributes(array $asked): bool
{
    $options = ['path' => $asked['path'] ?? '', 'domain' => $asked['domain'] ?? '', 'secure' => ($asked['secure'] ?? '') === '1', 'httponly' => ($asked['http-only'] ?? '') === '1'];
    if (isset($asked['max-age'])) {
        $options['expires'] = time() + (int) $asked['max-age'];
    }
    if (isset($asked['expires'])) {
        $options['expires'] = strtotime($asked['expires']);
    }
    if (isset($asked['same-site'])) {
        $options['samesite'] = $asked['same-site'];
    }
    try {
        setcookie($asked['name'] ?? '', $asked['value'] ?? '', $options);
    } catch (ValueError) {
        return send(400, "The query names a cookie; no attribute has controls or semicolons.\n");
    }
    return sendVolatile("set\n");
}

function echoed(string $method): bool
{
    if ($method === 'OPTIONS') {
        header('Allow: ' . IMPLEMENTED);
    }
    $content = content();
    if ($content !== '') {
        header('Cache-Control: no-store');
        return send(200, $content, receivedType());
    }
    $lines = array_map(fn ($name, $value) => "$name: $value\n", array_keys(getallheaders()), getallheaders());
    return sendVolatile(implode('', $lines));
}

function stream(): bool
{
    header('Content-Type: text/plain');
    foreach (["one\n", "two, which is longer\n", "three\n"] as $line) {
        echo $line;
        flush();
    }
    return true;
}

function form(): bool
{
    if (strcasecmp(trim(explode(';', field('Content-Type') ?? '')[0]), 'application/x-www-form-urlencoded') !== 0) {
        header('Accept: application/x-www-form-urlencoded');
        return sendNothing(415);
    }
    $pairs = array_map(fn ($pair) => array_map('urldecode', explode('=', "$pair=", 3)), array_filter(explode('&', content()), fn ($pair) => $pair !== ''));
    return sendVolatile(implode('', array_map(fn ($pair) => "$pair[0]=$pair[1]\n", $pairs)));
}

function guard(): bool
{
    if (($_SERVER['PHP_AUTH_USER'] ?? '') === 'user' && ($_SERVER['PHP_AUTH_PW'] ?? '') === 'secret') {
        return sendVolatile("Welcome.\n");
    }
    header('WWW-Authenticate: Basic realm="private", charset="UTF-8"');
    return send(401, "Credentials are needed.\n");
}

function slow(string $query): bool
{
    if (!preg_match('/\Ams=(\d{1,4})\z/', $query, $found) || (int) $found[1] > 2000) {
        return send(400, "The query is ms=N, with N from 0 to 2000.\n");
    }
    usleep(1000 * (int) $found[1]);
    return sendVolatile((string) (int) $found[1]);
}

function redirect(int $status): bool
{
    header('Location: /index.htm', true, $status);
    return send($status, "/index.htm\n");
}
