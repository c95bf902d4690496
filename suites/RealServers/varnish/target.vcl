vcl 4.1;

backend node {
    .path = "DIR/origin.socket";
}
