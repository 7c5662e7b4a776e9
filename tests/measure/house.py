"""Fills the database of a gateway that has just begun with a large house: 100,000 people in 200 groups who were
invited, answered and were written to, 500,000 messages in all, over 400 days.

Everybody the panel shows has the rows a real one has (runs, parts, PDUs as read, entries on record with their words
and an unbroken chain), but bodies of entries hold less than real ones, so that only the chain of the record can be
checked, not each row against it. The same numbers come out each time.
"""

import hashlib
import json
import random
import sqlite3
import uuid

CONTACTS, GROUPS, MESSAGES, INVITED = 100_000, 200, 500_000, 80_000
DAYS, DAY_MS = 400, 86_400_000
FIRST = ("Ana Ben Carla Dmitri Elif Farid Grace Hanna Ivo Jamila Kofi Lena Marek Nadia Omar Priya Quentin Rosa Sven "
         "Tamara Uma Viktor Wanda Ximena Yusuf Zoe José Chloë Łukasz Åsa").split()
LAST = ("Abara Baker Castillo Duarte Evans Fischer Garcia Haddad Ito Jansen Kowalski Lopez Meyer Nguyen Okafor Petrov "
        "Quinn Rossi Singh Tanaka Ueda Vargas Weber Xu Yilmaz Zhang O'Hara Müller Núñez Smith-Jones").split()
TALK = ["Thank you!", "We open at nine tomorrow.", "Can I come on Thursday instead?", "Please bring the form with you.",
        "Is the office open on Friday?", "Your appointment is on Monday at 10:30. Reply if that does not suit you."]
ANSWERS = [("yes", 45, ["Y", "Yes", "yes please"]), ("no", 20, ["N", "No", "no thanks"]), ("stop", 3, ["STOP"]),
           ("unsure", 7, ["who is this", "maybe later?", "what does it cost"]), (None, 25, [])]
STANDS = {"yes": "granted", "no": "refused", "stop": "stopped"}
CLOSED = {"yes": "yes", "no": "no", "stop": "stopped"}


def fill(path, now_ms):
    """Fills the database at `path`, whose first invite shows what a run looks like."""
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL; PRAGMA cache_size=-200000;")
    db.execute("BEGIN")
    # What the house does at every row is done once, below.
    triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    House(db, now_ms).fill()
    db.execute("UPDATE contacts SET modified_at = coalesce((SELECT max(created_at) FROM messages m "
               "WHERE m.contact_id = contacts.id), modified_at)")
    for _, sql in triggers:
        db.execute(sql)
    db.execute("UPDATE contacts SET last_message = "
               "(SELECT max(id) FROM messages m WHERE m.contact_id = contacts.id)")
    db.execute("UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = contacts.phone)")
    db.executescript("DELETE FROM ledger_kinds; DELETE FROM reached; DELETE FROM reach;")
    db.execute("BEGIN")
    db.execute("INSERT INTO ledger_kinds SELECT kind, count(*) FROM ledger GROUP BY kind")
    db.execute("INSERT INTO reached SELECT * FROM reached_now")
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert not db.execute("PRAGMA foreign_key_check").fetchall()
    db.close()


