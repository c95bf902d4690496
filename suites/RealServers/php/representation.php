<?php
// Content with validators: conditions and one range (RFC 9110 sections 13 and 14).

function secondsOf(?string $text): ?int
{
    // The three forms of section 5.6.7; anything else, several dates among them, is none.
    foreach (['D, d M Y H:i:s \G\M\T', 'l, d-M-y H:i:s \G\M\T', 'D M j H:i:s Y'] as $form) {
        $date = DateTimeImmutable::createFromFormat("!$form", preg_replace('/ +/', ' ', $text ?? ''), new DateTimeZone('UTC'));
        if ($date && !DateTimeImmutable::getLastErrors()) {
            return $date->getTimestamp();
        }
    }
    return null;
}

function lists(string $field, string $tag, bool $acceptsWeak): bool
{
    preg_match_all('/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/', $field, $found);
    return trim($field) === '*' || in_array($tag, $found[0], true) || ($acceptsWeak && in_array("W/$tag", $found[0], true));
}

/** 'proceed', 'not-modified' or 'failed', in the order of section 13.2.2; a missing representation has no tag. */
function judge(string $method, ?string $tag, int $modified): string
{
    $isRead = $method === 'GET' || $method === 'HEAD';
    $unmodified = secondsOf(field('If-Unmodified-Since'));
    if (($match = field('If-Match')) !== null) {
        if ($tag === null || !lists($match, $tag, false)) {
            return 'failed';
        }
    } elseif ($tag !== null && $unmodified !== null && $modified > $unmodified) {
        return 'failed';
    }
    $since = secondsOf(field('If-Modified-Since'));
    if (($none = field('If-None-Match')) !== null) {
        if ($tag !== null && lists($none, $tag, true)) {
            return $isRead ? 'not-modified' : 'failed';
        }
    } elseif ($isRead && $tag !== null && $since !== null && $modified <= $since) {
        return 'not-modified';
    }
    return 'proceed';
}

/** [first, last], 'unsatisfiable', or null where Range is passed over, as it is for several ranges. */
function selectRange(string $method, string $tag, int $modified, int $size): array|string|null
{
    $condition = field('If-Range');
    if ($method !== 'GET' || !preg_match('/\Abytes=(\d*)-(\d*)\z/i', field('Range') ?? '', $found) || $found[1] . $found[2] === ''
        || ($condition !== null && $condition !== $tag && secondsOf($condition) !== $modified)) {
        return null;
    }
    [$first, $last] = [$found[1], $found[2]];
    if ($first === '') {
        return (float) $last > 0 ? [(int) max($size - (float) $last, 0), $size - 1] : 'unsatisfiable';
    }
    if ($last !== '' && (float) $last < (float) $first) {
        return null;
    }
    return (float) $first < $size ? [(int) $first, $last === '' ? $size - 1 : (int) min((float) $last, $size - 1)] : 'unsatisfiable';
}

function show(string $content, string $type, int $modified, array $extra = [], bool $ranges = false): bool
{
    $method = $_SERVER['REQUEST_METHOD'];
    $tag = '"' . substr(hash('sha256', "$type\n$content"), 0, 16) . '"';
    $outcome = judge($method, $tag, $modified);
    if ($outcome === 'failed') {
        return sendNothing(412);
    }
    header("ETag: $tag");
    header('Last-Modified: ' . gmdate('D, d M Y H:i:s \G\M\T', $modified));
    array_map('header', $extra);
    if ($outcome === 'not-modified') {
        return sendNothing(304);
    }
    $range = $ranges ? selectRange($method, $tag, $modified, strlen($content)) : null;
    if ($ranges) {
        header('Accept-Ranges: bytes');
    }
    if ($range === 'unsatisfiable') {
        header('Content-Range: bytes */' . strlen($content));
        return sendNothing(416);
    }
    if ($range === null) {
        return send(200, $content, $type);
    }
    header("Content-Range: bytes $range[0]-$range[1]/" . strlen($content));
    return send(206, substr($content, $range[0], $range[1] - $range[0] + 1), $type);
}
