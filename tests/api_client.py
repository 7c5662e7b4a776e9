#!/usr/bin/env python3
"""Drives the API with the client machines use: rapidpro-python (PyPI), module temba_client.v2.

    api_client.py BASE_URL TOKEN [PHONE]

TOKEN is an approver's or an admin's; PHONE (E.164) must belong to nobody yet: a contact is made of
it, invited once and, with everything else made here, left behind but for a second contact that is
deleted again. Every answer the client gets is held against the OpenAPI document of the gateway, with
the validators of openapi-spec-validator (PyPI). Prints one line for each thing tried and exits 1 at
the first that is not as it should be.
"""

import datetime
import re
import sys
import urllib.parse
import uuid

import requests
import temba_client.base
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate
from temba_client.exceptions import (
    TembaBadRequestError,
    TembaNoSuchObjectError,
    TembaTokenError,
)
from temba_client.v2 import TembaClient

STATES = {
    "queued", "sending", "sent", "delivered", "undelivered", "failed", "in_doubt", "suppressed",
    "withdrawn", "received",
}


def check(what, holds, shown=None):
    """One line; ends the run when it does not hold."""
    print(("ok      " if holds else "NOT SO  ") + what)
    if not holds:
        print("        got: %r" % (shown,))
        sys.exit(1)


def refused(what, error, action):
    """The action must raise that error of the client's; gives what it says."""
    try:
        answer = action()
    except error as raised:
        check(what, bool(str(raised)), raised)
        return str(raised)
    return check(what, False, answer)


class Document:
    """The OpenAPI document, and a witness to what the client is answered."""

    def __init__(self, base):
        answer = requests.get(base + "/api/v2/openapi.json", timeout=10)
        self.document = answer.json()
        self.seen = set()
        validate(self.document)
        check("the OpenAPI document is valid", self.document["openapi"].startswith("3."), self.document["openapi"])

    def follow(self, item):
        for step in item.get("$ref", "#")[2:].split("/"):
            item = self.document if step == "components" else item
            item = item[step] if step else item
        return item

    def watch(self, request):
        """Does what `request` does, and holds the answer against the document."""

        def watched(method, url, **kwargs):
            answer = request(method, url, **kwargs)
            self.look(method, urllib.parse.urlsplit(answer.request.url), answer)
            return answer

        return watched

    def look(self, method, url, answer):
        operation = self.document["paths"][url.path][method]
        known = {self.follow(parameter)["name"] for parameter in operation.get("parameters", [])}
        asked = {name for name, _ in urllib.parse.parse_qsl(url.query)}
        what = "%s %s %d" % (method, url.path, answer.status_code)
        if not asked <= known:
            check(what + ": parameters are described", False, asked - known)
        self.seen |= {(url.path, name) for name in asked if method == "get"}
        responses = operation["responses"]
        response = self.follow(responses.get(str(answer.status_code), responses["default"]))
        if "content" not in response:
            return check(what + " is empty", not answer.content, answer.content)
        schema = dict(response["content"]["application/json"]["schema"], components=self.document["components"])
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        wrong = [error.message for error in validator.iter_errors(answer.json())]
        if wrong:
            check(what + " is as described", False, wrong)

    def filters(self, path):
        parameters = self.document["paths"][path]["get"]["parameters"]
        return {self.follow(parameter)["name"] for parameter in parameters}


def is_utc(instant):
    return isinstance(instant, datetime.datetime) and instant.utcoffset() == datetime.timedelta(0)


def whole(what, item):
    """Every attribute the client knows, and the lists that are always lists."""
    raw = item.serialize()
    lists = ("labels", "groups", "attachments", "quick_replies", "path", "urns", "contacts")
    check(what + ": lists are lists", all(isinstance(raw[k], list) for k in lists if k in raw), raw)
    if "uuid" in raw:
        check(what + ": has a uuid", str(uuid.UUID(raw["uuid"])) == raw["uuid"], raw)
    if "created_on" in raw:
        check(what + ": created_on is UTC", is_utc(item.created_on), item.created_on)


