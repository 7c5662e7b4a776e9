-- token: 83fe3a4fe9d206a1c4a98a3f9964f158c3b7bd1ae646225ce14dcd34929daef9
-- Schema 12 as commit f51acf7 made and filled it: its own gateway played the life of a house that README.md beside this
-- file describes, its own commands made the users and the token, and `VACUUM INTO` and a dump made this of it.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE consents (
  phone      TEXT PRIMARY KEY,
  state      TEXT NOT NULL CHECK (state IN ('granted', 'refused', 'stopped', 'lifted')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "consents" VALUES('+15550100101','granted',1781017330000,8);
INSERT INTO "consents" VALUES('+15550100102','refused',1781017510000,16);
INSERT INTO "consents" VALUES('+15550100103','stopped',1781017630000,22);
INSERT INTO "consents" VALUES('+15550100108','stopped',1781036170000,41);
INSERT INTO "consents" VALUES('+15550100110','granted',1781036470000,58);
INSERT INTO "consents" VALUES('+15550100114','lifted',1781036710000,69);
INSERT INTO "consents" VALUES('+15550100120','refused',1781037010000,84);
CREATE TABLE contacts (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 128),
  phone       TEXT NOT NULL UNIQUE CHECK (phone GLOB '+[1-9]*'),
  language    TEXT NOT NULL DEFAULT '',      -- ISO 639-3, or empty
  modem       TEXT,                          -- the SIM that first wrote to them
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL
, sim TEXT, derived TEXT CHECK (derived IN ('opted_in', 'opted_out')), last_message INTEGER) STRICT;
INSERT INTO "contacts" VALUES(1,'823f06e0-6efe-40c4-b4ab-dfff45803c27','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL,'opted_in',5);
INSERT INTO "contacts" VALUES(2,'be92e574-e250-4e87-a51a-1ae138e276e4','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL,'opted_out',8);
INSERT INTO "contacts" VALUES(3,'2c945849-5f40-4f8d-9719-61619acae157','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL,'opted_out',11);
INSERT INTO "contacts" VALUES(4,'fe045b86-70b8-4522-9005-d043a7d6a457','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL,NULL,39);
INSERT INTO "contacts" VALUES(5,'98eeb50d-fffb-4c0f-b373-b37ed97863d9','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL,NULL,12);
INSERT INTO "contacts" VALUES(6,'1d5373f4-47e8-4653-acca-80a193ae2c1a','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL,NULL,16);
INSERT INTO "contacts" VALUES(7,'72b56df3-0caf-4f2b-addb-0970ce14b323','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL,NULL,17);
INSERT INTO "contacts" VALUES(8,'0a294848-7e7b-4580-9a48-5cf33a07f907','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL,'opted_out',20);
INSERT INTO "contacts" VALUES(9,'b57ee937-4418-4847-b573-1801dbce2dbd','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL,NULL,23);
INSERT INTO "contacts" VALUES(10,'c69c24f8-e599-4776-9958-b131c3969f17','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL,'opted_in',28);
INSERT INTO "contacts" VALUES(11,'f8ee7b0c-1e6a-4c0b-8f52-11d61f74022b','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL,NULL,29);
INSERT INTO "contacts" VALUES(12,'6d706168-8ec7-4d6c-8602-6817ff3b4ab6','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL,NULL,15);
INSERT INTO "contacts" VALUES(13,'5174fabf-7aab-4f00-8f86-45c54c3aa708','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL,NULL,14);
INSERT INTO "contacts" VALUES(14,'837c4391-e0ab-466d-b2b0-1bea7a40494b','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL,NULL,32);
INSERT INTO "contacts" VALUES(15,'e839d685-f5f5-4116-907e-d076fdf5e93c','Pat Expired','+15550100115','','main',1780326000000,1781017270000,NULL,NULL,1);
INSERT INTO "contacts" VALUES(16,'c62ac072-68f5-4543-8bce-e0978db8871d','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL,NULL,40);
INSERT INTO "contacts" VALUES(17,'c8099c20-f630-401b-8621-0df8eae4fbbd','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL,NULL,41);
INSERT INTO "contacts" VALUES(18,'9eb14ecb-0b77-45a5-957b-391e6c88f186','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL,NULL,42);
INSERT INTO "contacts" VALUES(21,'f33f5fe2-a398-42bd-abee-a99a35989ed7','','+15550100199','','main',1781036770000,1781036770000,NULL,NULL,33);
CREATE TABLE field_values (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  field_id   INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
  value      TEXT NOT NULL CHECK (length(value) <= 640),
  PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "field_values" VALUES(1,1,'America/Denver');
CREATE TABLE fields (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE CHECK (key GLOB '[a-z]*' AND length(key) <= 36),
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 36),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "fields" VALUES(1,'f45872e0-6614-455f-839f-a3d3209425d7','timezone','Timezone',1780326000000);
CREATE TABLE flow_revisions (
  id         INTEGER PRIMARY KEY,
  flow_id    INTEGER NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
  revision   INTEGER NOT NULL,
  definition TEXT NOT NULL,                  -- one flow of the export format, as JSON
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (flow_id, revision)
) STRICT;
INSERT INTO "flow_revisions" VALUES(1,1,1,'{
  "_ui": {
    "nodes": {
      "5a3b1c6e-0000-4f10-8a00-000100000001": {
        "position": {
          "left": 100,
          "top": 0
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000002": {
        "position": {
          "left": 100,
          "top": 180
        },
        "type": "wait_for_response"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000003": {
        "position": {
          "left": 100,
          "top": 360
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000004": {
        "position": {
          "left": 100,
          "top": 540
        },
        "type": "wait_for_response"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000005": {
        "position": {
          "left": 100,
          "top": 720
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000006": {
        "position": {
          "left": 100,
          "top": 900
        },
        "type": "wait_for_response"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000007": {
        "position": {
          "left": 460,
          "top": 160
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000008": {
        "position": {
          "left": 460,
          "top": 480
        },
        "type": "execute_actions"
      }
    },
    "stickies": {}
  },
  "expire_after_minutes": 10080,
  "language": "eng",
  "localization": {},
  "name": "Sample Opt-In Flow",
  "nodes": [
    {
      "actions": [
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply\nReply:\nY Yes\nN No",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00020000000a"
        }
      ],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000002",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000000a"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000001"
    },
    {
      "actions": [],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000007",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000014"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000008",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000015"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000003",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000016"
        }
      ],
      "router": {
        "cases": [
          {
            "arguments": [
              "y yes yeah yea yep yup si sí"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000014",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000014"
          },
          {
            "arguments": [
              "n no nope nah"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000015",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000015"
          }
        ],
        "categories": [
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000014",
            "name": "Y",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000014"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000015",
            "name": "N",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000015"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000016",
            "name": "Other",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000016"
          }
        ],
        "default_category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000016",
        "operand": "@input.text",
        "result_name": "Opt In",
        "type": "switch",
        "wait": {
          "type": "msg"
        }
      },
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000002"
    },
    {
      "actions": [
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: sorry, we did not understand. Please reply with one letter:\nY Yes\nN No\nTo stop all messages, reply STOP.",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00020000001e"
        }
      ],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000004",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000001e"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000003"
    },
    {
      "actions": [],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000007",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000028"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000008",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000029"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000005",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000002a"
        }
      ],
      "router": {
        "cases": [
          {
            "arguments": [
              "y yes yeah yea yep yup si sí"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000028",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000028"
          },
          {
            "arguments": [
              "n no nope nah"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000029",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000029"
          }
        ],
        "categories": [
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000028",
            "name": "Y",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000028"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000029",
            "name": "N",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000029"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000002a",
            "name": "Other",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000002a"
          }
        ],
        "default_category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000002a",
        "operand": "@input.text",
        "result_name": "Opt In",
        "type": "switch",
        "wait": {
          "type": "msg"
        }
      },
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000004"
    },
    {
      "actions": [
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: we still cannot tell. Reply Y to get our texts, N for none. Questions: 555-0100",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000032"
        }
      ],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000006",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000032"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000005"
    },
    {
      "actions": [],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000007",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000003c"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000008",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000003d"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000006",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000003e"
        }
      ],
      "router": {
        "cases": [
          {
            "arguments": [
              "y yes yeah yea yep yup si sí"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000003c",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00050000003c"
          },
          {
            "arguments": [
              "n no nope nah"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000003d",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00050000003d"
          }
        ],
        "categories": [
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000003c",
            "name": "Y",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000003c"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000003d",
            "name": "N",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000003d"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000003e",
            "name": "Other",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000003e"
          }
        ],
        "default_category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000003e",
        "operand": "@input.text",
        "result_name": "Opt In",
        "type": "switch",
        "wait": {
          "type": "msg"
        }
      },
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000006"
    },
    {
      "actions": [
        {
          "field": {
            "key": "opt_in",
            "name": "Opt In"
          },
          "type": "set_contact_field",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000047",
          "value": "Y"
        },
        {
          "groups": [
            {
              "name": "Opted-In",
              "uuid": "5a3b1c6e-0000-4f10-8a00-000600000007"
            }
          ],
          "type": "add_contact_groups",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000048"
        },
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000046"
        }
      ],
      "exits": [
        {
          "destination_uuid": null,
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000046"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000007"
    },
    {
      "actions": [
        {
          "field": {
            "key": "opt_in",
            "name": "Opt In"
          },
          "type": "set_contact_field",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000051",
          "value": "N"
        },
        {
          "groups": [
            {
              "name": "Opted-Out",
              "uuid": "5a3b1c6e-0000-4f10-8a00-000600000008"
            }
          ],
          "type": "add_contact_groups",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000052"
        },
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000050"
        }
      ],
      "exits": [
        {
          "destination_uuid": null,
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000050"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000008"
    }
  ],
  "revision": 1,
  "spec_version": "13.1.0",
  "type": "messaging",
  "uuid": "5a3b1c6e-0000-4f10-8a00-00f100000000"
}',1780326000000,'optin-gateway');
CREATE TABLE flows (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "flows" VALUES(1,'5a3b1c6e-0000-4f10-8a00-00f100000000','Sample Opt-In Flow',1780326000000);
CREATE TABLE forgotten (
  number     BLOB PRIMARY KEY CHECK (length(number) = 32),   -- HMAC-SHA-256 of the E.164 number
  state      TEXT NOT NULL CHECK (state IN ('refused', 'stopped')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "forgotten" VALUES(X'58D4FED1566113B2BC944F407F8EF773CD14D7F66736F12C2789770CC6A43306','stopped',1781036950000,86);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'9a90412d-528f-475b-8d75-1db7eeba0785','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'8bd0a585-93cb-48e1-b53e-49bd23273986','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'183e4ff6-de45-4852-b563-8b5c3caed075','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'d6768940-1e6a-48b8-a4e3-c0713e171920','Autumn list','static',1780326000000);
CREATE TABLE inbound_pdus (
  id          INTEGER PRIMARY KEY,
  sim         TEXT NOT NULL,
  modem       TEXT NOT NULL,
  storage     TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  pdu         BLOB NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('message', 'part', 'repeat', 'report', 'other', 'undecodable')),
  fingerprint BLOB,                          -- of a DELIVER with a valid SCTS
  originator  TEXT,
  reference   INTEGER,                       -- concatenation
  total       INTEGER,
  sequence    INTEGER,
  message_id  INTEGER REFERENCES messages (id),
  error       TEXT,
  received_at INTEGER NOT NULL,
  deleted_at  INTEGER                        -- deletion confirmed by the modem
, erased_at INTEGER) STRICT;
INSERT INTO "inbound_pdus" VALUES(1,'sim','main','direct',0,X'07915155109099F906020B915155100001F1626090512001006260905120010000','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781017330000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(2,'sim','main','SM',1,X'07915155109099F9040B915155100001F10000626090512001000AD9F21C046797C3F332','message',X'67884E7FF573D58F5B914EEC0D1378EC6BE8B9C817025B2CD09BC3540E55CEA4','+15550100101',NULL,NULL,NULL,3,NULL,1781017330000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(3,'sim','main','SM',2,X'07915155109099F9040B915155100001F200006260905150010002CE37','message',X'C84D037260C3442CF7E9593FD708184CCCFE32B3FE44A66AD5AEDF13871DD6D1','+15550100102',NULL,NULL,NULL,7,NULL,1781017510000,1781017510000,NULL);
INSERT INTO "inbound_pdus" VALUES(4,'sim','main','SM',2,X'07915155109099F9040B915155100001F200006260905150010002CE37','repeat',NULL,'+15550100102',NULL,NULL,NULL,NULL,NULL,1781017510000,1781017510000,NULL);
INSERT INTO "inbound_pdus" VALUES(5,'sim','main','SM',3,X'07915155109099F9040B915155100001F30000626090517001000453EA130A','message',X'F52DC7659EE2E4FB3C94EBAE3E383F301E19CA782B1A7B84FB21944AAB8326D5','+15550100103',NULL,NULL,NULL,10,NULL,1781017630000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(6,'sim','main','SM',4,X'07915155109099F9040B915155100001F80000626090026101000453EA130A','message',X'53EF5E13EC6F9CA10C86816AA7AFFC197D009E19EF21385E53229F118B093601','+15550100108',NULL,NULL,NULL,19,NULL,1781036170000,1781036170000,NULL);
INSERT INTO "inbound_pdus" VALUES(7,'sim','main','SM',4,X'07915155109099F9040B915155100001F80000626090026101000453EA130A','repeat',NULL,'+15550100108',NULL,NULL,NULL,NULL,NULL,1781036170000,1781036170000,NULL);
INSERT INTO "inbound_pdus" VALUES(8,'sim','main','SM',5,X'07915155109099F9040B915155100001F90000626090028101002257F41B949E83E8E8F41C1476934177741E447E83F2EF3A283C5F83DAE51F','message',X'6C6E2049CCFEBF701D3E447CA1B6A60F167047E107A9A74CCB6D339E94C5390F','+15550100109',NULL,NULL,NULL,22,NULL,1781036290000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(9,'sim','main','SM',6,X'07915155109099F9040B915155100011F00000626090020201001D5774980EBABFEB6C3228FFAE83E8653C1DD42E83C2E2779DFE03','message',X'EEA2601D8773E1BD8BF5ADF4DA102B86A9E9BDD0CA8F93AFEAFC8EDCAD17D993','+15550100110',NULL,NULL,NULL,25,NULL,1781036410000,1781036410000,NULL);
INSERT INTO "inbound_pdus" VALUES(10,'sim','main','SM',6,X'07915155109099F9040B915155100011F00000626090020201001D5774980EBABFEB6C3228FFAE83E8653C1DD42E83C2E2779DFE03','repeat',NULL,'+15550100110',NULL,NULL,NULL,NULL,NULL,1781036410000,1781036410000,NULL);
INSERT INTO "inbound_pdus" VALUES(11,'sim','main','SM',7,X'07915155109099F9040B915155100011F000006260900212010003D9F21C','message',X'011C47ABEFE24CEFF53CD099FF475AA4477B1EEB78578410CDD4A5935A271C57','+15550100110',NULL,NULL,NULL,27,NULL,1781036470000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(12,'sim','main','direct',0,X'07915155109099F906140B915155100011F1626090023201006260900232010041','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036590000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(13,'sim','main','SM',8,X'07915155109099F9040B915155100011F40000626090024201000453EA130A','message',X'3730A190CCC67C977F577017991AD33B3CD08A6F84B1AB6E30065F0C9B4E788A','+15550100114',NULL,NULL,NULL,30,NULL,1781036650000,1781036650000,NULL);
INSERT INTO "inbound_pdus" VALUES(14,'sim','main','SM',8,X'07915155109099F9040B915155100011F40000626090024201000453EA130A','repeat',NULL,'+15550100114',NULL,NULL,NULL,NULL,NULL,1781036650000,1781036650000,NULL);
INSERT INTO "inbound_pdus" VALUES(15,'sim','main','SM',9,X'07915155109099F9040B915155100011F400006260900252010005536A504A05','message',X'FF9835C927CB4B4357EA9579E7E72C46681E795468F0DBCD30533B36DF07AF31','+15550100114',NULL,NULL,NULL,32,NULL,1781036710000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(16,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100A00500030A0201906536FBCD028541EE72FA8C16BFEB72D0396C2F83DA65101D9D9E83DCF5B6B82C7781922074D85E068541ECB7FB0C8AD7CB737AFAED0685C5EF3A1D444797416F78D99D769F41E8775D3E07BDCD203ABA0C1AB3D3EEF498050A8BDF753A888E2E83C4F539888E0ED34173FA1B3E07D1D1657999050ABBC9A0B0F85DA783EEE8321D5D9683DA','part',X'689CCCD377D34A21A0C83F9EA25BEE804857189299BC01C2C16D2A73685911F7','+15550100199',10,2,1,33,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(17,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100A00500030A0201906536FBCD028541EE72FA8C16BFEB72D0396C2F83DA65101D9D9E83DCF5B6B82C7781922074D85E068541ECB7FB0C8AD7CB737AFAED0685C5EF3A1D444797416F78D99D769F41E8775D3E07BDCD203ABA0C1AB3D3EEF498050A8BDF753A888E2E83C4F539888E0ED34173FA1B3E07D1D1657999050ABBC9A0B0F85DA783EEE8321D5D9683DA','repeat',NULL,'+15550100199',NULL,NULL,NULL,NULL,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(18,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100500500030A0202F2A0F69B8E2ECB59A03BFA0D4ACF41E5F4194DCFB7CCEFBA9C051A87DDA0F1BB5D0685D96FF719744FD3D1A07619F47683A8E8BA7C4E0EE741EDB7DC9D769F5D','part',X'540872C2AAEA830C1C18CE975828EF66120309E47E9990467C110A0E9C9C8847','+15550100199',10,2,2,33,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(19,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100500500030A0202F2A0F69B8E2ECB59A03BFA0D4ACF41E5F4194DCFB7CCEFBA9C051A87DDA0F1BB5D0685D96FF719744FD3D1A07619F47683A8E8BA7C4E0EE741EDB7DC9D769F5D','repeat',NULL,'+15550100199',NULL,NULL,NULL,NULL,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'64787E1F5F5D00DD4B070D0B43DC0DC33D1435220A25DEB684A8895703C98ACC','message',X'99BC331510BBDA3FE199A20CE67CFA06F284FA1D354AD7608727600F21E35541',NULL,NULL,NULL,NULL,35,NULL,1781036890000,NULL,1781037130000);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'CE2DCDFD2C644C0D353132EDB2737655C8683F89EC64ADD83DF26E34318EF3E8','message',X'DEE074AFE1A0523D067FC7346F64CB4F7A5A9D4F225653158C1D6BD029A5FD42',NULL,NULL,NULL,NULL,37,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'CE2DCDFD2C644C0D353132EDB2737655C8683F89EC64ADD83DF26E34318EF3E8','repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(23,'sim','main','SM',90,X'07915155109099F9440B915155100001F4000062609002530100A00500034D0201A8E8F41C949E83E8E832C89C96CFE92074986D06BDCDA030885EC6D34177F47B5E06CDCBE3B79B0C4287D966101D5D06B9CBF4FB5BBE06A1C37390FB4D0789E5EFFA194D07E5CB7417888A4ECF41E939888E2E83CC69F99C0E4287D966D0DB0C0A83E8653C1D7447BFE765D0BC3C7EBBC92074986D06D1D16590BB4CBFBFE56B103A3C07B9DF','part',X'5192A083375E10735B946DEEE1167F0C729950B49AA0131123D27CA8F5040E81','+15550100104',77,2,1,NULL,NULL,1781037310000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(24,'sim','main','SM',91,X'07010203','undecodable',NULL,NULL,NULL,NULL,NULL,NULL,'service centre address at octet 2: octets needed: 6, octets left: 2',1781037310000,NULL,NULL);
CREATE TABLE "invites" (
  id              INTEGER PRIMARY KEY,
  uuid            TEXT NOT NULL UNIQUE,
  contact_id      INTEGER REFERENCES contacts (id) ON DELETE SET NULL,   -- NULL: deleted
  phone           TEXT NOT NULL,
  flow_id         INTEGER NOT NULL REFERENCES flows (id),
  revision_id     INTEGER NOT NULL REFERENCES flow_revisions (id),
  source_group_id INTEGER REFERENCES groups (id) ON DELETE SET NULL,
  run_id          INTEGER NOT NULL REFERENCES runs (id),
  message_id      INTEGER NOT NULL REFERENCES messages (id),
  approved_by     TEXT NOT NULL,             -- the person's name
  approved_via    TEXT NOT NULL CHECK (approved_via IN ('panel', 'token')),
  approved_at     INTEGER NOT NULL,
  answered_at     INTEGER,
  closed_at       INTEGER,
  closed_as       TEXT CHECK (closed_as IN ('yes', 'no', 'stopped', 'withdrawn', 'suppressed',
                    'failed', 'undelivered', 'superseded', 'replaced')),
  ledger_seq      INTEGER NOT NULL REFERENCES ledger (seq),
  -- what a client of the API asked for besides (`store/api/flows.rs`), to be shown again
  wishes          TEXT NOT NULL
                    DEFAULT '{"restart_participants":true,"exclude_active":false,"params":null}',
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
INSERT INTO "invites" VALUES(1,'5dcc4d65-d46a-4b1b-ac59-8677b88e7253',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,2,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'412e929e-3c38-4441-bc2c-14b3d34306de',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',4,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'f6f44061-9711-491a-a7c0-bd392fadbe9c',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',13,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'6c0f81f4-cddd-44a8-8c1a-57756514075f',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',19,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'120d0d03-814f-4168-a76f-f42ca19155cf',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,25,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'6dff32af-8dd9-4b09-b205-0d92c6a8640d',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',27,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'0eb2833b-6637-4ec1-9216-707186a822b5',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,29,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'c64ecd08-51ff-47bc-b609-09fb7e10f2b5',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,31,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'bb01ed95-7044-48c0-aa6b-8dfc37247bb6',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',35,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'c9fb615a-3b27-4a08-91f8-d7ad68c4d317',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',37,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'18edbd49-2d76-4dae-ac11-0cb936348c6f',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',39,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'5d33689c-23a9-445a-a6f4-703909bdbcce',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,45,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'e1c353d7-298f-4b78-b0f7-6347ff4089c0',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',51,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'35cb02da-5977-405a-b333-c9344dc26fef',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',61,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'dfedd913-db23-41bb-8947-ad9e57536cb8',NULL,'',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',74,'{"exclude_active":false,"params":null,"restart_participants":true}');
INSERT INTO "invites" VALUES(16,'9998a126-a54b-40e2-822e-03acd18464fd',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,88,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'f371cb5d-e4bb-450e-8ea5-9e15a51af242',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,90,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'7e5f8bec-c628-4a49-a654-2f21de69637e',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,92,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'ec9ef419-5280-4e23-a24a-25b24b39d271',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,93,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'flow.made','{"at":1780326000000,"by":"sha256:bd415d09b31563e0667eb0e83e7a0899d376fea1145112dac6121788e27bf2fd","digest":"38764c26479ab49e15dcf6bf96f9cc411598063cef21090b4293206dd38da1e8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","kind":"flow.made","name":"Sample Opt-In Flow","revision":1,"seq":1}',X'1D69D77022B4E40A469D5260C6F08133EBBFC2547BBE68CA8076212851B75645');
INSERT INTO "ledger" VALUES(2,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:dc44738d2f2748032019e3acf692971f663d5d185250b3fe9dc39078d61c29c8","contact":"e839d685-f5f5-4116-907e-d076fdf5e93c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5dcc4d65-d46a-4b1b-ac59-8677b88e7253","kind":"invite.approved","phone":"sha256:fdc20d016a6fff1a4a67458e9dcf487b9636c95049faaa7b546d994b38759c6f","revision":1,"seq":2,"text":"sha256:301f7370ad6c496836de1fb061e94c5d17dbc24cb2ee2a856ff32049468a41b7","via":"panel"}',X'81C85568848A0279C983E8E23E20EAA6ED2EB45910D37D4C90CA714B3A7A259B');
INSERT INTO "ledger" VALUES(3,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:19ecef3f5c32ee3669e6a5a13c72559dec0ac9de5487322d3c2c28701ab519a8","seq":3,"state":"sent","text":"sha256:0132316256bf2787283178d748565c29053e632a91394038a5573ec4b79ed0e1"}',X'CA1E4C3533F4E5EC4180474C333FF051DEBCB53DB6CDBA74FC1F2F40E382B847');
INSERT INTO "ledger" VALUES(4,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:bf6f41e56091674d439479fb70378e46ec35b126f83726d8ce87e72581f5a56d","contact":"823f06e0-6efe-40c4-b4ab-dfff45803c27","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"412e929e-3c38-4441-bc2c-14b3d34306de","kind":"invite.approved","phone":"sha256:5a30f2f68258d18793cda159945e046cd9e84834f7a3ddde45d2ab5d47240663","revision":1,"seq":4,"text":"sha256:9932f52c725b7af39fbd9809d1707b246ec504a752356631dd6801d17a8609a9","via":"panel"}',X'55AFBEC94A0D58E539C5398A1AF2E31AED0C15581A695F61614E7C27A6B562B2');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:6a159b9d682f1456fcd81e9b44eedd04d14ac071784408e60f7e40d85ba56b4a","seq":5,"state":"sent","text":"sha256:7b172a51bb01e39f915ee9857fc1d863b1876df56ede5f3d38d88974ff90b319"}',X'F044BDE74569735982015D9C96EF724B9B7F9F6FCF4F1380E2DAF65922FAF135');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:ca2ac23ddf44202d574df232e10d3534eaffb7d0320e888e74b49a06836b6f7e","seq":6,"state":"delivered"}',X'9D988092C1D58C0C23F926F02E08E0E5C0532F1581CEA5B669BDA3402C0ADF3F');
INSERT INTO "ledger" VALUES(7,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:dabff61136f66d4e280404bef64ae657d50c2f72fa7847072aa9d7561479cd49","seq":7,"text":"sha256:123985a0b692ad848dc73a86c07b35c1fc7323db7f5e6fea7454c6b40baab28f"}',X'AFFC694830D25C3557CAFB6DDB161DBDCE9464DD84B5A38D635EE2882251F291');
INSERT INTO "ledger" VALUES(8,1781017330000,'consent','{"at":1781017330000,"contact":"823f06e0-6efe-40c4-b4ab-dfff45803c27","kind":"consent","message":3,"phone":"sha256:2f5a4abb80831d7ec1e54b18702024d740e54c16c8c7cfb5c3bc4ef9e749378c","seq":8,"state":"granted","why":"sha256:e920a8dec3cac88bbaf5f05ac2cedf29e93c1df8c9ca6a8583f437b57bcb2b73"}',X'8EDA54CAE31F1BB710F0DE2B9E1C4D8D8691CAB02EE401D3F49151A2CA276BF1');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:6ad7da5b3a0882e4bc3eda6cbd8340ab845456415e0dc0ad3bc9fb4bee3582e2","seq":9,"text":"sha256:e693b48e46897216bf8409e4f3c23dbb95cf9ed03e9eeacdee216179ce5a822d"}',X'25B1943B13F2998E54156E1E875E6932982740700C660ABE881E843C2C7DB175');
INSERT INTO "ledger" VALUES(10,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:642b8c21c031a7ee9b989c0a48e2d658b4f86b683af54fe485fa03362ae0a05b","seq":10,"state":"sent","text":"sha256:8fc3fae1e7d84c1ba99841cd589fc8b0cf146e98a31c025b07f4d0f509ee9a69"}',X'67CD0A38050F572D9B7F7010B9BA65E872C2E37777E1C4C19CE0E42FC5D8A5CD');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:69c90ab00b3c70827fb14875e405e3ebec992325d07f506557b28fd38840d2de","kind":"message.written","phone":"sha256:cb38126a43c93ad202a602abfd7dbfaf99d8684910fabfdcebb676ae7d7b5bd5","seq":11,"text":"sha256:9a9e21f3aed326dd89df589fd9210b68211ea3755d635357e1e6e15f9acec5c7","via":"panel"}',X'F3B955F7830EE61F13A4A2CEFFEF5A24761E2EB462CFF5EDC3779363259F2F26');
INSERT INTO "ledger" VALUES(12,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:775e1b1ff098461c5791aa07aa8b1bd5906e0fa5b2a6a72e3da031505a1aca03","seq":12,"state":"sent","text":"sha256:15ec5b8cf545490b6a840e76b9a90dab8a05ee504df6a4459e9325adbff3ffe0"}',X'68A8F8005CA0F32CAC68A19FE70B0C72027C7BE946D4D7821DB13B8EBCBFC740');
INSERT INTO "ledger" VALUES(13,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:8983f23785be4d4ebfcdb9a0e90c61f9270d1b3b7c356d5fbbe1b304d9d0e8ac","contact":"be92e574-e250-4e87-a51a-1ae138e276e4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f6f44061-9711-491a-a7c0-bd392fadbe9c","kind":"invite.approved","phone":"sha256:45a240e27e3282b9cb430f6b96c05ef74bc902b4c361695350c518bed4958422","revision":1,"seq":13,"text":"sha256:14d750000c287fd5ced18965556a2aef9c99961f4ff7fdd78f8c2634cae94ba2","via":"panel"}',X'5999BF5917D8D7F103622264B30B9EDC92BBF8684956B1733A3A9D7D0EB67F87');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:440f4bf1cca634960d0e63dd02c323b42bc1f73f9ece68fa9662d2ac8218a6ab","seq":14,"state":"sent","text":"sha256:c03db9d21929f9e9b20583c0268a36735f3d9854612f671a1d72142acf5a2b62"}',X'51A2C33CA0CC29A83E8B3DC42BEBC709AA54FAD6B3875E46945E1DCE64D4E99D');
INSERT INTO "ledger" VALUES(15,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:69ff8af7cc3580d001c4a6573dc4cfc32b90a514105d25dd849acfdc8752820e","seq":15,"text":"sha256:1b99f82f0652c032d9b3ef9b5d2c234b0567532719961733e19cec3bd0123b99"}',X'47BE3738714265BCA2200FA42ADE295CC353D7C3D76AF508ACA4D05803CA4B46');
INSERT INTO "ledger" VALUES(16,1781017510000,'consent','{"at":1781017510000,"contact":"be92e574-e250-4e87-a51a-1ae138e276e4","kind":"consent","message":7,"phone":"sha256:24c910e2ed9dd7da106130ccb957ce60c87b9fefd6d098a4d9e48fdb4ac3bb3d","seq":16,"state":"refused","why":"sha256:ea4bd5a21bf259c183d8ae4a611aa5cb09125417b73ce116239ddebf9e2a2564"}',X'5FE77BD74E5B97A221EA05688D35ACC984106D9C510AA598109D7869FF823913');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:2ccc055bb3d20687c58d3c3dfc9f26d5914502abdc51068e0522bf80d9197740","seq":17,"text":"sha256:9676f2ef6c47f1cef578f20a93253ff661ffcb5cc38a09063915a0c9628d9ab4"}',X'33D6181E756534A8C1A885EC807D319F480F31C86026D17AD76007131CF26318');
INSERT INTO "ledger" VALUES(18,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:f877eeed6265dc0186d28430f91ffe2f52c707131bbf05b620a96c9fc95ca750","seq":18,"state":"sent","text":"sha256:cfc79e429b50d64887b405369f4d3d6f77ee1f86202aa84c79f7589e038ae50a"}',X'DC93BEBFAA54F846EF867B13381CEE98038AE43C950AC2D26D404AEBCCE7C513');
INSERT INTO "ledger" VALUES(19,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:2bc05816bf848527566f2d4c81e30641f8fb518f4b75b45473eade11caf322d7","contact":"2c945849-5f40-4f8d-9719-61619acae157","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6c0f81f4-cddd-44a8-8c1a-57756514075f","kind":"invite.approved","phone":"sha256:cee9f641c41e3e60f98b339b78c1e52ee3986ff3ed0073285552c1c61d54e82d","revision":1,"seq":19,"text":"sha256:3035d8d98a811fa33ee6a5fde07cd0a4d296c0e1f22f8fa54929437ca1bfdef0","via":"panel"}',X'22EFC65A3FB563BAA490E86531E50AEBE776867B292EE93D6896BE8EF95A7423');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:7ab1ee70da139fd06cdc3e1c0d82bef06445348e6310c752653b43eadeb44b3e","seq":20,"state":"sent","text":"sha256:bc40c696cc5560a1867ff94077356e86d1d4a3fb7bb760e4e0e1936428389342"}',X'08233DA54B5BB268FD09F052C289600459E32413A1AA5DD6F1C4610A894CCBB1');
INSERT INTO "ledger" VALUES(21,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:defbaec6a280295b7119d1d6198fe246b2383025f2f057a1904b817b4f1b69a3","seq":21,"text":"sha256:d423d1d85ac66b1982fe071d131b20959a3a7683a7ec19bff769f0f25f30beaf"}',X'F26335F7D99A9C463756158DC5020D45FC88E3241AFAE093D557F37857834CB6');
INSERT INTO "ledger" VALUES(22,1781017630000,'consent','{"at":1781017630000,"contact":"2c945849-5f40-4f8d-9719-61619acae157","kind":"consent","message":10,"phone":"sha256:0d68431fc02b824773e442c6aaaa740ebaf0381bc2aa4a816241857f9e16a116","seq":22,"state":"stopped","why":"sha256:c4aef0d143d7ff41f5a2a9de08e406278de058c382126b30282c19cf1ec68f91"}',X'6DED0B8B8E90EBFFA25657A2CE7EE16F04ADF5A8F856E04B42CF8C658E3C13FB');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:2c715f13c35e1af109613b7c39094aed9f470878e908466d9f187b1a50160cc3","seq":23,"text":"sha256:0579fcb2783fc6da36f83ad57e88b2b0002e7e3dfd1c8cbf53044ed31f6dd2d9"}',X'4DCF5A513AFF9880FF9D1047729B250FD08B255290C5B99ED323A3DAF57A61A3');
INSERT INTO "ledger" VALUES(24,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:c0e2151569fc2318bf820cb63e4536f16437670cfd04a305dc5ccbcc6c25ed14","seq":24,"state":"sent","text":"sha256:4a4a039fb6bac38edd3f465d4d78f344373f0e5da169ac7c478612ba216854bd"}',X'01ACA4F5649429A0388324C3E14034EDC4B5A7790A1A706FEA089D131245DD61');
INSERT INTO "ledger" VALUES(25,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:f89a49d23d6068fc9f8f977424cdcb279b6736554cb89f8c51d4eaf264ff8597","contact":"98eeb50d-fffb-4c0f-b373-b37ed97863d9","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"120d0d03-814f-4168-a76f-f42ca19155cf","kind":"invite.approved","phone":"sha256:a6c342fbc40a7ef8454442276b0a557ac8deb407373d4d77c562679d51e43909","revision":1,"seq":25,"text":"sha256:6a80ec0398462a83041944486aa9bff4b02bc98b9b3d3571db14a36edcc03f6f","via":"panel"}',X'376D96589C2B72F00D9B166BBAE6F6A99DAF306591C9C360E6405ECF8A5F380F');
INSERT INTO "ledger" VALUES(26,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:67739a6336943d80ff02b49804ba6f5c8c371d714d87976ea17602799522e3f8","seq":26,"state":"in_doubt","text":"sha256:39d68aca066497967abaf7ce74bab2012543fbcb22b1d98e04c02f47a99cafab"}',X'A768949CA8E65D45D5CA03710D0A4359F75686918501E0EE4B1A0980E75660DC');
INSERT INTO "ledger" VALUES(27,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:0f87c892325b2560d0856a77444b438836a60306b1259f16869418e68e3c6a9e","contact":"6d706168-8ec7-4d6c-8602-6817ff3b4ab6","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6dff32af-8dd9-4b09-b205-0d92c6a8640d","kind":"invite.approved","phone":"sha256:545d71728efa05c5c6d6e067b7a832cf9f14faed2c5d513ebcd126905269f3f4","revision":1,"seq":27,"text":"sha256:1866d446bf09ddf6774bbf79fc8bd32e4d8319bb117ea41c8cbde3cc549a3c0a","via":"panel"}',X'F8B50F0249C314DCF75CEC580A7764A32BFB44DEA6C9BBEF223D3A232C77DFEA');
INSERT INTO "ledger" VALUES(28,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:af70b4c9a90becfbb06d564c28743ec42a505d24d00acbb44f4b1cb80f54c42d","seq":28,"state":"in_doubt","text":"sha256:cd98ba32d84986e793f05b55b5be7849aa22c69dcb2d187a331aa08c74b40902"}',X'0DE1A620F0787A65F87254D9BB022D3DC1E83746E9F189CE29C034219331B79A');
INSERT INTO "ledger" VALUES(29,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:1bec0b53c3d9c584c979c3ee7b6108b831dab5e4b4d837c65bb5c5237002658d","contact":"5174fabf-7aab-4f00-8f86-45c54c3aa708","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0eb2833b-6637-4ec1-9216-707186a822b5","kind":"invite.approved","phone":"sha256:7f327d41d6171fc8684801c24fed813a9e80ed6a67cd53b38334609625d50d54","revision":1,"seq":29,"text":"sha256:0458d210f53f40ffd52886a9169c7ecff3de83cc41645f0dece95dcb83e6a3b4","via":"panel"}',X'83AF0E9791244B0091E672EAB8CC376F3DBA5C5F5E0382610C8FBA332FFA050F');
INSERT INTO "ledger" VALUES(30,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:98f82ac6b6d21c6feb18eaec11f11c13c51d432dda4f9854a2abd818cb62b43f","seq":30,"state":"in_doubt","text":"sha256:8a71beefa285a62ba036b00af99cc5b906c51fa7fe6395dcd4f142ccaf5cc5b8"}',X'7C57BB09F376928829C1B61F91A0E37EDD800D5B685A5A9432CFF51BAAD3D1B3');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:fc43fc2e043b678b7412eb4275425d680227d4b649e59b7f6235173731e8ee12","contact":"6d706168-8ec7-4d6c-8602-6817ff3b4ab6","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c64ecd08-51ff-47bc-b609-09fb7e10f2b5","kind":"invite.approved","phone":"sha256:523a932c80d1cbd21d9bb31a2d0feca8b7a333033afec6025085dc53bbde2d7d","revision":1,"seq":31,"text":"sha256:16b6608d6b85d3de3ceeb935bedc4d64acfdd214b4f75492e5f4fd8a1a62971b","via":"panel"}',X'14D1FDABEEB958E7C2899DF9CD0216A111941909181F3A911BE0F415862F6612');
INSERT INTO "ledger" VALUES(32,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:385d7f1f6257be449edd9966a71c109e9224068cab28b04e63746f71ecc81b72","decision":"invite again","invite":"6dff32af-8dd9-4b09-b205-0d92c6a8640d","kind":"invite.decided","phone":"sha256:1b04ebb98f4cf11cdb065d88fc3b2603f468f58dae035bca8187506d523af39d","seq":32}',X'B8F50852E2B75C8B32340F56C669F2348E7D1509AAB305DDC197EA980542EF3E');
INSERT INTO "ledger" VALUES(33,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:48f8ea9112ec75754894cf0f52c883af5866db17c544bf513f38645e55573e31","seq":33,"state":"sent","text":"sha256:4010422e201d8677eda1d65818f20add6e17c919f7a04c4a63e94e77e10b169d"}',X'B5A7CA18CF760320D72FA5A04C7BB2DA9D1ABE2A3932EA3FACC9C45988DD6ECC');
INSERT INTO "ledger" VALUES(34,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:8bd1fd665fce1366fbdb1490e1042a1bb79ecceb7de6cd6a15d2b816e579c11a","decision":"it arrived","invite":"0eb2833b-6637-4ec1-9216-707186a822b5","kind":"invite.decided","phone":"sha256:2a4219e78ba67a60a96cef5bfd1884e4f8039d45db5ab7604f1f42f4cad1699a","seq":34}',X'574F62CF027D4DB361A9CF405DAC2853BFFEB778DB0EDAAA8AF905526493EB96');
INSERT INTO "ledger" VALUES(35,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:2abf0fb3588c71ecbca1dbdebac80204653821139e06a8664d8393e944f564c1","contact":"1d5373f4-47e8-4653-acca-80a193ae2c1a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"bb01ed95-7044-48c0-aa6b-8dfc37247bb6","kind":"invite.approved","phone":"sha256:19cd99a6d5fc546a1bcb0b00d14c69202b90f7a833dbec54a959e7c7212c69e5","revision":1,"seq":35,"text":"sha256:060fbbe3c9a8f5d338483ca51e8e2d0abaf8b88c3065e7bb47fd8305e5e2757d","via":"panel"}',X'0DBE31FDF0D9C0B589B617DA8B3BAD800B90FE63D9F19E29817E5838E978131F');
INSERT INTO "ledger" VALUES(36,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:2546aeeae83823f195eba766552bfeb8445bbeed13ec615fa68f789d6b41a376","seq":36,"state":"failed","text":"sha256:18f54f9f768cdc471dd2e8337144f1a16cf1bc5f560303bfcb2e94c93363598f"}',X'D71F6F0633AC9466BCF8B0ACB04BA756ECC0146FDB592A30C8A6D3C122C87C49');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:5ac4e5523a4ac8404fc97bf3990d3043385f7a02ec011932b676ded064e49d75","contact":"72b56df3-0caf-4f2b-addb-0970ce14b323","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c9fb615a-3b27-4a08-91f8-d7ad68c4d317","kind":"invite.approved","phone":"sha256:f6dd9ad7f63238fe8e21f4d3112629437aaaca0568a153a06817e9bb99092ccd","revision":1,"seq":37,"text":"sha256:7d6779bcb9acfa3e7c13b1d396d34568d00aab7e277401cdf1e7899b1aa15f64","via":"panel"}',X'C204D28D68C5596837291A5E6BCB5B8E06C8E2B4C1BBF4A9F7648F1EE0A657AF');
INSERT INTO "ledger" VALUES(38,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:78299682af1f610d757e4c3a87bfbe624347cdeeb07fa9499fca9db278c440b6","invite":"c9fb615a-3b27-4a08-91f8-d7ad68c4d317","kind":"invite.withdrawn","phone":"sha256:3b25341cb88e8734e45ba91d3bcdab19cb856ffdc32284bffc73cacc7f818784","reason":"taken back before it left","seq":38}',X'812CF54F8E767A010681ADCA261E7DF7B59E0C811BA6DDC73BC141B5C60305E5');
INSERT INTO "ledger" VALUES(39,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:823173adfaf27546dd0ab08a9041b78f241b1fd5ffb94522e38f0ffec7074b30","contact":"0a294848-7e7b-4580-9a48-5cf33a07f907","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"18edbd49-2d76-4dae-ac11-0cb936348c6f","kind":"invite.approved","phone":"sha256:a87cbdcb8bc36e76fa5ecbbbb9f3e46c86fb8ea18e23e60c58048bbbd94dab5a","revision":1,"seq":39,"text":"sha256:8cd1d0c108e9e0f7fac7c0c64c055740e89cdde3f57107a13df182be78872785","via":"panel"}',X'EB74A0F900F3240F8EA2C918B1FF8012435A9A08B2C0AEAA8457404A52EDF226');
INSERT INTO "ledger" VALUES(40,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:12c38ea40d6f3abb35f01d3ab1015bc9035a497b04b891fcbd046e21a729dca6","seq":40,"text":"sha256:7ba5af6ed5104296b57336a1f03d983bc247d0d9a067de25b2e29a4bbc1c2637"}',X'1DF223F64C4D86280E6F8DC42943237E56B3B8C54ED64CD627CE02AF4F0EC08F');
INSERT INTO "ledger" VALUES(41,1781036170000,'consent','{"at":1781036170000,"contact":"0a294848-7e7b-4580-9a48-5cf33a07f907","kind":"consent","message":19,"phone":"sha256:5cafaecfecadfaa62f4a8a97a8f06c60652e939eb4f768623bc105b4460b932b","seq":41,"state":"stopped","why":"sha256:e123588a7eb73f128b7e53aec87b3e68c0976fc7c255967c3313990492a2d74e"}',X'50D08E44A5D2C48FE15BE22B74CEB496E181BB4CB669268B8591028543950349');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:357a831247fb608c9236bca2a0ac63ba6030f1314d4ae37778de359ec0574462","seq":42,"state":"suppressed"}',X'47D39BDEE7F7A4A1D97256F9ADB287B0D34C4AFD321A61399F26C3DB08F1F595');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:05fc1ef2a22adb6c6597b8dc74fbdb633a2a3ff73fcce4a3fe89ee3c389a48d1","seq":43,"text":"sha256:504c7444257382e81fd885baf3603076c8852c2547e746d5f3f73eac7573ab25"}',X'80D103ECC146B03B821A723B00F2C068947C7C780CB28A43F52DA5493458026B');
INSERT INTO "ledger" VALUES(44,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:957c27f3f2702b8e4fa92a21d52b9ee3eb5c00d4ea2613a78f39679e79910ddb","seq":44,"state":"sent","text":"sha256:7313e4d52770a77c588d4ac3df4fa7d180656df5b8b417f57b6e9906ff914dda"}',X'B838C42654FDFDBAB08CFA287EDA1F4739B8138FE03BA8ACCF3B4F6C360171A2');
INSERT INTO "ledger" VALUES(45,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:7837d3949f255d500914c9e53da9afb5b4b8c0e8cfafbd3ca8c77d8d8a823a96","contact":"b57ee937-4418-4847-b573-1801dbce2dbd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5d33689c-23a9-445a-a6f4-703909bdbcce","kind":"invite.approved","phone":"sha256:fb70e7488d80be11b1c0bb0e6c5c10a96a636447c539b1ac34e7a59ca737c228","revision":1,"seq":45,"text":"sha256:98379ba151041fe11459f4f14a725cb1e2de15effd5febb0e6ed019460797f9f","via":"panel"}',X'D0B5AF615A6A301C93704FDC665632794E516F00D2532AA18D9EDE62B98A3DAA');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:54b481d9f6290b234cd584913a57b649c1f197ba94b49f2b873048cb7b204088","seq":46,"state":"sent","text":"sha256:5951f8e849e2932dc3df58ceaf78b4c45c75605a8cf13792e72de5bb41dcbe63"}',X'CCB07896E7F782EFC3216972ED88D136CE26C949E026B4D2D7AA65FA5B1D2F7A');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:e44f59d52c145ae4780ce5a81e4cf0cf9c33e9e80325c6c393de42380b400a7e","seq":47,"text":"sha256:4a7438674710d2fc7ee556e98ec1786b2d714629acf2adbcb36f2cc16600ea53"}',X'1277993BCC1E509DA5976B7808F8E0770257958A6D1EA115E1D458BCCD60BB77');
INSERT INTO "ledger" VALUES(48,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:07be8e61b18a1013c6a89f00e5e33edabef6f1337b149095dbfdde544c363fa2","seq":48,"why":"sha256:56d9e1e99b4704966c2e67660c53772295aa0a6d3d97dd92fb9967973f54ca07"}',X'4B4AE8A9705E4C6DBBC9051B53F440935256002A1198D401353B40D61959F750');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:df5aa57c5a251f3efacd75a4246b19ce1a5c19c8064d64151f71a441f97d4397","seq":49,"text":"sha256:969ad63d99d58905acf43451bf82281dd2b7298b00c4735160b9e73cd806a7e2"}',X'55E7F1577251AEADA0E59F9B5562F90AFA8FB6E703F957590B6CD21B30505DCF');
INSERT INTO "ledger" VALUES(50,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:15795c2acbf10448b63b7d9ea9bc4e657811a9bdd86d814981ed5584041906d3","seq":50,"state":"sent","text":"sha256:833a58cdc45be91e64382aa5befb55716e46361b8ebfee3f6c02e0f19d0592b4"}',X'4747CFA9079ED4950B4704D0799C484A9BA7E4AEA54CC284E0507EE71D6530BC');
INSERT INTO "ledger" VALUES(51,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:b4165f5d7ce9b3666e6c8b92a7266c5a77476ecd16014e217b8dcc059a36ca60","contact":"c69c24f8-e599-4776-9958-b131c3969f17","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e1c353d7-298f-4b78-b0f7-6347ff4089c0","kind":"invite.approved","phone":"sha256:3b4fef06939129aab1062eec6e6de9fd40f2e6a11d67a59edf83f818b80554c5","revision":1,"seq":51,"text":"sha256:1a6e04d61b7c4cc4c63d9fb2b50f724f73b7afd294db8d61b1b83cee4f6650fb","via":"panel"}',X'4DDE2270AE261D24936A8AB6AE1F37D75577187A32FE4D7EED27D1BEFE87C9F5');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:881ab208f962531f88a15ec459dec76a992602f45572f8beca28fed6726e1203","seq":52,"state":"sent","text":"sha256:6bbbbcf1cb5e9fd80f1e4f576c6aeaceac3c3c8165eda0db349728ca6c6240d4"}',X'E8AEAAA87EDA225D90CE9E41471647F4CAE1A299C54671EC92E2ACD3975CA78D');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:d12750224cf6d2dda74016743a9bd58c0cfca82ca14e64b594f81176a8839e95","seq":53,"text":"sha256:deaea7472288bc0582d533895e0cfb898ed2d4d2e007589ebe0548478a612940"}',X'677ECB617B3E54E4416EAF239A43D339968FD5CEB3488843C904D5BE04E580CB');
INSERT INTO "ledger" VALUES(54,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:95bcfd01e34049d5b4d39001bc9466a06c0d257398a8da7caaff19f11ecf365e","seq":54,"why":"sha256:7dc40e820d327d02d3dece770a71bb333ec071777cd96de5ef6cda5491befc27"}',X'3AE47E080981B750A9F7A17244C5FB1F73E738AF36E8E027E1E85DD4D0C135E1');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:ffdc8d9689b5943cfc51ab07c90b0f101f1bd91a1c111db52348c38f553a7f88","seq":55,"text":"sha256:502d40b1a9399eb3460f0826ba91fe41a2ad8aab7f59837465280d5b6dfb1a83"}',X'65487F7714C79082C66038FE26FE16FF5ACD12D8310F71DEFB69EA2A06462148');
INSERT INTO "ledger" VALUES(56,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:e8351667c99f1d0edeb72889e65e755eb80ba2a0a82b46094868b50fd39c29c1","seq":56,"state":"sent","text":"sha256:3507dd7d5caaccebd76c4c6fa83097836bebde50d780fd1e80d7124489c9fe53"}',X'1E7CB63016B36F21765E3A5C967E1756B96B894C0AA97A46E77F2087EFD85E71');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:b91f80c4b9a5c6c0e39341413a08f22b6551587d0f9ba692ccba967e38737d75","seq":57,"text":"sha256:753ac034e89c30661b2bd6c38670eb5fb713c7ad6969d3633df2dc971273db71"}',X'F794E0CE2557E6A4E45466AB05A9A94F8D2AAE363B2334D4EF43ED327760245E');
INSERT INTO "ledger" VALUES(58,1781036470000,'consent','{"at":1781036470000,"contact":"c69c24f8-e599-4776-9958-b131c3969f17","kind":"consent","message":27,"phone":"sha256:eb9158ce7f42ba8ca3be21a78c6acf18eccc47822357a843c255affae147ea18","seq":58,"state":"granted","why":"sha256:12d63de2a8227793297b3237470f7a8da01c8cea41fbc0ed6dd697b1e10ac338"}',X'C0B6EE70794D09A6027DD265F0B6FBE8D9F566937E92807B43E1E7C590BCB274');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:eab2a49420715d01023ff72ec7a771ce69a0705406b71237f9296b3ffdfe3c56","seq":59,"text":"sha256:67646b38cb26d8a40837960d88d48a28690076013ebbaa9cc04fb125b0880f9b"}',X'3EDC9FBD112912901E9A054B3B8DC0AFA0E5AFCD27B23DFBC5F5C2A48AE3CE74');
INSERT INTO "ledger" VALUES(60,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:46cd85b37c1c709888682f7cdcf20b8285465162c540631e3f2f0d0aa7d60cfd","seq":60,"state":"sent","text":"sha256:ef533c5ede843b3fe05887448e9da6fdca57fa8c74fc94b4d0a32fbfd8ea4ca3"}',X'076565B926368E4A05C5CF3A8716F000D6A78E273FD180E2932C277C3E6EA452');
INSERT INTO "ledger" VALUES(61,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:fd42bbfe55a976789c710f50a31ea8472f3d1481b5053ce546cdd0361609f866","contact":"f8ee7b0c-1e6a-4c0b-8f52-11d61f74022b","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"35cb02da-5977-405a-b333-c9344dc26fef","kind":"invite.approved","phone":"sha256:ad81fc9f49e416f168152a64e10f06460a4803aefd712e0cb04eec96be3e3037","revision":1,"seq":61,"text":"sha256:2745348d7b194b3fb2d9f20ae2dc72ea3dde7e73a3a7ef7e1ad14b3a491a094c","via":"panel"}',X'362A3E766B250525F46C5567CCFAC84CFB35B65E8F4A444922D659C02819B97E');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:81d19a7ee2fc86f5d47a4110c35e5a2661cdf734a9923724c89559b6cfa7d7af","seq":62,"state":"sent","text":"sha256:91e642450cc5655d248ac1ee19a4df35d80c07461faccf7ef439306e77545f27"}',X'B058DEE0F296A273005C323D92394D9458EA0DFE12D01469D901E994F700F933');
INSERT INTO "ledger" VALUES(63,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:ab798bdf260d19c3ae960a742169d8ae360f6599363400c6bf5de94da5ca92cb","seq":63,"state":"undelivered"}',X'536929E7033DE135EFFCA6EAC8E13616DFB7A95806A3738C43442072C104C7D0');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:f67a096100db62a3cfb023d732fa00162663d1246b24dff595e3e1db2284875d","seq":64,"text":"sha256:44bbad9fa10cb5ab34abaf4b98d1e48b3f9cc6242c7e2a94c3b9f9063a4d64e1"}',X'13D00DED10B791D3C31DC3CD28433DC372885E75B0BD4E96A9E42FC6621E923E');
INSERT INTO "ledger" VALUES(65,1781036650000,'consent','{"at":1781036650000,"contact":"837c4391-e0ab-466d-b2b0-1bea7a40494b","kind":"consent","message":30,"phone":"sha256:e09fbd3001470c32f6dcb4ce09ebdf9b66e0217f4ef7b33813a08cfa07b89454","seq":65,"state":"stopped","why":"sha256:661bf4037b5daa8b51bf41e779ce9c9749e42c7cea9398f447e4f168e2411440"}',X'24EE7DF98E0789F91B8C0F00ED034BF641EC0F7FBBADB23AA832DE762213C5E3');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:56651635656b4c36e68fa9211671298f0ca579f524c34ee36c27119a3b4d6468","seq":66,"text":"sha256:a94a78ec12fc8cab7d789077fc26f88ce537529845ce40d444c91a58765cd846"}',X'74B2A008BA8187DFB3493F7C4FB71AFB2059AAF6785E8CEBDE1E711694A0283A');
INSERT INTO "ledger" VALUES(67,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:c59349a8223412c795982a41c27e2b4b26d93d2f58655e50171e1f35597d5465","seq":67,"state":"sent","text":"sha256:efc8a94b53140f984b4c53fccc0212d23df8d5e56a4d1dffa9c1e7ea94316ea2"}',X'23CCF9F8F8432FFED8D513C9EDB904C6C2F3F78B8B718EE7E4D0ED4079556C83');
INSERT INTO "ledger" VALUES(68,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:187c6739f72b3ee6ac330982bf3822fd144c95c7a3302a45a9be8d25704dc324","seq":68,"text":"sha256:e03bef9507e8e23f75ac94396558efbd27fa66f4b22b89c7515c9eb930e1fc47"}',X'07A46B76517F4973FD1984FC44ABF3F54155474ED16F677A813F99649555D65B');
INSERT INTO "ledger" VALUES(69,1781036710000,'consent','{"at":1781036710000,"contact":"837c4391-e0ab-466d-b2b0-1bea7a40494b","kind":"consent","message":32,"phone":"sha256:1933267c6e86d85682906b54d3bc1ab551ec9fd05ebf510573c745a5a10ede47","seq":69,"state":"lifted","why":"sha256:b29c8d3a985803f1f2dfd9ad45a2a0f0c3a6c7240340ac3fcd3dee7f8945addc"}',X'E16A3275D78E43A07C69F3DD9AEC449CD556DA5237EAC066B2D14122380E71C1');
INSERT INTO "ledger" VALUES(70,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:72c833cdfb07a2fd3e85f623dd6fbba256afcfc98fac9b67fe91f8b1c949b483","seq":70,"why":"sha256:3d76c9f856f21af3fbe6cd32b2fd1aa8adb4ad197ba4b9d5c792f8e7a9ac0c6c"}',X'A43D01A3A6AA2111A29A59845762D731306204ACACFB774149A09EF68F27277B');
INSERT INTO "ledger" VALUES(71,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"f33f5fe2-a398-42bd-abee-a99a35989ed7","kind":"contact.appeared","phone":"sha256:b7343acc8e7882668dc9022deb6dd10c4d57beab46e4413ec8dd9cf33c6f8d80","seq":71}',X'3DB5FD50DB9E4FE562FA3E2E49859AAE6957F44B2D86D994DD01CE95206272CF');
INSERT INTO "ledger" VALUES(72,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:3e7f77991defb5071eb558dbf0b8b16fe077bc0ad6f30b864742d9483eed8567","seq":72,"text":"sha256:b5f319e094a4e0f8b8b7ada08278f3fbe951c61bb1c77787a15b8500dce465ee"}',X'C0D7AAFCBAE6A177DD4E2BDD8ED2B866D67EA5295B94E9555CA7C42F4B48F59E');
INSERT INTO "ledger" VALUES(73,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:3719a3b38eac4b1ae1be3b2337085eb04ddb561e4f2eee685c680048adbfc523","seq":73,"why":"sha256:97bcf843da803d427e88d47f55cd3c5aed629114edbc566fc1441c3b85787122"}',X'8A7C68326E6F3AB60F1F6396BF64A50492B402D6C4F96E469B288283D6D56825');
INSERT INTO "ledger" VALUES(74,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:c315bf923a43f4721d8b1482af3f56c5e33f6dc41a2c85319c5f009fbb618d01","contact":"2704f074-bfc8-428a-8885-24a7788efcfc","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"dfedd913-db23-41bb-8947-ad9e57536cb8","kind":"invite.approved","phone":"sha256:79717c369b4deaba0d1c72871be191a15aec44bc82cbece595896a77f6ce5ffd","revision":1,"seq":74,"text":"sha256:914000f0b75f14c221f12ed603be720ab9cb05c4d936cc538ab51df2f4e03778","via":"panel"}',X'76941E3601F4D70B6AF23F775A260469A0FC272CC446745B0746E901A117D8E3');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:4eb36b25dc6511476ccd75ef3a3929304653c88cf54707109497ca6778a69064","seq":75,"state":"sent","text":"sha256:cb88f0d2a2279735e7da12ce165a2a2f71814ab9ba41d48c1fe3996df4f9da62"}',X'73EAA0A5B37D191C527D92595E03BC8EF0C79056D996492522057A82F291B063');
INSERT INTO "ledger" VALUES(76,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:3d45ec18c0a282cb63339039fb54fa595f1270c8d52b232548abd64a7dfb50cf","seq":76,"text":"sha256:e94a87d165ec58c6c7a86f56661093bfd1632dffd0b68a7aaa9634a84f7d65c1"}',X'90769B563C3F217DB74DA82759B9D6C747790784884FB4D2000016D634CB44AC');
INSERT INTO "ledger" VALUES(77,1781036890000,'consent','{"at":1781036890000,"contact":"2704f074-bfc8-428a-8885-24a7788efcfc","kind":"consent","message":35,"phone":"sha256:9c1cf50b7071978f58ca8a24932e960b77d283462c78c2d0ee576b7435737993","seq":77,"state":"granted","why":"sha256:a020e57861971329722215091a3e310269ac728363c0ee651dfe215d85f7c935"}',X'63255F3894F600CE5558740D7BBD1C8986AF735D44F65E094CA6546360D63472');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:c29c3589a1e14b51139195701b9c4d47e13b298190351f92793806898ed8f08a","seq":78,"text":"sha256:f4735a1e143866fbc4f91d0dff913222e42eab565e44b4e9a9d9397c6a92f217"}',X'F6F211E70A4F52ACEDFE8814F92C9384B901823FBE3CEE1B6E6594A8B2EC670F');
INSERT INTO "ledger" VALUES(79,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:bdb28b963f2076844c0e89fb4762dbaea0598ea5999d66d8e9f2109564ce6dab","seq":79,"state":"sent","text":"sha256:ce87098dae28f59f28c1746e5df5f318bcb1fbfb7b0cd1aa1a5cb9d96fa4e8c2"}',X'ABFF2EEE938CB756A7191521A25E57E9B44CEBAD71B083BA2BDBF6D3F35C6A12');
INSERT INTO "ledger" VALUES(80,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:ca63a67f6b899d69bce69ba7fd8f642a7a3460ea42d2e3521e6e38d2cf4ffe69","seq":80,"text":"sha256:248540758c329d6d755eda0876445b5375e0ab83f1e0c701b6fb9a6244a6adcc"}',X'900AE72B0DBB7EEC3748F5390B2363410A680D1B712AAA44F307F2358E1222BE');
INSERT INTO "ledger" VALUES(81,1781036950000,'consent','{"at":1781036950000,"contact":"2704f074-bfc8-428a-8885-24a7788efcfc","kind":"consent","message":37,"phone":"sha256:7d1bc42e46c2777b9792e183cfd7e815672022f33943f56656a9b8339903c8b6","seq":81,"state":"stopped","why":"sha256:8f492cecf5f423bbec65935abc2ef0ac8f9040f2c89e2fecb2ccae90fa4a6245"}',X'17FF3401DFCCE72D723445AF2264868519CAE72905148A21E37BBB76B873E269');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:390a375e0aac5f3cd6029aca15a8720bc7f384783cd2f5b1b0ebbea2b1811400","seq":82,"text":"sha256:7a3219f1d02f73d3606ae02e856e618fecf2e5b3e4fd48bc67d3697606b88b7a"}',X'4D1318DE525D5E7A2AFD35D2460F20A302B247474F0E18B66AD49335619B8BCC');
INSERT INTO "ledger" VALUES(83,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:1d5e40b15b426b71a6369a8258463b5ce1b9066e159c5b7b2724e434a8ab017f","seq":83,"state":"sent","text":"sha256:378fddce60af534f8aadd9cfac117159975628fb53a205de99c94ef526e9fffe"}',X'C8411928A2AB34A2EC899C698B3572CB152D73C306884533E030242E2A880578');
INSERT INTO "ledger" VALUES(84,1781037010000,'consent','{"at":1781037010000,"by":"sha256:94654449303deee9094ede2213833428d2a5012708173765f81454c03a749a8e","contact":"a331b64b-36ed-4753-b0df-e8dced7ad9db","evidence":"staff","kind":"consent","phone":"sha256:dde1b8198eafed2a34761413d98a25b4653f65c6c2dbdfcd7a0d955e66304701","seq":84,"state":"refused","why":"sha256:4d1e6bfc61b6b6527ad1fe462acb9bbdd256e87e8f9832ca9b5869e82d4c691d"}',X'BDA8812438EED9876C58308EF18A9980696BE6B7FF3B5147E1551728D0E06ED8');
INSERT INTO "ledger" VALUES(85,1781037070000,'review.decided','{"as":"ignored","at":1781037070000,"by":"sha256:3d04bf4b3ecf2043a2f986949c38d5acf4ee1d8e898ad9d87ee899a537b3c1c8","kind":"review.decided","message":33,"phone":"sha256:48a9fe6f1fa237b29ac0cf504a75598a07b85338a5b148ab30e5d05b5d13277a","seq":85,"why":"sha256:844b0408b6b9922258e6332a5c12c7eb513a2a33061b401965a19c043356ebe3"}',X'9F5DA0F66CF3E9C7DC971D737F3C32E72A1D31D3D26B55C3DA381ADECB890C00');
INSERT INTO "ledger" VALUES(86,1781037130000,'person.forgotten','{"at":1781037130000,"by":"sha256:3dca074355f091a72242e56747a8345635138bf046719f97b09e832e51589892","contact":"2704f074-bfc8-428a-8885-24a7788efcfc","entries":[[74,83]],"kind":"person.forgotten","number":"58d4fed1566113b2bc944f407f8ef773cd14d7f66736f12c2789770cc6a43306","seq":86,"since":1781036950000,"state":"stopped"}',X'B8A114DAA3C805FCE0F9148F5B8291DB0A09E91A9611FEF857044E4F8EF5092F');
INSERT INTO "ledger" VALUES(87,1781037130000,'contact.removed','{"at":1781037130000,"by":"sha256:acf3ded486a3021a1331555149b40793bc90ea9558fdacb6ccb0c5ac180ad0f6","contact":"a331b64b-36ed-4753-b0df-e8dced7ad9db","kind":"contact.removed","name":"sha256:766395df6f286d3618df998f3dae047eac4f02dcb90195be6188430d7ef64da4","phone":"sha256:3593124f4d625ee795202df1b84b2e54b2dd7d7155d0d81bb6d3d4171f340889","seq":87}',X'851A633686726BCFD62C81CE697978E23A2139C47E9D457BB051F8ED47075074');
INSERT INTO "ledger" VALUES(88,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:404e443139c8ed0b3a9e686757347c0111dd0161ba3818f34659be684d496b64","contact":"fe045b86-70b8-4522-9005-d043a7d6a457","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"9998a126-a54b-40e2-822e-03acd18464fd","kind":"invite.approved","phone":"sha256:75f3973aad248327b52ee0fb05a62140bcbca196d6e2745323aa6876b98ee75b","revision":1,"seq":88,"text":"sha256:cf34b5b63919c4f47d5a9b0fb51255ab07bf4d2035c887e18f1cb3fc37091641","via":"panel"}',X'12FA1724E7CCEC6A35DDEFC69A25DFF267E96CF30EB0D746162BE5D1D0B3ED9B');
INSERT INTO "ledger" VALUES(89,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:61f77567d27fcd3ebe044e1e5e6348372622ab8b0705ee6e4f3000ac2520da55","seq":89,"state":"sent","text":"sha256:14fa29930d8c70b77e103a958608cd4852705b79f202c825e213a62fb3b71680"}',X'EFF9B68018D8583AFB75E607A56F76EBD0097E3CAF54473B28F478C20E12E768');
INSERT INTO "ledger" VALUES(90,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:403a69b18afd5fbe6697bd096f40b84b923c86a7249bca131eea1fb03269237a","contact":"c62ac072-68f5-4543-8bce-e0978db8871d","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f371cb5d-e4bb-450e-8ea5-9e15a51af242","kind":"invite.approved","phone":"sha256:763d9b7e8549d49ec767dea8e037ea01b12f8ad6f901de3e8becfc1eae9c4d34","revision":1,"seq":90,"text":"sha256:ef8d36fc9d4c0fc5af244409f64fc049916c24f82f46caa355b316ae6e262df5","via":"panel"}',X'888146F7FDAFD854371BD4B47834CB0E28FC9D7D78C03BA20B85F7D4FACF7A04');
INSERT INTO "ledger" VALUES(91,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:afef817a0283c39d4819cc47d35d5b82411929ed243670ffd4636003695a9cdb","seq":91,"state":"sent","text":"sha256:61ae07fc6449686dbadfa350fb3ac90d8fb919aba5315e00a6a780091a1e0482"}',X'AB9598E7A8FE17A10CBF0A66C2EA8590C20B9D6657DFAEA4A39A0D2BEE210F32');
INSERT INTO "ledger" VALUES(92,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:6cab736a93c8244bd888581f71bd42e7fa127e8597b0d65000bfcd94b4ffa56d","contact":"c8099c20-f630-401b-8621-0df8eae4fbbd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"7e5f8bec-c628-4a49-a654-2f21de69637e","kind":"invite.approved","phone":"sha256:4300dc13594b0918425ec104426d8e16de275aacabc35ce8aa6a8f373e24ed8c","revision":1,"seq":92,"text":"sha256:d0d44adc96928449ff4c8bd7d4148955b5d5ea3f1334d0edc0109d5fdb9674e1","via":"panel"}',X'1CFF588418A44472C5992850188590EDB4586511535CB11AD33A94BEF74B6921');
INSERT INTO "ledger" VALUES(93,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:cf4890cb67e9a797d1d4d00b74204c6b7312a82a793f31d9859f35e8e4dde79e","contact":"9eb14ecb-0b77-45a5-957b-391e6c88f186","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ec9ef419-5280-4e23-a24a-25b24b39d271","kind":"invite.approved","phone":"sha256:9ca6d2ef1e24c57668272c5489d3958afe178fdacf4edb04581fdcf638f32339","revision":1,"seq":93,"text":"sha256:183fe15ce7ef65e5c93d55428c162f3143f28ff5a7fa6357a1dca3dbe48e5200","via":"panel"}',X'C30F61A494D8E927F340F2B1C994D1064EFECA336FF098CA1E74214906951AAF');
INSERT INTO "ledger" VALUES(94,1795791081479,'user.added','{"at":1795791081479,"kind":"user.added","role":"admin","seq":94,"user":"sha256:468d0e2a2a8e9c3c54ddc7bf2ce17fa1ac3dd5b666b541c5a2790e3983c2acc5","via":"command line"}',X'31A8DD0F9AC0DF38DDC6612F61EB5610A7D2346AA45488303E18FBF81B4E9AEB');
INSERT INTO "ledger" VALUES(95,1795791083103,'user.added','{"at":1795791083103,"kind":"user.added","role":"viewer","seq":95,"user":"sha256:ec91c66a910f78e3265a078fee5e0e2506c05c800d108666de5c043fae804e95","via":"command line"}',X'7F08EBF363357AD757222E06F3DE6827E7D6D4FF6FD84BC7D7A7EBCED13CD538');
INSERT INTO "ledger" VALUES(96,1795791083457,'token.added','{"at":1795791083457,"kind":"token.added","role":"viewer","seq":96,"token":1,"user":"sha256:fe87a9583f1cb5a9e35cbd82c52354cb1e8e5619e2990f2f3263134301304460","via":"command line"}',X'653A1EFF3C39DC201748667128851D7CB8B7BAE3116A2A1DB6B71FC8459EF927');
CREATE TABLE ledger_kinds (
  kind    TEXT PRIMARY KEY,
  entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_kinds" VALUES('consent',10);
INSERT INTO "ledger_kinds" VALUES('contact.appeared',1);
INSERT INTO "ledger_kinds" VALUES('contact.removed',1);
INSERT INTO "ledger_kinds" VALUES('flow.made',1);
INSERT INTO "ledger_kinds" VALUES('invite.approved',19);
INSERT INTO "ledger_kinds" VALUES('invite.decided',2);
INSERT INTO "ledger_kinds" VALUES('invite.withdrawn',1);
INSERT INTO "ledger_kinds" VALUES('message.proven',2);
INSERT INTO "ledger_kinds" VALUES('message.queued',10);
INSERT INTO "ledger_kinds" VALUES('message.received',12);
INSERT INTO "ledger_kinds" VALUES('message.state',27);
INSERT INTO "ledger_kinds" VALUES('message.written',1);
INSERT INTO "ledger_kinds" VALUES('person.forgotten',1);
INSERT INTO "ledger_kinds" VALUES('review.decided',1);
INSERT INTO "ledger_kinds" VALUES('review.opened',4);
INSERT INTO "ledger_kinds" VALUES('token.added',1);
INSERT INTO "ledger_kinds" VALUES('user.added',2);
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'269443FD22417DF71F44C770E46AD451','optin-gateway');
INSERT INTO "ledger_words" VALUES(2,'by',X'23B7B94BEDF74CA0F03A2C36BC495891','ana');
INSERT INTO "ledger_words" VALUES(2,'phone',X'0C8A4396A4E12BE7A344187628911DFB','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'C542829CDE85EDFDA4EEAFE526646CFA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'phone',X'5B0D6C4BF5A540A0540CF34FA5F4EA08','+15550100115');
INSERT INTO "ledger_words" VALUES(3,'text',X'2748EDB4AD94AA12A5324FC703427F8C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'by',X'81C0ED3948745868734DFDBE0DD157DB','ana');
INSERT INTO "ledger_words" VALUES(4,'phone',X'C60EB46A224860E9F875538C429B53DC','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'5CA6BFAAE5E165DC5DC590C57C4B779F','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'0CEF787DC278CD68203CD3B49CD2B0F2','+15550100101');
INSERT INTO "ledger_words" VALUES(5,'text',X'A55B49AC4832D08C548979E38B999CF2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(6,'phone',X'6B2E3B7859133F0E0FD18A303DC1AAD9','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'phone',X'0D221E6D12539EC9EAD55DAF41C7D8C5','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'text',X'39BE7AA10E8F9834C7DE8C559FB40617','Yes please');
INSERT INTO "ledger_words" VALUES(8,'phone',X'C02053211A9A1361E1772446F0BB8AAB','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'why',X'B9FA935F9ECCC15223DEBB3A31ACC169','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(9,'phone',X'63B0736BA666CB371657B9181577E1C4','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'B438EC2E46A66F73C0C65CA5917B7191','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'phone',X'A6374498EA0D06EC316D81F15D8216D1','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'B84158248738ACDCA48B51177D134168','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(11,'by',X'FB45AB89428167984CD40DC962056109','ana');
INSERT INTO "ledger_words" VALUES(11,'phone',X'07D33277CFE1C6940C5A2248A2BAF67F','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'E17C40E051A731B01E8E137A3D5046E2','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'phone',X'D1DAB16BA839904F0F37ACF6394A2F18','+15550100101');
INSERT INTO "ledger_words" VALUES(12,'text',X'1CA1A919644A77C743F4CB708E7CEA6C','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(13,'by',X'F28FFE48F4BCAF276BDF86353EF3EDF5','ana');
INSERT INTO "ledger_words" VALUES(13,'phone',X'C36049DCAA5A433FD5631802EA997F90','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'09C52EA52F730CA2934035E8BD388FB8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'ECFACBAD535861EE446D4AF0E184D6E7','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'9B3B9D952F5B46DD7160783C309AEF6E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'3C2032D977C24D3222A8EFC5912F292D','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'text',X'DAB3BCE8056EBBBDC5CDD115F3F5F511','No');
INSERT INTO "ledger_words" VALUES(16,'phone',X'50EF030D455E2D92F2269EA3665E2D56','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'why',X'C0AFC92B8AA1783244546E504E006CA4','whole message is “no”');
INSERT INTO "ledger_words" VALUES(17,'phone',X'08FCD24BF29B382FCA42982DDFB0BA68','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'24ABFA1BADEA25C82A785DCA5D3FF50C','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'phone',X'85B2C69BE300314D81BC5F0E8EAF6018','+15550100102');
INSERT INTO "ledger_words" VALUES(18,'text',X'D93D5AAE8795A4FDBC658C17BCB078B8','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(19,'by',X'23486FC812C5E74A6A941BF6A2010AC9','ana');
INSERT INTO "ledger_words" VALUES(19,'phone',X'876FCDC09FB5111F1FFF8804FB6EBE83','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'AD139E64D068AD978E3F966292AE2439','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'B5C179EDE4B10D1D34F66A8C789C1AB1','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'A93E98FB1C375773CF8C79AB47AA2DF6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(21,'phone',X'44E629BBE71902C8AED2029939B13039','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'text',X'CE295E65A998299E55F86C01B93487A0','STOP');
INSERT INTO "ledger_words" VALUES(22,'phone',X'F6121B4CF51F51F40573914FB8815A3E','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'why',X'F29AEB1AA5700A5D6C235B3ACC8BD512','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(23,'phone',X'E0D2529B486FA99B3DB75EED035A8673','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'4F51264DC4946DD6572299E85698243E','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'phone',X'21A578CA0A1E229ADB9BE509F1F0F714','+15550100103');
INSERT INTO "ledger_words" VALUES(24,'text',X'40428CB54B5536E380F12C035E2F3DEA','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(25,'by',X'0C65527AB2967BE11FBE5815CF0B2DE1','ana');
INSERT INTO "ledger_words" VALUES(25,'phone',X'F38FC56964E0D810DB0F92C8866B6AC1','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'248F8280A177495A7837A02F7D3F7EBF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'phone',X'B4C83FCDC22D82CAB1DDE8EE17871506','+15550100105');
INSERT INTO "ledger_words" VALUES(26,'text',X'F3C993C195A1038359C2F5F721736882','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'by',X'318633A07F36A8D4F765EBCE8EC9B52C','ana');
INSERT INTO "ledger_words" VALUES(27,'phone',X'00EBE5269780E5E216096A22F5409DD2','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'EE71EE4384CAF4CF44F68C2E7C57824B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'phone',X'8E56240B68F46526DA731ED06F6270F0','+15550100112');
INSERT INTO "ledger_words" VALUES(28,'text',X'E33F5AAF9B60393B529D7766D9CA6DFB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'by',X'7B7221EA796F2CF2F5199A01B8158745','ana');
INSERT INTO "ledger_words" VALUES(29,'phone',X'D8A93A411BFEF9362ECCBEA44C8CD7BC','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'DF344D8D12A45F91342CEB0ECC252DB9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'phone',X'77FA16D27ED2961846E2F49E2C7FB7B8','+15550100113');
INSERT INTO "ledger_words" VALUES(30,'text',X'15B0BFABDD7D469BB2AEAD39019B2EE9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'8C983E2E4E051A10EB872635F0FF2667','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'96FCD3B1C3AC92DB6EC08AAD7403346D','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'text',X'FB2FD62915156E1168DBD6DFC85A9F83','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(32,'by',X'6323DFFB2EF4778709C8BCD02D9DF93B','ana');
INSERT INTO "ledger_words" VALUES(32,'phone',X'83E83EDFD92460A14058A8FDBEF647FB','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'phone',X'135B231D80C69EB9B9C54A233BE37767','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'text',X'1B33EC886E0B822061A6B2484A1F9AA1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(34,'by',X'C6DE4BAE957BD03E8E97855675281828','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'40C46CB3E39948182086B53D39F3D46A','+15550100113');
INSERT INTO "ledger_words" VALUES(35,'by',X'7619EBD56B8C3D627D46B1D4EBF04061','ana');
INSERT INTO "ledger_words" VALUES(35,'phone',X'73F2469085EE9225AE37324CE5329FCE','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'0430481BE2EC519CA0984123F0DA5CF6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'phone',X'B5BEF85A2D50CCCF487454853129725D','+15550100106');
INSERT INTO "ledger_words" VALUES(36,'text',X'56BACD0710E4190B7FCCAA5D89DE6F7D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'61362BC77A1DA95C4C9BC536FCBE0B80','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'50BD660A02783A8878AAC35929FE55A2','+15550100107');
INSERT INTO "ledger_words" VALUES(37,'text',X'B191457B85BF6E2BB5F1544F13D1FF54','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(38,'by',X'E42BF8CD818FDFA23DD2063405CA9CBA','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'DF5C3B220AA6604A65A14CB4458A4222','+15550100107');
INSERT INTO "ledger_words" VALUES(39,'by',X'C5A1A0CFFED09F749AB049AE74D440C3','ana');
INSERT INTO "ledger_words" VALUES(39,'phone',X'31CC2D7AE581FA748C3C7020202540D2','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'FC7565EFED1FC19C7C37733BFDD470D8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(40,'phone',X'A3FA5F609547D8816AAB795797A42C72','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'text',X'BDF8AD2BF64283D7AD85C7308C7B9C36','STOP');
INSERT INTO "ledger_words" VALUES(41,'phone',X'75FACEEBE8C70D9424D44B7D9A576BC7','+15550100108');
INSERT INTO "ledger_words" VALUES(41,'why',X'5F352AAA0BE2F7B10452B637E5F0CB0C','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(42,'phone',X'1F476E0A98256482C8CBD0BABB7EC088','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'phone',X'8109C3F39D303C939B7B43DEEF8BC961','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'2EDA6A2B05EA7A9D376EFF945E256F83','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'phone',X'93A919F62BD30B0454166B70B357DD8D','+15550100108');
INSERT INTO "ledger_words" VALUES(44,'text',X'CA34C9E43E39D966A10D62B2963C7689','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(45,'by',X'FDA6577E249E9DBDCFE24B5A4AC91B45','ana');
INSERT INTO "ledger_words" VALUES(45,'phone',X'BE3EF860B35CD4E3139479E3932373C8','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'B294EBE7E03D499BD664E8688B89C8F3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'AD1A6066660904DE4686C476B96DFFA7','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'FFA62270D6F27C9B7E8D625D59CD28D9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(47,'phone',X'7B43729C97A4DE958E6F1CAE352C7C88','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'1ADEA3CCB809157AF220B0736BB70E2F','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(48,'phone',X'4ADDE5B26C92C7BD887CEA59126E48EA','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'why',X'9F8B9D3970E5C635BC65974BDC0F32C7','asks a question');
INSERT INTO "ledger_words" VALUES(49,'phone',X'53C19A502B12A659A22E335F62058F71','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'18C87D74A0005B0C4D57782FAFFA0687','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'phone',X'5033E73C0705097624AF4BAFE91620B4','+15550100109');
INSERT INTO "ledger_words" VALUES(50,'text',X'B9A0E2C89292EA1AABB048D2C97A6C96','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(51,'by',X'E7E5D3B58EDD268C8FFD058B96AD28E1','ana');
INSERT INTO "ledger_words" VALUES(51,'phone',X'A377947F18792E6BA27CE4A79C04BC42','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'1CCEC9CCA63234973EE0555AD75FEFDD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'817E35C575D01193DC21719F66D2E011','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'5B673CAB8267C608F32E2935AE208E0D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(53,'phone',X'7D078CBCF5E3EEA77143C84BF5751A23','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'23968647B4B4A48BD51279EBC4E49AB4','What would you text me about?');
INSERT INTO "ledger_words" VALUES(54,'phone',X'8F25AA4E9F9BC85736CB8A1996537C29','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'why',X'4C7DAF41A52CEB7E320A3103405093D8','asks a question');
INSERT INTO "ledger_words" VALUES(55,'phone',X'8978193F2BF5249BF94049E12E731FD5','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'2484C8A3073F76AED0FA0627763485C4','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'8B4DE0C3AB42879C45E34C0D9CCE35DE','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'1A96978EC7C1CFEB3F112803CB3CE269','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'541253B94EAC604CEEA7F6095C517AE2','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'94F8AB69ACE928D73E2D0D66A0784153','Yes');
INSERT INTO "ledger_words" VALUES(58,'phone',X'C60D7F4573C831911A134254FA253B3C','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'why',X'39A001BB5BDEE6877611025E661B9707','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(59,'phone',X'BDEACB83B0F46C2A0447AB1CED05A188','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'1DEC3AA0D642DFEFE689449B07E44FE4','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'phone',X'20E52E7B62E45452D12FEFF1DB0360C7','+15550100110');
INSERT INTO "ledger_words" VALUES(60,'text',X'9129B588D4EA229A218EED85487CEEE5','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(61,'by',X'6BB10F01CEFF8B065A6B4972FC5359F2','ana');
INSERT INTO "ledger_words" VALUES(61,'phone',X'0EA69EA8689AFC3D8B109F3B96985E91','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'0FAD010106AF02149530FAE0F87AE9A7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'028DB977EA246F3B396780D86AA94AF9','+15550100111');
INSERT INTO "ledger_words" VALUES(62,'text',X'AF4386A946A46D34EE910157EA0028AB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(63,'phone',X'AB295D8D1DA8503C5DA345D038A06F4D','+15550100111');
INSERT INTO "ledger_words" VALUES(64,'phone',X'59C596CF39166822DCD6D83DC380EA8F','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'B662A84852B0C916B3B335118D042C26','STOP');
INSERT INTO "ledger_words" VALUES(65,'phone',X'F2CAEA5E162498763107AEE70C2C195D','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'why',X'B483306E4BAE3274280CF0515125A365','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(66,'phone',X'51FAFB5328C32F5C1847EC9036859D90','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'504FED5EFC8B9F4F8A15EA6A40C563FF','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'AA61BEA472436DFE84918BB19ECCF221','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'464B1FFF0CB7A3247BC60FC0F22F7625','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(68,'phone',X'14C10D26C71A90CE57823B4385B96F74','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'text',X'055055BEFE45DAC3BD64E5800CC72DE6','START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'FDAE2265D33F6E03278292815C8BDB69','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'1B734FE9EDF95CE9672EFB3DD8EC8346','they texted START');
INSERT INTO "ledger_words" VALUES(70,'phone',X'D430C8318AD00E85E82798C6F4FF9329','+15550100114');
INSERT INTO "ledger_words" VALUES(70,'why',X'74A610B496FC636245070772BEDD4C06','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(71,'phone',X'9BC6542939C669BF8CEB9CD221703077','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'phone',X'6102614349F2C5A895A391C47F9EFA24','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'text',X'851FFCD71B0AC24A94D73DC893726362','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(73,'phone',X'6CBDF276DE4484DDCBA6A278595F28B4','+15550100199');
INSERT INTO "ledger_words" VALUES(73,'why',X'8ED4F64C9F34EDAB233586F52608DBE3','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(74,'by',X'E0CD901EBBA952CF117A376DEA3275C9','ana');
INSERT INTO "ledger_words" VALUES(84,'by',X'6D69426392C392A35BCD9D2A56985F51','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'4BB763FAC8F712A0F90BEED7A1B84D96','+15550100120');
INSERT INTO "ledger_words" VALUES(84,'why',X'ED0CA446E8D4949669A41F1F11C4F782','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(85,'by',X'D0394DF3A9B48B67E3B0808A648EFF83','ana');
INSERT INTO "ledger_words" VALUES(85,'phone',X'18CA176ABA4C39F57BBA4347986056DD','+15550100199');
INSERT INTO "ledger_words" VALUES(85,'why',X'44DD65134F8DB9D9FF65106E9C3B6B7E','answered by telephone');
INSERT INTO "ledger_words" VALUES(86,'by',X'1C4468F43C15227CEAB0B4BA64E4A840','ana');
INSERT INTO "ledger_words" VALUES(87,'by',X'6097FC86111F4665200F7DA450DD21F6','ana');
INSERT INTO "ledger_words" VALUES(87,'name',X'BD0BE84E674EDF1603CE70BB51B07E3D','Vic Deleted');
INSERT INTO "ledger_words" VALUES(87,'phone',X'DFBC73F78D81228683115495821AD0D3','+15550100120');
INSERT INTO "ledger_words" VALUES(88,'by',X'F7F272C4A6FC6A14A147686006F499A9','ana');
INSERT INTO "ledger_words" VALUES(88,'phone',X'7B02EDF3A7FD19D7F703442BD982D80F','+15550100104');
INSERT INTO "ledger_words" VALUES(88,'text',X'A73D9A793B1AD7E4328ED9B08032858A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'phone',X'018D1A00C4F47FB495F0002AA6C6829D','+15550100104');
INSERT INTO "ledger_words" VALUES(89,'text',X'E725352D1AE4609DC25214E693386D18','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(90,'by',X'7E796F5FD1E99104CD6A101AD3F9A923','ana');
INSERT INTO "ledger_words" VALUES(90,'phone',X'C86FB54A862951BC8B5FD6571A099605','+15550100116');
INSERT INTO "ledger_words" VALUES(90,'text',X'AA2BBE7C34EE699E4A0E15BA34479102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(91,'phone',X'03EBDD40FDD086F707411C64C8FB1D2B','+15550100116');
INSERT INTO "ledger_words" VALUES(91,'text',X'B52210DDFEABD6D1F0A7B6CF3A09F4C2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(92,'by',X'32335618B979687A14C6BE105AF3A37B','ana');
INSERT INTO "ledger_words" VALUES(92,'phone',X'715C1F4B5C18EFDFB428D8227CC717CA','+15550100117');
INSERT INTO "ledger_words" VALUES(92,'text',X'E0007C626C123E008180CEAF29DD8388','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(93,'by',X'501D7DEE4AE2EFC500568ADD2E207E31','ana');
INSERT INTO "ledger_words" VALUES(93,'phone',X'7BEBCD8D6E09AA47F36F5AFF4D70775C','+15550100118');
INSERT INTO "ledger_words" VALUES(93,'text',X'049ACBED6F9B940F1A340A709A288FF9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(94,'user',X'14F4857A7D7256DAEAB418EAACB60239','ana');
INSERT INTO "ledger_words" VALUES(95,'user',X'6BB932E5A8BB156436176D095076C61F','ben');
INSERT INTO "ledger_words" VALUES(96,'user',X'855354511BB4DB4A88AE3FBBC30C4BA3','ana');
CREATE TABLE members (
  group_id   INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, contact_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "members" VALUES(3,4);
INSERT INTO "members" VALUES(3,5);
INSERT INTO "members" VALUES(3,6);
INSERT INTO "members" VALUES(3,7);
INSERT INTO "members" VALUES(4,9);
INSERT INTO "members" VALUES(4,11);
INSERT INTO "members" VALUES(4,12);
INSERT INTO "members" VALUES(4,13);
INSERT INTO "members" VALUES(4,14);
INSERT INTO "members" VALUES(4,15);
INSERT INTO "members" VALUES(4,16);
INSERT INTO "members" VALUES(4,17);
INSERT INTO "members" VALUES(4,18);
CREATE TABLE messages (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  direction  TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  kind       TEXT NOT NULL CHECK (kind IN ('inbound', 'invite', 'reply', 'confirmation', 'staff')),
  state      TEXT NOT NULL CHECK (state IN ('received', 'queued', 'sending', 'sent', 'delivered',
               'undelivered', 'failed', 'in_doubt', 'suppressed', 'withdrawn')),
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  address    TEXT NOT NULL,                  -- the phone; of an inbound message the sender as given
  text       TEXT NOT NULL,
  modem      TEXT,                           -- the modem that sends, sent or received it
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  network_at INTEGER,                        -- SCTS of an inbound message
  sent_at    INTEGER,
  run_id     INTEGER REFERENCES runs (id) ON DELETE SET NULL,   -- the passage it belongs to
  -- outbound only
  not_before INTEGER,                        -- the end of the hold
  drop_after INTEGER,                        -- a confirmation is dropped then
  reference  INTEGER,                        -- concatenation reference, fixed at approval
  reason     TEXT,                           -- why it failed, was suppressed or withdrawn, in words
  answers_id INTEGER REFERENCES messages (id),   -- the inbound message a reply answers
  sender     TEXT,                           -- the name of the person who wrote a staff message
  -- inbound only
  intent     TEXT CHECK (intent IN ('yes', 'no', 'stop', 'start', 'help', 'unsure')),
  intent_why TEXT,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq), single_shift INTEGER NOT NULL DEFAULT 0 CHECK (single_shift BETWEEN 0 AND 255), locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (locking_shift BETWEEN 0 AND 255), sim TEXT, erased_at INTEGER,
  CHECK ((direction = 'in') = (kind = 'inbound')),
  CHECK ((direction = 'in') = (state = 'received')),
  CHECK ((kind IN ('reply', 'confirmation')) = (answers_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (sender IS NOT NULL))
) STRICT;
INSERT INTO "messages" VALUES(1,'bce69e0c-9b6f-4d36-9171-26fc9b60526b','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,2,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(2,'2e9cea21-1db2-4dee-866b-4a8b3f32a61a','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,4,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(3,'aac2edd9-d359-41d4-aa83-b4ade60e9117','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',7,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(4,'a3686a46-4c86-4856-a5dc-c3737625dc4f','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,9,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(5,'3bc8b198-ce87-4f16-a459-d5ce86bf9d8f','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,11,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(6,'c53a90d9-240f-41bf-8174-691a37a4a40b','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,13,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(7,'1b4d671a-464d-4afb-bfdf-b5e71c3b30da','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',15,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(8,'e18afe0b-e524-48c6-b1c2-ec54dc0802c3','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,17,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(9,'9a87f038-7e78-41e5-b4f5-cbd6234e3ebd','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,19,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(10,'7adc8dd6-2d57-449e-843b-0161f8606ba9','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',21,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(11,'18a2f7a8-18bc-47ff-922e-e42b583c21b6','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,23,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(12,'1cdfb769-d733-4bbf-a702-0384e0d77350','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,25,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(13,'447357d1-a793-4faf-8fde-d0b9f77da669','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,27,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(14,'17885329-357b-46c8-a990-fc9a41b287d5','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,29,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(15,'dc106bef-b261-4584-b0c9-93a336692073','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,31,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(16,'97869e14-f960-4d77-8b00-318c26dd4c64','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,35,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(17,'4d8a686f-cfee-4cc2-aedb-4b0eb27086cd','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,37,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(18,'22c4328e-f4d5-49e9-be71-1067acc7c989','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,39,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(19,'561d4563-a22a-4dba-b7f7-67ba4d55a127','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',40,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(20,'7d92df95-82dd-4a5c-80b4-147afd6da56d','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,43,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(21,'0fdf3658-743f-4935-98fe-dcb7225a61f9','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,45,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(22,'26f110d3-58f4-4a3e-9dba-c3a14289724b','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',47,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(23,'20105f1e-bcde-498f-95fd-7ebfef9c2dfb','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,49,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(24,'a5c0b793-6374-4b90-90a3-be289fd247e5','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,51,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(25,'300c4cf5-e270-4c9b-8e3b-934465edb435','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',53,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(26,'ef3210fe-ffc8-4a9e-a27d-6895b28fb329','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,55,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(27,'70bd8811-fad0-438e-923c-0d7db00c9748','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',57,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(28,'eadc0fbb-bae8-494e-aa21-f774b9a1818f','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,59,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(29,'b9ed4569-f431-456b-bf1f-8b18d013b4b6','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,61,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(30,'28389114-f433-4511-a32e-2e613facea1b','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',64,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(31,'ae973777-b080-4a18-b24f-b29856dcb3c3','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,66,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(32,'ca3a520c-ffad-4fc3-87cd-81f32b5dfba7','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',68,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(33,'653ce68f-ac2e-4f77-bf8f-b4e0d8ea6533','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',72,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(34,'42ea52c1-9f38-4897-b523-8c761c332a8b','out','invite','sent',NULL,'','','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,74,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(35,'7d766457-fad1-4224-a1ad-bee470b01bdb','in','inbound','received',NULL,'','','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes',NULL,76,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(36,'9a20664d-610c-40f2-a7eb-910cfa5cabce','out','reply','sent',NULL,'','','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,78,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(37,'ac790b8e-5953-44dd-acf6-438e67d79baf','in','inbound','received',NULL,'','','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop',NULL,80,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(38,'9af7b65f-42d0-4127-bcf2-88f6036ac924','out','confirmation','sent',NULL,'','','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,82,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(39,'ecde5fef-dd78-4755-9683-5fc74024c681','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,88,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(40,'19858704-6d28-43ff-91e2-ecd9b4c0418d','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,90,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(41,'2c0de5f2-1195-4b2e-b8b3-df564393981a','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,92,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(42,'182adfc8-1da9-4b1c-a8b8-4b01a1ea7a58','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,93,0,0,NULL,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'39363A36353361316566663363333964633230313734383636373132383835316437636238623762616533313136613261316462366237316663383435396566393237');
INSERT INTO "meta" VALUES('key',X'3505CD72D23D3B4E0AC9BC3A7CC843EC8E831C0657CF55F01A41D628D8144591');
CREATE TABLE modem_health (
  modem      TEXT NOT NULL,
  at         INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('absent', 'starting', 'pin_wanted', 'not_registered', 'ready')),
  sim        TEXT,
  operator   TEXT,
  signal_dbm INTEGER CHECK (signal_dbm BETWEEN -150 AND 0),
  used       INTEGER CHECK (used >= 0),      -- slots of the storage messages are received into
  total      INTEGER CHECK (total >= 0),
  PRIMARY KEY (modem, at),
  CHECK ((used IS NULL) = (total IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "modem_health" VALUES('main',1780326000000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017270000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017390000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017510000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017570000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017630000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017690000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017750000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017810000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017870000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017930000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017990000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781018050000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781025250000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781032450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781036110000,'ready',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE parts (
  id           INTEGER PRIMARY KEY,
  message_id   INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  seq          INTEGER NOT NULL,             -- 1, 2, …
  state        TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'delivered',
                 'undelivered', 'failed', 'in_doubt', 'suppressed', 'withdrawn')),
  attempts     INTEGER NOT NULL DEFAULT 0,   -- submissions claimed
  retry_at     INTEGER,                      -- not before this, after a provable 'not sent'
  tp_mr        INTEGER,                      -- TP-MR the modem gave
  claimed_at   INTEGER,
  settled_at   INTEGER,
  cause        TEXT,
  UNIQUE (message_id, seq)
) STRICT;
INSERT INTO "parts" VALUES(1,1,1,'sent',1,NULL,1,1780326010000,1780326010000,NULL);
INSERT INTO "parts" VALUES(2,2,1,'delivered',1,NULL,2,1781017330000,1781017330000,'The network delivered it.');
INSERT INTO "parts" VALUES(3,4,1,'sent',1,NULL,3,1781017330000,1781017330000,NULL);
INSERT INTO "parts" VALUES(4,5,1,'sent',1,NULL,4,1781017390000,1781017390000,NULL);
INSERT INTO "parts" VALUES(5,5,2,'sent',1,NULL,5,1781017390000,1781017390000,NULL);
INSERT INTO "parts" VALUES(6,6,1,'sent',1,NULL,6,1781017510000,1781017510000,NULL);
INSERT INTO "parts" VALUES(7,8,1,'sent',1,NULL,7,1781017510000,1781017510000,NULL);
INSERT INTO "parts" VALUES(8,9,1,'sent',1,NULL,8,1781017630000,1781017630000,NULL);
INSERT INTO "parts" VALUES(9,11,1,'sent',1,NULL,9,1781017630000,1781017630000,NULL);
INSERT INTO "parts" VALUES(10,12,1,'in_doubt',1,NULL,NULL,1781017750000,1781017750000,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.');
INSERT INTO "parts" VALUES(11,13,1,'in_doubt',1,NULL,NULL,1781017810000,1781017810000,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.');
INSERT INTO "parts" VALUES(12,14,1,'sent',1,NULL,NULL,1781017870000,1781017930000,'A person said it arrived.');
INSERT INTO "parts" VALUES(13,15,1,'sent',1,NULL,13,1781017930000,1781017930000,NULL);
INSERT INTO "parts" VALUES(14,16,1,'failed',5,NULL,NULL,1781032450000,1781032450000,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.');
INSERT INTO "parts" VALUES(15,17,1,'withdrawn',0,NULL,NULL,NULL,1781036110000,NULL);
INSERT INTO "parts" VALUES(16,18,1,'suppressed',0,NULL,NULL,NULL,1781036170000,NULL);
INSERT INTO "parts" VALUES(17,20,1,'sent',1,NULL,14,1781036170000,1781036170000,NULL);
INSERT INTO "parts" VALUES(18,21,1,'sent',1,NULL,15,1781036290000,1781036290000,NULL);
INSERT INTO "parts" VALUES(19,23,1,'sent',1,NULL,16,1781036290000,1781036290000,NULL);
INSERT INTO "parts" VALUES(20,24,1,'sent',1,NULL,17,1781036410000,1781036410000,NULL);
INSERT INTO "parts" VALUES(21,26,1,'sent',1,NULL,18,1781036410000,1781036410000,NULL);
INSERT INTO "parts" VALUES(22,28,1,'sent',1,NULL,19,1781036470000,1781036470000,NULL);
INSERT INTO "parts" VALUES(23,29,1,'undelivered',1,NULL,20,1781036590000,1781036590000,'The network could not deliver it: incompatible destination. Check the number with the person.');
INSERT INTO "parts" VALUES(24,31,1,'sent',1,NULL,21,1781036650000,1781036650000,NULL);
INSERT INTO "parts" VALUES(25,34,1,'sent',1,NULL,22,1781036890000,1781036890000,NULL);
INSERT INTO "parts" VALUES(26,36,1,'sent',1,NULL,23,1781036890000,1781036890000,NULL);
INSERT INTO "parts" VALUES(27,38,1,'sent',1,NULL,24,1781036950000,1781036950000,NULL);
INSERT INTO "parts" VALUES(28,39,1,'sent',1,NULL,25,1781037250000,1781037250000,NULL);
INSERT INTO "parts" VALUES(29,40,1,'sent',1,NULL,26,1781037310000,1781037310000,NULL);
INSERT INTO "parts" VALUES(30,41,1,'sending',1,NULL,NULL,1781037370000,NULL,NULL);
INSERT INTO "parts" VALUES(31,42,1,'queued',0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE pin_attempts (
  modem    TEXT NOT NULL,
  sim      TEXT NOT NULL,
  pin_hash BLOB NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (modem, sim, pin_hash)
) STRICT, WITHOUT ROWID;
INSERT INTO "pin_attempts" VALUES('main','other',X'0707070707070707070707070707070707070707070707070707070707070707',1781037370000);
INSERT INTO "pin_attempts" VALUES('main','sim',X'0000000000000000000000000000000000000000000000000000000000000000',1780326000000);
CREATE TABLE reach (
  of        TEXT NOT NULL,
  part      INTEGER NOT NULL,
  delivered INTEGER NOT NULL,
  answered  INTEGER NOT NULL,
  stands    TEXT NOT NULL,
  people    INTEGER NOT NULL,   -- no CHECK: a figure that is wrong must not keep a reply from being stored
  PRIMARY KEY (of, part, delivered, answered, stands)
) STRICT, WITHOUT ROWID;
INSERT INTO "reach" VALUES('all',0,0,0,'neither',8);
INSERT INTO "reach" VALUES('all',0,0,1,'in',1);
INSERT INTO "reach" VALUES('all',0,0,1,'neither',1);
INSERT INTO "reach" VALUES('all',0,0,1,'out',2);
INSERT INTO "reach" VALUES('all',0,1,0,'neither',0);
INSERT INTO "reach" VALUES('all',0,1,1,'in',1);
INSERT INTO "reach" VALUES('all',0,1,1,'neither',0);
INSERT INTO "reach" VALUES('flow',1,0,0,'neither',8);
INSERT INTO "reach" VALUES('flow',1,0,1,'in',1);
INSERT INTO "reach" VALUES('flow',1,0,1,'neither',1);
INSERT INTO "reach" VALUES('flow',1,0,1,'out',2);
INSERT INTO "reach" VALUES('flow',1,1,0,'neither',0);
INSERT INTO "reach" VALUES('flow',1,1,1,'in',1);
INSERT INTO "reach" VALUES('flow',1,1,1,'neither',0);
INSERT INTO "reach" VALUES('group',3,0,0,'neither',2);
INSERT INTO "reach" VALUES('group',3,0,1,'neither',0);
INSERT INTO "reach" VALUES('group',3,0,1,'out',2);
INSERT INTO "reach" VALUES('group',3,1,0,'neither',0);
INSERT INTO "reach" VALUES('group',3,1,1,'in',1);
INSERT INTO "reach" VALUES('group',3,1,1,'neither',0);
INSERT INTO "reach" VALUES('group',4,0,0,'neither',6);
INSERT INTO "reach" VALUES('group',4,0,1,'in',1);
INSERT INTO "reach" VALUES('group',4,0,1,'neither',1);
INSERT INTO "reach" VALUES('group',4,0,1,'out',0);
CREATE TABLE reached (
  phone     TEXT NOT NULL,
  of        TEXT NOT NULL CHECK (of IN ('all', 'flow', 'group')),
  part      INTEGER NOT NULL,
  delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),   -- a delivery report came
  answered  INTEGER NOT NULL CHECK (answered IN (0, 1)),    -- they wrote since
  stands    TEXT NOT NULL CHECK (stands IN ('in', 'out', 'neither')),
  PRIMARY KEY (phone, of, part)
) STRICT, WITHOUT ROWID;
INSERT INTO "reached" VALUES('+15550100101','all',0,1,1,'in');
INSERT INTO "reached" VALUES('+15550100101','flow',1,1,1,'in');
INSERT INTO "reached" VALUES('+15550100101','group',3,1,1,'in');
INSERT INTO "reached" VALUES('+15550100102','all',0,0,1,'out');
INSERT INTO "reached" VALUES('+15550100102','flow',1,0,1,'out');
INSERT INTO "reached" VALUES('+15550100102','group',3,0,1,'out');
INSERT INTO "reached" VALUES('+15550100103','all',0,0,1,'out');
INSERT INTO "reached" VALUES('+15550100103','flow',1,0,1,'out');
INSERT INTO "reached" VALUES('+15550100103','group',3,0,1,'out');
INSERT INTO "reached" VALUES('+15550100104','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100104','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100104','group',3,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100105','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100105','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100105','group',3,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100109','all',0,0,1,'neither');
INSERT INTO "reached" VALUES('+15550100109','flow',1,0,1,'neither');
INSERT INTO "reached" VALUES('+15550100109','group',4,0,1,'neither');
INSERT INTO "reached" VALUES('+15550100110','all',0,0,1,'in');
INSERT INTO "reached" VALUES('+15550100110','flow',1,0,1,'in');
INSERT INTO "reached" VALUES('+15550100110','group',4,0,1,'in');
INSERT INTO "reached" VALUES('+15550100111','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100111','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100111','group',4,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100112','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100112','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100112','group',4,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100113','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100113','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100113','group',4,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100115','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100115','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100115','group',4,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100116','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100116','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100116','group',4,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100117','all',0,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100117','flow',1,0,0,'neither');
INSERT INTO "reached" VALUES('+15550100117','group',4,0,0,'neither');
CREATE TABLE "reviews" (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  reason     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at  INTEGER,
  -- 'answered': by a later clear wish of theirs; 'replied': a colleague wrote back; 'looked_at': before there
  -- was anything to decide; the others are what a person decided
  closed_as  TEXT CHECK (closed_as IN ('answered', 'replied', 'yes', 'no', 'stop', 'ignored', 'looked_at')),
  closed_by  TEXT,
  note       TEXT,                            -- why, in the words of who decided
  ledger_seq INTEGER REFERENCES ledger (seq), -- NULL: opened before there was an entry of its own
  closed_seq INTEGER REFERENCES ledger (seq), -- NULL: open, or closed before there was one
  CHECK ((closed_at IS NULL) = (closed_as IS NULL)),
  CHECK (closed_seq IS NULL OR closed_at IS NOT NULL)
) STRICT;
INSERT INTO "reviews" VALUES(1,22,'asks a question',1781036290000,NULL,NULL,NULL,NULL,48,NULL);
INSERT INTO "reviews" VALUES(2,25,'asks a question',1781036410000,1781036470000,'answered',NULL,NULL,54,58);
INSERT INTO "reviews" VALUES(3,32,'They texted START after a no or a stop: they may be asked again, but have not said yes.',1781036710000,NULL,NULL,NULL,NULL,70,NULL);
INSERT INTO "reviews" VALUES(4,33,'is none of the answers we know',1781036770000,1781037070000,'ignored','ana','answered by telephone',73,85);
CREATE TABLE "runs" (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  contact_id  INTEGER REFERENCES contacts (id) ON DELETE SET NULL,   -- NULL: deleted
  flow_id     INTEGER NOT NULL REFERENCES flows (id),
  revision_id INTEGER NOT NULL REFERENCES flow_revisions (id),
  state       TEXT NOT NULL,                 -- flow::engine::Run as JSON
  status      TEXT NOT NULL CHECK (status IN ('waiting', 'completed', 'interrupted', 'expired', 'failed')),
  responded   INTEGER NOT NULL DEFAULT 0 CHECK (responded IN (0, 1)),
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  exited_at   INTEGER,
  timeout_at  INTEGER,                       -- of the wait
  expires_at  INTEGER
) STRICT;
INSERT INTO "runs" VALUES(1,'e7d22333-bfde-43c8-aa4a-584f77fb084f',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017270000,1781017270000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'6e0600e4-2773-47e4-80d3-db85bc01c934',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'859cd4a9-f839-4fbf-aef8-64b34b3ac89d',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'6c3d2482-7f54-462f-8f0d-7b4ae332af3e',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'1ae98a13-7786-4c83-85a0-a919d8dd5b0e',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'37ff2896-70b4-4a03-8c24-ba055499a6ca',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'66f26bd6-6289-4b09-a24d-b03b1e07cf72',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'61712e1a-3628-42a8-90bf-1d06179dbe1a',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'61a1bc37-3ed8-463b-ba29-384348ee6870',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'76fc63b7-cc01-411b-9049-3c6614db115f',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'d5a4e5a6-4b24-422b-a4cc-d80494e6c54e',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'5ce5bbc0-fa49-44f2-8d39-e9a3bb0f5f5b',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'c71270dd-0b46-4d1e-b3e0-4d97cf0ab2cb',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'dd5c0947-3546-4508-8f5d-f1cdfaab6656',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'f138e983-0970-4faf-a0d9-836351dc59ef',NULL,1,1,'{}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'8b53af63-9b9a-448c-982f-30232778e57f',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'5ab304bd-20b6-4081-96e1-c213e434bd59',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'e29a945f-8575-44bb-b31b-6824ddc72687',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'3e30906d-d759-4ab6-892a-466087396233',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
CREATE TABLE sessions (
  hash       BLOB PRIMARY KEY,               -- SHA-256 of the session id
  record     BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sign_ins (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  account TEXT COLLATE NOCASE,           -- NULL: a name nobody has
  address TEXT NOT NULL,                 -- '' when it was not known
  outcome TEXT NOT NULL CHECK (outcome IN ('in', 'wrong', 'throttled'))
) STRICT;
CREATE TABLE "tokens" (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  hash       BLOB NOT NULL UNIQUE,           -- SHA-256 of the token
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "tokens" VALUES(1,1,'viewer',X'C466362F6AD21C551AEAA50D1460197A5BB867EFA47232AECDE9D1BB95295765',1795791083457);
CREATE TABLE unseen (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  message_id INTEGER NOT NULL                -- the last they wrote
) STRICT;
INSERT INTO "unseen" VALUES(1,3);
INSERT INTO "unseen" VALUES(2,7);
INSERT INTO "unseen" VALUES(3,10);
INSERT INTO "unseen" VALUES(8,19);
INSERT INTO "unseen" VALUES(9,22);
INSERT INTO "unseen" VALUES(10,27);
INSERT INTO "unseen" VALUES(14,32);
INSERT INTO "unseen" VALUES(21,33);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
, language TEXT CHECK (length(language) BETWEEN 2 AND 8)) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$+36zVhNR6k/iUnmRmrcCUw$uTkkOt8yJVNhSdzU/tDNXMZU08D/HpaH1pBBp6vGcwE',1795791081479,NULL);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$yKYzQ7iB+IMqisRKdAC/QQ$AdEmF1rmDGOoVbNx+F51TRrE02ayT0ADOcra057TpE0',1795791083103,NULL);
CREATE INDEX contacts_by_modified ON contacts (modified_at, id);
CREATE UNIQUE INDEX one_derived_group_each ON groups (kind) WHERE kind <> 'static';
CREATE INDEX members_by_contact ON members (contact_id);
CREATE INDEX messages_by_contact ON messages (contact_id, id);
CREATE INDEX messages_by_address ON messages (address, id);
CREATE INDEX messages_to_do ON messages (state, kind, id) WHERE state IN ('queued', 'sending', 'in_doubt');
CREATE INDEX parts_to_do ON parts (state, message_id) WHERE state IN ('queued', 'sending', 'in_doubt');
CREATE INDEX inbound_not_deleted ON inbound_pdus (sim, storage, slot) WHERE deleted_at IS NULL;
CREATE INDEX inbound_by_fingerprint ON inbound_pdus (fingerprint) WHERE fingerprint IS NOT NULL;
CREATE INDEX inbound_by_message ON inbound_pdus (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbound_waiting_parts ON inbound_pdus (originator, reference, total)
  WHERE kind = 'part' AND message_id IS NULL;
CREATE INDEX messages_in_trouble ON messages (modified_at) WHERE state IN ('in_doubt', 'undelivered', 'failed');
CREATE INDEX parts_to_try_again ON parts (message_id) WHERE retry_at IS NOT NULL;
CREATE INDEX modem_health_by_time ON modem_health (at);
CREATE INDEX runs_by_contact ON runs (contact_id, id);
CREATE INDEX runs_waiting ON runs (timeout_at, expires_at) WHERE status = 'waiting';
CREATE UNIQUE INDEX one_open_invite ON invites (contact_id, flow_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_invite_a_message ON invites (message_id);
CREATE INDEX invites_by_contact ON invites (contact_id, id);
CREATE INDEX invites_by_phone ON invites (phone, id);
CREATE INDEX invites_by_answer ON invites (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;
CREATE INDEX replies_by_time ON messages (created_at) WHERE kind = 'reply';
CREATE INDEX words_by_number ON ledger_words (words) WHERE field = 'phone';
CREATE INDEX sign_ins_by_time ON sign_ins (at);
CREATE INDEX sign_ins_by_account ON sign_ins (account, at);
CREATE INDEX messages_by_leaving ON messages (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX messages_by_coming ON messages (created_at) WHERE direction = 'in';
CREATE INDEX messages_by_question ON messages (answers_id) WHERE answers_id IS NOT NULL;
CREATE INDEX messages_by_state ON messages (state);
CREATE INDEX inbound_undecodable ON inbound_pdus (id) WHERE kind = 'undecodable';
CREATE INDEX runs_by_modified ON runs (modified_at, id);
CREATE INDEX invites_by_source ON invites (source_group_id, flow_id, answered_at);
CREATE INDEX invites_by_ending ON invites (flow_id, closed_as, contact_id);
CREATE INDEX contacts_in_order ON contacts (name = '', name COLLATE NOCASE, phone);
CREATE INDEX contacts_derived ON contacts (derived, name = '', name COLLATE NOCASE, phone) WHERE derived IS NOT NULL;
CREATE INDEX contacts_by_last_message ON contacts (last_message) WHERE last_message IS NOT NULL;
CREATE INDEX ledger_by_kind ON ledger (kind);
CREATE TRIGGER ledger_is_never_updated BEFORE UPDATE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE VIEW causes AS
  SELECT m.id AS message_id,
         coalesce(m.reason, (SELECT p.cause FROM parts p
                              WHERE p.message_id = m.id AND p.state = m.state AND p.cause IS NOT NULL
                              ORDER BY p.seq LIMIT 1)) AS cause
    FROM messages m
   WHERE m.state IN ('queued', 'in_doubt', 'undelivered', 'failed', 'suppressed', 'withdrawn');
CREATE TRIGGER a_wish_changes_the_contact AFTER INSERT ON consents
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.since) WHERE phone = NEW.phone; END;
CREATE TRIGGER another_wish_changes_the_contact AFTER UPDATE ON consents
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.since) WHERE phone = NEW.phone; END;
CREATE TRIGGER a_message_changes_the_contact AFTER INSERT ON messages WHEN NEW.direction = 'in'
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.created_at) WHERE id = NEW.contact_id; END;
CREATE TRIGGER a_run_changes_the_contact AFTER INSERT ON runs
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.created_at) WHERE id = NEW.contact_id; END;
CREATE TRIGGER the_end_of_a_run_changes_the_contact AFTER UPDATE OF status ON runs
  WHEN NEW.status <> OLD.status
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.modified_at) WHERE id = NEW.contact_id; END;
CREATE TRIGGER ledger_is_never_replaced BEFORE INSERT ON ledger
  WHEN EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq)
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER words_are_never_changed BEFORE UPDATE ON ledger_words
  BEGIN SELECT raise(ABORT, 'words on record are erased or they stay'); END;
CREATE TRIGGER what_they_write_is_unseen AFTER INSERT ON messages
  WHEN NEW.direction = 'in' AND NEW.contact_id IS NOT NULL
  BEGIN
    INSERT INTO unseen VALUES (NEW.contact_id, NEW.id)
      ON CONFLICT (contact_id) DO UPDATE SET message_id = excluded.message_id;
  END;
CREATE VIEW doubts AS
  SELECT m.id AS message_id FROM messages m JOIN invites i ON i.message_id = m.id
  WHERE m.state IN ('queued', 'sending', 'in_doubt') AND m.state = 'in_doubt'
    AND i.closed_at IS NULL AND i.contact_id IS NOT NULL;
CREATE VIEW derivations AS
  SELECT phone, CASE state WHEN 'granted' THEN 'opted_in' WHEN 'lifted' THEN NULL ELSE 'opted_out' END AS derived
    FROM consents;
CREATE TRIGGER a_wish_moves_the_contact AFTER INSERT ON consents
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = NEW.phone)
         WHERE phone = NEW.phone; END;
CREATE TRIGGER another_wish_moves_the_contact AFTER UPDATE ON consents
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = contacts.phone)
         WHERE phone IN (OLD.phone, NEW.phone); END;
CREATE TRIGGER no_wish_moves_the_contact AFTER DELETE ON consents
  BEGIN UPDATE contacts SET derived = NULL WHERE phone = OLD.phone; END;
CREATE TRIGGER a_contact_stands_as_the_number AFTER INSERT ON contacts
  WHEN EXISTS (SELECT 1 FROM consents WHERE phone = NEW.phone)
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = NEW.phone)
         WHERE id = NEW.id; END;
CREATE TRIGGER a_contact_stands_as_the_new_number AFTER UPDATE OF phone ON contacts
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = NEW.phone)
         WHERE id = NEW.id; END;
CREATE TRIGGER a_message_is_the_last AFTER INSERT ON messages WHEN NEW.contact_id IS NOT NULL
  BEGIN UPDATE contacts SET last_message = NEW.id WHERE id = NEW.contact_id; END;
CREATE TRIGGER a_message_becomes_anothers AFTER UPDATE OF contact_id ON messages
  BEGIN UPDATE contacts SET last_message = (SELECT max(id) FROM messages WHERE contact_id = contacts.id)
         WHERE id IN (OLD.contact_id, NEW.contact_id); END;
CREATE VIEW memberships AS
  SELECT group_id, contact_id FROM members
  UNION ALL
  SELECT g.id, c.id FROM groups g JOIN contacts c ON c.derived = g.kind AND g.kind <> 'static';
CREATE TRIGGER an_entry_is_counted AFTER INSERT ON ledger
  BEGIN INSERT INTO ledger_kinds VALUES (NEW.kind, 1) ON CONFLICT (kind) DO UPDATE SET entries = entries + 1; END;
CREATE VIEW reached_now AS
  SELECT a.phone, a.of, a.part, a.delivered, a.answered,
         coalesce(CASE k.state WHEN 'granted' THEN 'in' WHEN 'refused' THEN 'out' WHEN 'stopped' THEN 'out' END,
                  'neither') AS stands
    FROM (SELECT i.phone AS phone, v.column1 AS of,
                 CASE v.column1 WHEN 'all' THEN 0 WHEN 'flow' THEN i.flow_id ELSE coalesce(i.source_group_id, 0) END
                   AS part,
                 max(m.state = 'delivered') AS delivered,
                 max(EXISTS (SELECT 1 FROM messages x WHERE x.address = i.phone AND x.id > m.id
                                AND x.direction = 'in')) AS answered
            FROM invites i JOIN messages m ON m.id = i.message_id JOIN (VALUES ('all'), ('flow'), ('group')) v
           WHERE m.state IN ('sending', 'sent', 'delivered', 'undelivered', 'in_doubt') AND i.phone <> ''
           GROUP BY 1, 2, 3) a
    LEFT JOIN consents k ON k.phone = a.phone;
CREATE TRIGGER one_more_is_reached AFTER INSERT ON reached BEGIN
  INSERT INTO reach VALUES (NEW.of, NEW.part, NEW.delivered, NEW.answered, NEW.stands, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER one_less_is_reached AFTER DELETE ON reached BEGIN
  UPDATE reach SET people = people - 1 WHERE of = OLD.of AND part = OLD.part AND delivered = OLD.delivered
     AND answered = OLD.answered AND stands = OLD.stands;
END;
CREATE TRIGGER one_is_reached_otherwise AFTER UPDATE ON reached BEGIN
  UPDATE reach SET people = people - 1 WHERE of = OLD.of AND part = OLD.part AND delivered = OLD.delivered
     AND answered = OLD.answered AND stands = OLD.stands;
  INSERT INTO reach VALUES (NEW.of, NEW.part, NEW.delivered, NEW.answered, NEW.stands, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE VIEW look_again AS SELECT '' AS phone;
CREATE TRIGGER somebody_is_looked_at_again INSTEAD OF INSERT ON look_again BEGIN
  DELETE FROM reached WHERE phone = NEW.phone AND (of, part) NOT IN
    (SELECT n.of, n.part FROM reached_now n WHERE n.phone = NEW.phone);
  INSERT INTO reached SELECT * FROM reached_now n WHERE n.phone = NEW.phone
    ON CONFLICT DO UPDATE
      SET delivered = excluded.delivered, answered = excluded.answered, stands = excluded.stands
    WHERE (delivered, answered, stands) IS NOT (excluded.delivered, excluded.answered, excluded.stands);
END;
CREATE TRIGGER an_invite_reaches AFTER UPDATE OF state ON messages WHEN NEW.kind = 'invite' AND NEW.state <> OLD.state
  BEGIN INSERT INTO look_again SELECT phone FROM invites WHERE message_id = NEW.id; END;
CREATE TRIGGER a_message_answers AFTER INSERT ON messages WHEN NEW.direction = 'in'
  BEGIN INSERT INTO look_again VALUES (NEW.address); END;
CREATE TRIGGER an_erased_message_answers_no_more AFTER UPDATE OF address ON messages WHEN OLD.direction = 'in'
  BEGIN INSERT INTO look_again VALUES (OLD.address); END;
CREATE TRIGGER an_invite_counts AFTER INSERT ON invites
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER an_invite_counts_for_another AFTER UPDATE OF phone ON invites WHEN NEW.phone IS NOT OLD.phone
  BEGIN INSERT INTO look_again VALUES (OLD.phone), (NEW.phone); END;
CREATE TRIGGER an_invite_counts_elsewhere AFTER UPDATE OF source_group_id ON invites
  WHEN NEW.source_group_id IS NOT OLD.source_group_id
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER a_wish_counts AFTER INSERT ON consents
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER another_wish_counts AFTER UPDATE ON consents
  BEGIN INSERT INTO look_again VALUES (OLD.phone), (NEW.phone); END;
CREATE TRIGGER no_wish_counts_no_more AFTER DELETE ON consents
  BEGIN INSERT INTO look_again VALUES (OLD.phone); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 12;
