<?php
// The target contract for PHP's built-in server; what is a file below the docroot it serves by itself.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/';
$method = $_SERVER['REQUEST_METHOD'];
$query = $_SERVER['QUERY_STRING'] ?? '';
$dir = getenv('TARGET_DIR');

function text(string $content, int $status = 200): bool
{
    http_response_code($status);
    header('Content-Type: text/plain');
    header('Content-Length: ' . strlen($content));
    echo $content;
    return true;
}

function pairs(): array
{
    preg_match_all('/(?:^|;)\s*([^=;]+)=([^;]*)/', $_SERVER['HTTP_COOKIE'] ?? '', $found, PREG_SET_ORDER);
    return array_map(fn ($pair) => [trim($pair[1]), trim($pair[2])], $found);
}

function store(string $file, string $method): bool
{
    if ($method === 'PUT') {
        http_response_code(is_file($file) ? 204 : 201);
        file_put_contents($file, file_get_contents('php://input'));
        return true;
    }
    if (!is_file($file)) {
        return text("Nothing here.\n", 404);
    }
    if ($method === 'DELETE') {
        unlink($file);
        http_response_code(204);
        return true;
    }
    return text(file_get_contents($file));
}

function session(string $path, string $dir): bool
{
    $sid = array_values(array_filter(pairs(), fn ($pair) => $pair[0] === 'sid'))[0][1] ?? '';
    $known = preg_match('/\A[0-9a-f]{32}\z/', $sid) && is_file("$dir/sessions/$sid");
    if ($path === '/image/') {
        return text($known ? $sid : '');
    }
    if (!$known) {
        $sid = bin2hex(random_bytes(16));
        touch("$dir/sessions/$sid");
        setrawcookie('sid', $sid, ['path' => '/', 'expires' => time() + 3600]);
    }
    return text("Welcome.\n");
}

function echoed(): bool
{
    $content = file_get_contents('php://input');
    if ($content !== '') {
        header('Content-Type: application/octet-stream');
        header('Content-Length: ' . strlen($content));
        echo $content;
        return true;
    }
    $lines = array_map(fn ($name, $value) => "$name: $value\n", array_keys(getallheaders()), getallheaders());
    return text(implode('', $lines));
}

header_remove('X-Powered-By');
if (preg_match('#\A/store/([\w.-]+)\z#', $path, $name)) {
    return store("$dir/store/$name[1]", $method);
}
if ($path === '/echo') {
    return echoed();
}
if ($path === '/redirect') {
    header('Location: /index.htm', true, 302);
    return text("/index.htm\n", 302);
}
if ($method !== 'GET' && $method !== 'HEAD' && !($path === '/' && $method === 'POST')) {
    header('Allow: GET, HEAD');
    return text("Not here.\n", 405);
}
switch ($path) {
    case '/reader/':
    case '/image/':
        return session($path, $dir);
    case '/cookie/set':
        foreach (array_filter(explode('&', $query)) as $pair) {
            header('Set-Cookie: ' . rawurldecode($pair) . '; Path=/', false);
        }
        return text("set\n");
    case '/cookie/echo':
        return text(implode('', array_map(fn ($pair) => "$pair[0]=$pair[1]\n", pairs())));
    case '/cookie/delete':
        header("Set-Cookie: $query=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        return text("deleted\n");
    case '/slow':
        $milliseconds = (int) substr($query, 3);
        usleep(1000 * min($milliseconds, 2000));
        return text((string) $milliseconds);
    case '/private':
        if (($_SERVER['PHP_AUTH_USER'] ?? '') === 'user' && ($_SERVER['PHP_AUTH_PW'] ?? '') === 'secret') {
            return text("Welcome.\n");
        }
        header('WWW-Authenticate: Basic realm="private"');
        return text("Credentials are needed.\n", 401);
    case '/no-content':
        http_response_code(204);
        return true;
}
return false;