def house(client):
    """Who we are and what is there from the first start."""
    org = client.get_org()
    check("org has name, country and timezone", all((org.name, org.country, org.timezone)), org)
    fields = {field.key: field for field in client.get_fields().all()}
    check("the field opt_in is there", fields["opt_in"].name == "Opt In", fields)
    groups = {group.name: group for group in client.get_groups().all()}
    check("the derived groups are there", {"Opted-In", "Opted-Out"} <= set(groups), groups)
    flows = client.get_flows().all()
    check("a flow is there", len(flows) >= 1, flows)
    whole("flow", flows[0])
    check("flow has run counts", flows[0].runs.waiting is not None, flows[0].serialize())
    return groups, flows


def people(client, phone, groups):
    """Groups, fields and contacts: made, found, changed, refused."""
    mark = uuid.uuid4().hex[:8]
    group = client.create_group("API " + mark)
    check("a new group is empty", (group.count, group.status) == (0, "ready"), group.serialize())
    refused("a group name twice is 400", TembaBadRequestError, lambda: client.create_group("api " + mark))
    field = client.create_field("City " + mark, "text")
    check("a field's key comes from its name", field.key == "city_" + mark, field.key)

    urn = "tel:" + phone
    made = client.create_contact(
        name="Ana", language="eng", urns=[urn], groups=[group.uuid], fields={field.key: "Bern"}
    )
    whole("contact", made)
    check("a contact is as it was made", (made.name, made.urns) == ("Ana", [urn]), made.serialize())
    check("a contact's fields", made.fields[field.key] == "Bern" and made.fields["opt_in"] is None, made.fields)
    for query in ({"uuid": made.uuid}, {"urn": urn}):
        found = client.get_contacts(**query).first()
        check("a contact is found by %s" % list(query)[0], found and found.uuid == made.uuid, found)
    found = client.get_contacts(group=group.name).all()
    check("a contact is found by its group", [c.uuid for c in found] == [made.uuid], found)
    changed = client.update_contact(made, name="Ana Ruiz")
    check("a contact is changed by uuid", changed.name == "Ana Ruiz", changed.name)
    changed = client.update_contact(urn, fields={field.key: ""})
    check("a contact is changed by urn", changed.fields[field.key] is None, changed.fields)
    refused("the same number twice is 400", TembaBadRequestError, lambda: client.create_contact(urns=[urn]))
    refused("opt_in in a body is 400", TembaBadRequestError,
            lambda: client.update_contact(made, fields={"opt_in": "Y"}))
    refused("a derived group in a body is 400", TembaBadRequestError,
            lambda: client.update_contact(made, groups=[groups["Opted-In"].uuid]))
    refused("NUL in a name is 400", TembaBadRequestError, lambda: client.update_contact(made, name="A\0"))
    refused("an unknown uuid to update is 404", TembaNoSuchObjectError,
            lambda: client.update_contact(str(uuid.uuid4()), name="X"))

    other = client.create_contact(urns=["tel:" + phone[:-1] + str((int(phone[-1]) + 1) % 10)])
    client.delete_contact(other)
    check("a deleted contact is gone", client.get_contacts(uuid=other.uuid).first() is None)
    refused("deleting it again is 404", TembaNoSuchObjectError, lambda: client.delete_contact(other))
    return made, group


