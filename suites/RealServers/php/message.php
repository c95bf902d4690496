<?php
// What the request is, and how to answer it. Text is octets.

function field(string $name): ?string
{
    foreach (getallheaders() as $key => $value) {
        if (strcasecmp($key, $name) === 0) {
            return $value;
        }
    }
    return null;
}

/** REQUEST_URI is the target as it came: one in absolute-form names the site and the path at once (RFC 9112 section 3.2.2). */
function siteOf(string $target): ?string
{
    return preg_match('#\Ahttp://([^/?:][^/?]*)#i', $target, $found) ? $found[1] : null;
}

function authority(): string
{
    return siteOf($_SERVER['REQUEST_URI']) ?? $_SERVER['HTTP_HOST'] ?? '';
}

function originForm(string $method, string $target): string
{
    $site = siteOf($target);
    if ($site === null) {
        return $target;
    }
    $rest = substr($target, strlen("http://$site"));
    return $rest === '' && $method === 'OPTIONS' ? '*' : ($rest !== '' && $rest[0] === '/' ? $rest : "/$rest");
}

function send(int $status, string $content, string $type = 'text/plain'): bool
{
    http_response_code($status);
    header("Content-Type: $type");
    header('Content-Length: ' . strlen($content));
    echo $content;
    return true;
}

/** A 200 that depends on the request or on the moment. */
function sendVolatile(string $content): bool
{
    header('Cache-Control: no-store');
    return send(200, $content);
}

function sendNothing(int $status): bool
{
    http_response_code($status);
    header_remove('Content-Type');
    ini_set('default_mimetype', '');
    if ($status !== 204 && $status !== 304) {
        header('Content-Length: 0');
    }
    return true;
}

function content(): string
{
    return file_get_contents('php://input');
}

function receivedType(): string
{
    $type = field('Content-Type') ?? '';
    return preg_match('#\A[\w!\#$&^.+-]+/[\w!\#$&^.+-]+[\t -~]*\z#', $type) ? $type : 'application/octet-stream';
}

/** The pairs of Cookie in the order received. */
function receivedPairs(): array
{
    preg_match_all('/(?:^|;)[ \t]*([^=;]*?)[ \t]*=[ \t]*([^;]*?)[ \t]*(?=;|\z)/', $_SERVER['HTTP_COOKIE'] ?? '', $found, PREG_SET_ORDER);
    return array_map(fn ($pair) => [$pair[1], $pair[2]], $found);
}

function pairValue(string $name): string
{
    return array_values(array_filter(receivedPairs(), fn ($pair) => $pair[0] === $name))[0][1] ?? '';
}

function isCookieName(string $text): bool
{
    return (bool) preg_match('/\A[!#$%&\'*+.^_`|~0-9A-Za-z-]+\z/', $text);
}

/** Runs a change of a file under DIR that no other worker sees half of. */
function change(string $file, callable $change): mixed
{
    $handle = fopen($file, 'c+');
    flock($handle, LOCK_EX);
    $text = stream_get_contents($handle);
    [$new, $result] = $change($text);
    ftruncate($handle, 0);
    rewind($handle);
    fwrite($handle, $new);
    fclose($handle);
    return $result;
}