class House:
    def __init__(self, db, now_ms):
        self.db, self.now, self.chance = db, now_ms, random.Random(1)
        self.begin = now_ms - DAYS * DAY_MS
        head = db.execute("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
        self.seq, self.hash = head
        self.message = db.execute("SELECT max(id) FROM messages").fetchone()[0]
        self.rows = {}

    def uuid(self):
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))

    def keep(self, table, *row):
        rows = self.rows.setdefault(table, [])
        rows.append(row)
        if len(rows) == 10_000:
            self.flush(table)

    def flush(self, table):
        rows = self.rows.pop(table, [])
        if rows:
            self.db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)

    def record(self, at, kind, plain, words):
        self.seq += 1
        body = {"at": at, "kind": kind, "seq": self.seq, **plain}
        for field, said in words.items():
            salt = self.chance.randbytes(16)
            body[field] = "sha256:" + hashlib.sha256(salt + said.encode()).hexdigest()
            self.keep("ledger_words", self.seq, field, salt, said)
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        self.hash = hashlib.sha256(self.hash + text.encode()).digest()
        self.keep("ledger", self.seq, at, kind, text, self.hash)
        return self.seq

    def fill(self):
        self.people()
        happened = self.happenings()
        for happening in sorted(happened, key=lambda h: h[0]):
            self.happen(*happening)
        self.parts()
        self.pdus()
        for table in list(self.rows):
            self.flush(table)
        head = f"{self.seq}:{self.hash.hex()}".encode()
        self.db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (head,))

    def people(self):
        chance, db = self.chance, self.db
        first = db.execute("SELECT coalesce(max(id), 0) + 1 FROM contacts").fetchone()[0]
        self.contacts = range(first, first + CONTACTS)
        self.phones = {c: f"+1{312 + n % 500}{5_550_000 + n:07}" for n, c in enumerate(self.contacts)}
        columns = "(id, uuid, name, phone, language, created_at, modified_at)"
        for c in self.contacts:
            name = "" if chance.random() < 0.02 else f"{chance.choice(FIRST)} {chance.choice(LAST)}"
            at = self.begin + chance.randrange(DAY_MS)
            self.rows.setdefault("c", []).append((c, self.uuid(), name, self.phones[c], "", at, at))
        db.executemany(f"INSERT INTO contacts {columns} VALUES (?,?,?,?,?,?,?)", self.rows.pop("c"))
        group = db.execute("SELECT coalesce(max(id), 0) + 1 FROM groups").fetchone()[0]
        self.groups = list(range(group, group + GROUPS))
        for n, g in enumerate(self.groups):
            self.keep("groups", g, self.uuid(), f"List {n + 1:03}", "static", self.begin)
        # A few large groups and many small ones.
        weights = [1 / (n + 1) for n in range(GROUPS)]
        self.source = dict(zip(self.contacts, chance.choices(self.groups, weights, k=CONTACTS)))
        field = db.execute("SELECT coalesce(max(id), 0) + 1 FROM fields").fetchone()[0]
        self.keep("fields", field, self.uuid(), "site", "Site", self.begin)
        for c in self.contacts[::2]:
            self.keep("field_values", c, field, chance.choice(["North", "South", "Harbour"]))

    def happenings(self):
        """(when, what, whom, how)"""
        chance, happened = self.chance, []
        weights = [weight for _, weight, _ in ANSWERS]
        self.invited = chance.sample(self.contacts, INVITED)
        answers = chance.choices(ANSWERS, weights, k=INVITED)
        self.answers = dict(zip(self.invited, answers))
        left, talkers = MESSAGES - INVITED, []
        for c in self.invited:
            answer, _, words = self.answers[c]
            at = self.begin + 2 * DAY_MS + chance.randrange((DAYS - 3) * DAY_MS)
            happened.append((at, "invite", c, None))
            if answer:
                at += chance.randrange(60_000, DAY_MS // 2)
                happened.append((at, "answer", c, (answer, chance.choice(words))))
                left -= 1
            if answer in STANDS:
                happened.append((at + 5_000, "reply", c, None))
                left -= 1
            if answer == "yes":
                talkers.append((c, at))
        for _ in range(left):
            c, since = chance.choice(talkers)
            what = "said" if chance.random() < 0.4 else "written"
            happened.append((chance.randrange(since + 10_000, max(self.now, since + 20_000)), what, c, None))
        moved = {c for c in self.invited if self.answers[c][0] in STANDS}
        for c in self.contacts:
            if c not in moved:
                self.keep("members", self.source[c], c)
        run = self.db.execute("SELECT * FROM runs LIMIT 1").fetchone()
        invite = self.db.execute("SELECT * FROM invites LIMIT 1").fetchone()
        self.run_columns = [d[0] for d in self.db.execute("SELECT * FROM runs LIMIT 0").description]
        self.invite_columns = [d[0] for d in self.db.execute("SELECT * FROM invites LIMIT 0").description]
        self.a_run, self.an_invite = dict(zip(self.run_columns, run)), dict(zip(self.invite_columns, invite))
        self.text = self.db.execute("SELECT text FROM messages WHERE kind = 'invite'").fetchone()[0]
        self.row, self.last_in = self.an_invite["id"], {}
        self.message_columns = [d[0] for d in self.db.execute("SELECT * FROM messages LIMIT 0").description]
        return happened

    def out(self, at, c, kind, text, seq, state="delivered", **more):
        self.message += 1
        sent = at + 10_000 if state in ("sent", "delivered", "undelivered", "in_doubt") else None
        self.save("messages", self.message_columns, id=self.message, uuid=self.uuid(), direction="out", kind=kind,
                  state=state, contact_id=c, address=self.phones[c], text=text, modem="main", created_at=at,
                  modified_at=at + 15_000, sent_at=sent, not_before=at + 5_000, ledger_seq=seq, single_shift=0,
                  locking_shift=0, **more)
        cause = {"undelivered": "the network gave up after a day", "failed": "the network refused the number",
                 "in_doubt": "the modem fell silent after it had the text"}.get(state)
        self.rows.setdefault("p", []).append((self.message, state, at, at + 9_000, cause))
        if len(self.rows["p"]) == 10_000 or self.message % 10_000 == 0:
            self.parts()
        return self.message

    def parts(self):
        self.flush("messages")
        self.db.executemany("INSERT INTO parts (message_id, seq, state, attempts, claimed_at, settled_at, cause) "
                            "VALUES (?, 1, ?, 1, ?, ?, ?)", self.rows.pop("p", []))

    def save(self, table, columns, **row):
        self.keep(table, *[row.get(column) for column in columns])

    def happen(self, at, what, c, how):
        getattr(self, what)(at, c, how)

    def invite(self, at, c, _):
        answer, self.row, phone = self.answers[c][0], self.row + 1, self.phones[c]
        seq = self.record(at, "invite.approved", {"via": "panel"}, {"phone": phone, "text": self.text, "by": "admin"})
        fresh = self.now - at < 2 * DAY_MS
        state, closed = "delivered", CLOSED.get(answer)
        if answer is None:
            state = self.chance.choices(["delivered", "sent", "undelivered", "failed", "in_doubt"],
                                        [70, 20, 5, 4.9, 0.1])[0]
            closed = {"undelivered": "undelivered", "failed": "failed"}.get(state)
        run = {**self.a_run, "id": self.row, "uuid": self.uuid(), "contact_id": c, "created_at": at,
               "modified_at": at, "status": "completed" if answer else "waiting" if fresh else "expired",
               "exited_at": None if fresh and not answer else at + DAY_MS, "responded": int(bool(answer)),
               "timeout_at": None, "expires_at": self.now + 30 * DAY_MS if fresh and not answer else None}
        message = self.out(at, c, "invite", self.text, seq, state, run_id=self.row)
        self.save("runs", self.run_columns, **run)
        self.save("invites", self.invite_columns, **{
            **self.an_invite, "id": self.row, "uuid": self.uuid(), "contact_id": c, "phone": phone,
            "source_group_id": self.source[c], "run_id": self.row, "message_id": message, "approved_at": at,
            "answered_at": at + 3_600_000 if answer else None, "closed_at": at + 3_600_000 if closed else None,
            "closed_as": closed, "ledger_seq": seq})

    def answer(self, at, c, how):
        intent, text = how
        message = self.came(at, c, text, intent)
        if intent in STANDS:
            seq = self.record(at, "consent", {"state": STANDS[intent]}, {"phone": self.phones[c]})
            self.keep("consents", self.phones[c], STANDS[intent], at, seq)
        else:
            opened = self.record(at, "review.opened", {"message": message},
                                 {"phone": self.phones[c], "why": "asks a question"})
            closed = None if self.now - at < 2 * DAY_MS else at + 60_000
            self.keep("reviews", message, message, "asks a question", at, closed, closed and "ignored",
                      closed and "admin", None, opened, None)

    def came(self, at, c, text, intent):
        seq = self.record(at, "message.received", {"modem": "main", "intent": intent},
                          {"phone": self.phones[c], "text": text})
        self.message += 1
        self.save("messages", self.message_columns, id=self.message, uuid=self.uuid(), direction="in",
                  kind="inbound", state="received", contact_id=c, address=self.phones[c], text=text, modem="main",
                  created_at=at, modified_at=at, network_at=at - 2_000, intent=intent, intent_why="as it stands",
                  ledger_seq=seq, single_shift=0, locking_shift=0)
        self.last_in[c] = self.message
        self.rows.setdefault("pdu", []).append(
            (self.chance.randbytes(40), self.chance.randbytes(32), self.phones[c], self.message, at, at + 500))
        if len(self.rows["pdu"]) == 10_000:
            self.pdus()
        return self.message

    def pdus(self):
        self.flush("messages")
        self.db.executemany(
            "INSERT INTO inbound_pdus (sim, modem, storage, slot, pdu, kind, fingerprint, originator, message_id, "
            "received_at, deleted_at) VALUES ('8988211000000123456', 'main', 'SM', 1, ?, 'message', ?, ?, ?, ?, ?)",
            self.rows.pop("pdu", []))

    def reply(self, at, c, _):
        text = "Thank you. Reply STOP at any time to stop."
        seq = self.record(at, "message.queued", {"as": "reply"}, {"phone": self.phones[c], "text": text})
        self.out(at, c, "reply", text, seq, answers_id=self.last_in[c])

    def said(self, at, c, _):
        self.came(at, c, self.chance.choice(TALK), "unsure")

    def written(self, at, c, _):
        text = self.chance.choice(TALK)
        seq = self.record(at, "message.written", {}, {"phone": self.phones[c], "text": text, "by": "admin"})
        self.out(at, c, "staff", text, seq, sender="admin")
