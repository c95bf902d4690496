<?php
// What requests change. Each request is a script of its own, so it is kept in files.

function stored(string $file): ?array
{
    $text = is_file($file) ? file_get_contents($file) : '';
    return $text === '' ? null : explode("\n", $text, 2);
}

function tagOf(?array $entry): ?string
{
    return $entry ? '"' . substr(hash('sha256', "$entry[0]\n$entry[1]"), 0, 16) . '"' : null;
}

function modifiedOf(string $file): int
{
    // A little older than the Date of the answer (RFC 9110 section 8.8.2.1).
    return is_file($file) ? filemtime($file) - 2 : 0;
}

function store(string $file, string $method): bool
{
    if ($method === 'GET' || $method === 'HEAD') {
        $entry = stored($file);
        return $entry ? show($entry[1], $entry[0], modifiedOf($file)) : send(404, "Nothing here.\n");
    }
    if ($method === 'PUT' && field('Content-Range') !== null) {
        return send(400, "PUT replaces the whole representation.\n");
    }
    if ($method === 'PUT' && field('Content-Encoding') !== null) {
        header('Accept-Encoding: identity');
        return sendNothing(415);
    }
    $modified = modifiedOf($file);
    $status = change($file, function ($text) use ($method, $modified) {
        $entry = $text === '' ? null : explode("\n", $text, 2);
        if ($method === 'DELETE' && !$entry) {
            return [$text, 404];
        }
        if (judge($method, tagOf($entry), $modified) !== 'proceed') {
            return [$text, 412];
        }
        return $method === 'PUT' ? [receivedType() . "\n" . content(), $entry ? 204 : 201] : ['', 204];
    });
    return sendNothing($status);
}

function create(string $dir): bool
{
    $name = bin2hex(random_bytes(8));
    file_put_contents("$dir/store/created-$name", receivedType() . "\n" . content());
    header("Location: /create/$name");
    return send(201, "/create/$name\n");
}

function counter(string $dir, string $query, string $method): bool
{
    $added = $method === 'POST' ? 1 : 0;
    return sendVolatile((string) change("$dir/counters/" . hash('sha256', $query), fn ($text) => [(string) ((int) $text + $added), (int) $text + $added]));
}

function readPage(string $dir, bool $shows): bool
{
    $sid = pairValue('sid');
    $isKnown = preg_match('/\A[0-9a-f]{32}\z/', $sid) && is_file("$dir/sids/$sid");
    if ($shows) {
        return sendVolatile($isKnown ? $sid : '');
    }
    if (!$isKnown) {
        $sid = bin2hex(random_bytes(16));
        touch("$dir/sids/$sid");
        setrawcookie('sid', $sid, ['path' => '/', 'expires' => time() + 3600]);
    }
    return sendVolatile("Welcome.\n");
}

/** PHP's own sessions. */
function login(string $path, string $dir): bool
{
    session_save_path("$dir/sessions");
    session_start(['use_strict_mode' => 1, 'cookie_path' => '/session', 'cookie_httponly' => 1, 'cookie_samesite' => 'Lax', 'name' => 'session', 'cache_limiter' => 'nocache']);
    if ($path === '/session/logout') {
        session_destroy();
        setcookie('session', '', ['expires' => 1, 'path' => '/session']);
        return sendVolatile('id= count=0 user=');
    }
    if ($path === '/session/login') {
        session_regenerate_id(true);
        $_SESSION['user'] = isCookieName($_POST['user'] ?? '') ? $_POST['user'] : 'user';
    }
    $_SESSION['count'] = ($_SESSION['count'] ?? 0) + 1;
    return sendVolatile('id=' . session_id() . " count=$_SESSION[count] user=" . ($_SESSION['user'] ?? ''));
}
