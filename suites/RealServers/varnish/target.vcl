vcl 4.1;

backend nginx {
    .path = "DIR/origin.socket";
}