def click(client, contact, group, flow):
    """One click, one invite."""
    start = client.create_flow_start(flow.uuid, contacts=[contact.uuid], restart_participants=True)
    whole("flow start", start)
    check("a start is of this contact", [c.uuid for c in start.contacts] == [contact.uuid], start.serialize())
    check("a start names the source group", start.params == {"source_group": group.uuid}, start.params)
    again = client.create_flow_start(flow.uuid, urns=contact.urns)
    check("a second click finds the first", again.uuid == start.uuid, again.uuid)
    listed = client.get_flow_starts(uuid=start.uuid).all()
    check("a start is listed once", [s.uuid for s in listed] == [start.uuid], listed)
    refused("two contacts are 400", TembaBadRequestError,
            lambda: client.create_flow_start(flow.uuid, contacts=[contact.uuid, contact.uuid]))
    refused("a group is 400", TembaBadRequestError,
            lambda: client.create_flow_start(flow.uuid, groups=[group.uuid]))

    mine = [m for m in client.get_messages().all() if m.contact and m.contact.uuid == contact.uuid]
    check("one invite, one message", [m.direction for m in mine] == ["out"], mine)
    whole("message", mine[0])
    check("its urn is the number", mine[0].urn == contact.urns[0], mine[0].urn)
    known = ("queued", "wired", "sent", "delivered", "failed")
    check("its status is the platform's", mine[0].status in known, mine[0].status)
    for folder in ("inbox", "flows", "incoming", "outbox", "sent", "failed"):
        client.get_messages(folder=folder).all()
    check("all folders are read", True)
    runs = [r for r in client.get_runs(flow=flow.uuid).all() if r.contact.uuid == contact.uuid]
    check("one run, of this start", [r.start.uuid for r in runs] == [start.uuid], runs)
    whole("run", runs[0])
    refused("who said nothing is not written to", TembaBadRequestError,
            lambda: client.create_message(contact.uuid, "Hello", [], []))
    return start


def filtered(client, contact, group, flow, start):
    """Every filter the client has, each so that it finds something and so that it finds nothing."""
    nobody = str(uuid.uuid4())
    # What changes may change while this runs, as the invite leaves: only created_on is looked at closely.
    long_ago, one_day = (datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc) for year in (2001, 2099))
    run = [r for r in client.get_runs(flow=flow.uuid).all() if r.contact.uuid == contact.uuid][0]
    message = [m for m in client.get_messages().all() if m.contact and m.contact.uuid == contact.uuid][0]
    contact = client.get_contacts(uuid=contact.uuid).first()
    group = client.get_groups(uuid=group.uuid).first()
    key = [key for key in contact.fields if key != "opt_in"][0]
    for get, item, there, nowhere in (
        (client.get_fields, None, {"key": key}, {"key": "nothing"}),
        (client.get_groups, group, {"uuid": group.uuid}, {"uuid": nobody}),
        (client.get_groups, group, {"name": group.name.upper()}, {"name": "nothing"}),
        (client.get_contacts, contact, {"uuid": contact.uuid}, {"uuid": nobody}),
        (client.get_contacts, contact, {"urn": contact.urns[0]}, {"urn": "tel:+14155550199"}),
        (client.get_contacts, contact, {"group": group}, {"group": nobody}),
        (client.get_contacts, contact, {"before": one_day}, {"before": long_ago}),
        (client.get_contacts, contact, {"after": contact.created_on}, {"after": one_day}),
        (client.get_contacts, contact, {"deleted": False}, {"deleted": True}),
        (client.get_contacts, contact, {"reverse": True}, {"reverse": True, "before": long_ago}),
        (client.get_flows, flow, {"uuid": flow.uuid}, {"uuid": nobody}),
        (client.get_flows, flow, {"type": "message"}, {"type": "voice"}),
        (client.get_flows, flow, {"archived": False}, {"archived": True}),
        (client.get_flow_starts, start, {"uuid": start.uuid}, {"uuid": nobody}),
        (client.get_runs, run, {"uuid": run.uuid}, {"uuid": nobody}),
        (client.get_runs, run, {"flow": flow}, {"flow": nobody}),
        (client.get_runs, run, {"responded": False}, {"responded": True}),
        (client.get_runs, run, {"before": one_day}, {"before": long_ago}),
        (client.get_runs, run, {"after": run.created_on}, {"after": one_day}),
        (client.get_runs, run, {"reverse": True}, {"reverse": True, "before": long_ago}),
        (client.get_messages, message, {"uuid": message.uuid}, {"uuid": nobody}),
        (client.get_messages, message, {"before": message.created_on}, {"before": long_ago}),
        (client.get_messages, message, {"after": message.created_on}, {"after": later(message.created_on)}),
        (client.get_messages, None, {}, {"folder": "nothing"}),
    ):
        what = "%s by %s" % (get.__name__, ", ".join(there) or ", ".join(nowhere))
        found = get(**there).all()
        check(what, found if item is None else item.uuid in [f.uuid for f in found], found)
        found = get(**nowhere).all()
        mine = [f for f in found if item is None or f.uuid == item.uuid]
        check(what + ", where it is not", not mine, found)
    # What the platform has and the client has no name for.
    number = client._get_raw("messages", {"uuid": message.uuid})["results"][0]["id"]
    for endpoint, params, found in (
        ("messages", {"contact": contact.uuid}, 1),
        ("messages", {"contact": nobody}, 0),
        ("messages", {"id": number}, 1),
        ("runs", {"contact": contact.uuid}, 1),
        ("runs", {"contact": nobody}, 0),
        ("flow_starts", {"before": "2001-01-01"}, 0),
        ("flow_starts", {"after": start.created_on.isoformat(), "uuid": start.uuid}, 1),
        ("flow_starts", {"id": -1}, 0),
        ("flows", {"before": "2001-01-01"}, 0),
        ("flows", {"after": "2001-01-01", "uuid": flow.uuid}, 1),
    ):
        rows = client._get_raw(endpoint, params)["results"]
        check("%s by %s" % (endpoint, ", ".join(params)), len(rows) == found, rows)
    for endpoint, params in (
        ("contacts", {"after": "yesterday"}),
        ("contacts", {"urn": "tel:x"}),
        ("contacts", {"uuid": "x"}),
        ("runs", {"contact": "x"}),
        ("messages", {"before": "2027-13-01"}),
        ("flow_starts", {"after": "x"}),
    ):
        refused("%s by a bad %s is 400" % (endpoint, list(params)[0]), TembaBadRequestError,
                lambda: client._get_raw(endpoint, params))
    pages = list(client.get_contacts().iterfetches())
    uuids = [c.uuid for page in pages for c in page]
    check("cursors lead through all pages, nobody twice",
          len(pages) == 2 and len(pages[0]) == 250 and len(set(uuids)) == len(uuids), [len(p) for p in pages])
    backwards = [c.uuid for page in client.get_contacts(reverse=True).iterfetches() for c in page]
    check("and backwards the same way", backwards == uuids[::-1])


