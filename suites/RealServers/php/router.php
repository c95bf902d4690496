<?php
// The target contract for PHP's built-in server, which hands every request to this script.
require __DIR__ . '/message.php';
require __DIR__ . '/representation.php';
require __DIR__ . '/state.php';
require __DIR__ . '/pages.php';

const IMPLEMENTED = 'GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS';
const WRITTEN = 1709208000;

function page(string $title): callable
{
    return fn () => show("<!DOCTYPE html>\n<html lang=\"en\"><head><title>$title</title></head><body><h1>$title</h1></body></html>\n", 'text/html', WRITTEN, [], true);
}

/** The methods of a path, and what each does there. */
function resource(string $path, string $method, string $query, string $dir): array
{
    $get = fn (callable $answer) => ['GET' => $answer, 'HEAD' => $answer];
    if (preg_match('#\A/store/([\w.-]+)\z#', $path, $name)) {
        $answer = fn () => store("$dir/store/$name[1]", $method);
        return $get($answer) + ['PUT' => $answer, 'DELETE' => $answer];
    }
    if (preg_match('#\A/create/([0-9a-f]+)\z#', $path, $name)) {
        return $get(fn () => store("$dir/store/created-$name[1]", $method));
    }
    if (preg_match('#\A/status/(\d{3})\z#', $path, $code)) {
        return $get(fn () => status((int) $code[1]));
    }
    return match ($path) {
        '/' => $get(page('Target')),
        '/index.htm' => $get(page('Static page')),
        '/get-only' => $get(page('GET and HEAD only')),
        '/static/large.bin' => $get(fn () => show(implode('', array_map(fn ($number) => sprintf("%015d\n", $number), range(0, 16383))), 'application/octet-stream', WRITTEN, [], true)),
        '/echo' => array_fill_keys(explode(', ', IMPLEMENTED), fn () => echoed($method)),
        '/reader/' => $get(fn () => readPage($dir, false)),
        '/image/' => $get(fn () => readPage($dir, true)),
        '/session' => $get(fn () => login($path, $dir)),
        '/session/login', '/session/logout' => ['POST' => fn () => login($path, $dir)],
        '/cookie/set' => $get(fn () => setPairs($query)),
        '/cookie/echo' => $get(fn () => sendVolatile(implode('', array_map(fn ($pair) => "$pair[0]=$pair[1]\n", receivedPairs())))),
        '/cookie/delete' => $get(fn () => setPairs("$query=") && header("Set-Cookie: $query=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT") === null),
        '/cookie/attributes' => $get(fn () => setAttributes($_GET)),
        '/slow' => $get(fn () => slow($query)),
        '/stream' => $get(fn () => stream()),
        '/empty' => $get(fn () => send(200, '')),
        '/vhost' => $get(fn () => sendVolatile(strtolower(preg_replace('/:\d*\z/', '', authority())))),
        '/private' => $get(fn () => guard()),
        '/redirect' => $get(fn () => redirect(302)) + ['POST' => fn () => redirect(303)],
        '/no-content' => $get(fn () => sendNothing(204)),
        '/counter' => $get(fn () => counter($dir, $query, $method)) + ['POST' => fn () => counter($dir, $query, $method)],
        '/create' => ['POST' => fn () => create($dir)],
        '/form' => ['POST' => fn () => form()],
        default => [],
    };
}

header_remove('X-Powered-By');
$method = $_SERVER['REQUEST_METHOD'];
$target = originForm($method, $_SERVER['REQUEST_URI']);
$methods = resource(rawurldecode(explode('?', $target, 2)[0]), $method, $_SERVER['QUERY_STRING'] ?? '', getenv('TARGET_DIR'));
if (!in_array($method, explode(', ', IMPLEMENTED), true)) {
    return send(501, "Not implemented.\n");
}
if ($method === 'OPTIONS' && $target === '*') {
    header('Allow: ' . IMPLEMENTED);
    return send(200, '');
}
if (!$methods) {
    return send(404, "Nothing here.\n");
}
if (isset($methods[$method])) {
    return $methods[$method]();
}
header('Allow: ' . implode(', ', array_keys($methods)));
return send(405, "Not here.\n");
