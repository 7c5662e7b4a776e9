#!/usr/bin/env python3
"""Reaches a panel under TLS as others would, with Python's own TLS and the platform's client (PyPI).

    tls_client.py PORT CERTIFICATE TOKEN NAME PASSWORD

CERTIFICATE is the PEM file that is trusted. Prints the certificate's SHA-256 fingerprint; exits 1 at the
first thing that is not as it should be.
"""

import hashlib
import http.client
import json
import socket
import ssl
import sys
import urllib.parse

from temba_client.v2 import TembaClient

PATIENCE = 20


def check(what, holds, shown=None):
    if not holds:
        sys.exit("not so: %s: %r" % (what, shown))


def answer(connection, method, path, body=None, headers=()):
    connection.request(method, path, body=body, headers=dict(headers))
    response = connection.getresponse()
    return response, response.read()


def main():
    port, certificate, token, name, password = int(sys.argv[1]), *sys.argv[2:]
    trusting = ssl.create_default_context(cafile=certificate)

    # By every name the certificate has, verified; by each version of TLS.
    for host in ("localhost", "127.0.0.1"):
        connection = http.client.HTTPSConnection(host, port, context=trusting, timeout=PATIENCE)
        response, body = answer(connection, "GET", "/healthz")
        check("healthz under %s" % host, "status" in json.loads(body), body)
        fingerprint = hashlib.sha256(connection.sock.getpeercert(binary_form=True)).hexdigest().upper()
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        only = ssl.create_default_context(cafile=certificate)
        only.minimum_version = only.maximum_version = version
        connection = http.client.HTTPSConnection("localhost", port, context=only, timeout=PATIENCE)
        check(version.name, answer(connection, "GET", "/login")[0].status == 200)

    # Nobody else is taken for it, and it is taken for nobody else.
    try:
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as raw:
            trusting.wrap_socket(raw, server_hostname="other.example")
        check("another name is refused by the client", False)
    except ssl.SSLCertVerificationError:
        pass

    # Without TLS: a page is asked for again with it, all else is refused.
    def plain():
        return http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    response, _ = answer(plain(), "GET", "/contacts?group=a%20b")
    there = "https://127.0.0.1:%d/contacts?group=a%%20b" % port
    check("a page without TLS", (response.status, response.getheader("Location")) == (307, there), response.headers)
    response, body = answer(plain(), "POST", "/login", "name=a&password=b")
    check("a form without TLS", (response.status, b"https" in body) == (426, True), body)
    response, body = answer(plain(), "GET", "/api/v2/org.json", headers={"Authorization": "Token " + token})
    check("a token without TLS", (response.status, "https" in json.loads(body)["detail"]) == (426, True), body)
    response, _ = answer(plain(), "GET", "/", headers={"Host": "evil.example"})
    check("a foreign name without TLS", response.status == 421, response.status)

    # What is no handshake ends its own connection and no other; silence holds nobody up.
    silent = socket.create_connection(("127.0.0.1", port), PATIENCE)
    for noise in (b"\x16", b"\x16\x03\x01\xff\xff" + b"x" * 100, b"\x00" * 10):
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as raw:
            raw.sendall(noise)

    # The main door: a name and a password, and a cookie that never leaves TLS.
    connection = http.client.HTTPSConnection("localhost", port, context=trusting, timeout=PATIENCE)
    origin = {"Origin": "https://localhost:%d" % port, "Content-Type": "application/x-www-form-urlencoded"}
    form = urllib.parse.urlencode({"name": name, "password": password})
    response, body = answer(connection, "POST", "/login", form, origin)
    cookie = response.getheader("Set-Cookie", "")
    check("sign-in", response.status == 303, (response.status, body))
    check("the cookie", all(word in cookie for word in ("Secure", "HttpOnly", "SameSite=Strict")), cookie)
    response, body = answer(connection, "GET", "/settings/account", headers={"Cookie": cookie.split(";")[0]})
    shown = ":".join(fingerprint[i:i + 2] for i in range(0, 64, 2))
    check("the page shows the fingerprint", response.status == 200 and shown.encode() in body, body)

    # A machine.
    client = TembaClient("https://localhost:%d" % port, token, verify_ssl=certificate)
    check("the platform's client", client.get_org().name, None)
    silent.close()
    print(shown)


if __name__ == "__main__":
    main()