def later(instant):
    return instant + datetime.timedelta(milliseconds=1)


def beside_the_client(client):
    """What the client's classes drop: the object `gateway`, the cursor's links, the form of instants."""
    page = client._get_raw("messages", {})
    check("a page has three keys", set(page) == {"next", "previous", "results"}, page.keys())
    for message in page["results"]:
        gateway = message["gateway"]
        check("message %s has its state, modem and parts" % message["id"],
              gateway["state"] in STATES and "modem" in gateway and gateway["parts"] >= 1, gateway)
        micro = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", message["created_on"])
        check("message %s has microseconds" % message["id"], micro, message["created_on"])


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    base, token = sys.argv[1:3]
    phone = sys.argv[3] if len(sys.argv) == 4 else "+14155550142"
    document = Document(base)
    temba_client.base.request = document.watch(temba_client.base.request)
    client = TembaClient(base, token)
    refused("a bad token is refused", TembaTokenError, lambda: TembaClient(base, "x").get_org())
    groups, flows = house(client)
    contact, group = people(client, phone, groups)
    start = click(client, contact, group, flows[-1])
    filtered(client, contact, group, flows[-1], start)
    beside_the_client(client)
    for name in ("fields", "groups", "contacts", "flows", "runs", "messages", "flow_starts"):
        path = "/api/v2/%s.json" % name
        # Only lists longer than a page are asked for by cursor.
        left = document.filters(path) - {n for p, n in document.seen if p == path} - {"cursor"}
        check("every filter of %s was tried" % name, not left, left)
    print("all as it should be")


if __name__ == "__main__":
    main()
