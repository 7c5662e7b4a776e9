-- token: 3187437310c96777701687b161cc17f865d4815c4e488d5381e02054fef46bf8
-- Schema 7 as commit 5db8d47 made and filled it: its own gateway played the life of a house that README.md beside this
-- file describes, its own commands made the users and the token, and `VACUUM INTO` and a dump made this of it.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE consents (
  phone      TEXT PRIMARY KEY,
  state      TEXT NOT NULL CHECK (state IN ('granted', 'refused', 'stopped', 'lifted')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "consents" VALUES('+15550100101','granted',1781017330000,7);
INSERT INTO "consents" VALUES('+15550100102','refused',1781017510000,15);
INSERT INTO "consents" VALUES('+15550100103','stopped',1781017630000,21);
INSERT INTO "consents" VALUES('+15550100108','stopped',1781036170000,40);
INSERT INTO "consents" VALUES('+15550100110','granted',1781036470000,57);
INSERT INTO "consents" VALUES('+15550100114','lifted',1781036710000,68);
INSERT INTO "consents" VALUES('+15550100120','refused',1781037010000,83);
CREATE TABLE contacts (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 128),
  phone       TEXT NOT NULL UNIQUE CHECK (phone GLOB '+[1-9]*'),
  language    TEXT NOT NULL DEFAULT '',      -- ISO 639-3, or empty
  modem       TEXT,                          -- the SIM that first wrote to them
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL
, sim TEXT) STRICT;
INSERT INTO "contacts" VALUES(1,'40b03835-1171-4088-bb70-048fd5ae70d4','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'d51f3493-6e37-4c3c-8747-026753b30f96','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'3993dcd6-08f2-4204-b1cf-0105f4cf6bbf','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'c3970927-5fe5-4827-bf3b-17718ef2f5d7','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'c6823eb0-8ad9-45a7-842e-11fcfcbc35d7','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'8ec30092-17a6-4cec-837b-5e0b70a358c9','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'11c19ebb-6383-43b2-ab27-0fd8ef7d944a','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'2ae2a115-6d3a-463e-a13d-38635fb31cac','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'75b1afc0-6d7a-4491-87a4-1ad35ed84cbf','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'38420171-2927-4c68-b02c-242680b80d2b','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'de0bd31d-81ef-4db5-a133-6ded9f64bf79','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'3551a887-74ea-4ca3-97f6-4a9a69220bab','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'88ccbbbe-a68a-46f4-991e-9fa5f581b473','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'a0937a67-2734-4310-83d5-18392678421a','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'367553f9-f1e0-4b74-b66e-77d2c18cea18','Pat Expired','+15550100115','','main',1780326000000,1781017450000,NULL);
INSERT INTO "contacts" VALUES(16,'449ecb74-2283-4c32-b585-7cf8b1ef0395','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'7d50e1ae-48eb-40d7-9d2e-5d130bf8062c','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'f03bf013-3c80-44ad-9863-ca14e3bfc6df','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(20,'e1bb9cde-6956-4a22-85e3-408fb3b74219','Vic Deleted','+15550100120','',NULL,1780326000000,1781037010000,NULL);
INSERT INTO "contacts" VALUES(21,'993a1792-43df-41c6-bd48-27b739850e20','','+15550100199','','main',1781036770000,1781036770000,NULL);
CREATE TABLE field_values (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  field_id   INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
  value      TEXT NOT NULL CHECK (length(value) <= 640),
  PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE fields (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE CHECK (key GLOB '[a-z]*' AND length(key) <= 36),
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 36),
  created_at INTEGER NOT NULL
) STRICT;
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
INSERT INTO "forgotten" VALUES(X'FE28B2D119D45F79AEBA2D54DD29F86B543EA5E6823CBE9ECA1CE28E8384CA28','stopped',1781036950000,84);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'31533c17-6976-4c3c-b8a2-8528e2a97c13','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'032215e0-0ade-4546-a528-c08a7ceec927','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'4f34a64f-437a-4129-ac5a-332de67d8277','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'176c647c-c7c3-4d82-b21b-3aaf5ed33484','Autumn list','static',1780326000000);
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
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'D8EEDC6D2250A6321BC7E6D7A5E0AC90696A152DED8664E43BF905E76EFAC0C4','message',X'6ECCB32CFD42778054A6447B6D32621545A263ABBCC6E994F7C1A555B6D65942',NULL,NULL,NULL,NULL,35,NULL,1781036890000,NULL,1781037130000);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'CBF44B7739197177D82AF10735714F9D01E6977F28FC8AB5E9D571A345AF1282','message',X'6E8746C4CFFEEE759822D0B4AE707836B6C7754383733D40FCDDDE8EBF30AA31',NULL,NULL,NULL,NULL,37,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'CBF44B7739197177D82AF10735714F9D01E6977F28FC8AB5E9D571A345AF1282','repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000,1781037130000);
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
INSERT INTO "invites" VALUES(1,'2009fc5e-ca02-406b-975d-d9fda6b65316',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'83fbee35-56ec-48ae-86b8-71cd700593dd',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'247f487e-9928-4e4c-94d5-944b5760ac9e',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'13bca1ed-f964-4678-ad5b-e5e3934604e3',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'c5486c97-be15-4c6d-bdc5-b239e245bb74',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'a1c89dfe-340d-4905-8957-894b6244093e',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'8876e586-dc9e-4477-9293-6ac0ad4a6daa',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'29b9dfba-b58c-406b-8111-e97425bae45a',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,30,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'18a91fd1-b778-4eb7-a013-8ebb330ea57f',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'c7a3e4cd-099b-4db7-ab31-153144fe214b',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'6d70186b-76cc-4bd5-a0c8-0a76a8346649',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'f4ed1991-fe4d-4e7d-95d8-33d5265386e1',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'7deefc29-f0db-478b-bf80-0250d78b881f',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',50,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'2711011e-aac3-452f-8f27-d034e0f5180b',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',60,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'70bca9a7-4662-44ea-b60d-364dbbdbcaab',NULL,'',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',73,'{"exclude_active":false,"params":null,"restart_participants":true}');
INSERT INTO "invites" VALUES(16,'e89ad2a0-7542-4e28-b48f-78a45b44b328',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,85,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'009ea7d2-2261-4b93-bd33-d38627168a3f',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,87,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'7f7f7909-1609-4208-9abc-1ed1ae31f946',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,89,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'bc0c914d-14f9-4287-998a-6453686cd02a',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,90,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:baa3e00fd3dbaa13b2b9db87c9eb1c85a47229240c58818d42962772bf7ccaa7","contact":"367553f9-f1e0-4b74-b66e-77d2c18cea18","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2009fc5e-ca02-406b-975d-d9fda6b65316","kind":"invite.approved","phone":"sha256:8941dbd57a11c5605455ba86f362882b537e5bcf5d586ca9fa5fb6495ad997c7","revision":1,"seq":1,"text":"sha256:56763f634da7032cd11aa6a8feccb0bb3c5be43a1411d1b18889df1a06b4aafd","via":"panel"}',X'71C0F5B4DFB9EFC2120171B477F909D4A4F116C7889B1B9CA217454A80315C81');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:b66851e659cba5998b8e3849131a12f1ae939560da12a8ec5da7c9210271afbf","seq":2,"state":"sent","text":"sha256:0693a90c56015cd66fd843a77339c3558183977d75738c4d264f4970cb30d2dc"}',X'3F81FC0889EAE5F7467E7F592D4F44D642B7760F7F00099CAB095E6C2EC3336A');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:eeca2fcbb976c864b35a17d1aeb5ebc954cf168cdc5d53e9d1837bf4c3cb349f","contact":"40b03835-1171-4088-bb70-048fd5ae70d4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"83fbee35-56ec-48ae-86b8-71cd700593dd","kind":"invite.approved","phone":"sha256:91211de53d93403b7fd94bb258164f7a0ecb51fd4e0589ef9cb74882fdd68e94","revision":1,"seq":3,"text":"sha256:23019e8ee81d1e1af3c7b0fdd4096a12f6bbf5b5158c057be681fdbf375a4e8a","via":"panel"}',X'FDBE649A0006F206ECEE129939C55D10F5C7E4FD00114873A6CAA8A24424F3BE');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:6151246b9208258c87ce8eda98e009d20b2457f75b32252275e31f95e51d491a","seq":4,"state":"sent","text":"sha256:ef2be23f548e4e5e71ab85d97737c1b77bbd7c7892915d05569b6096ad47702c"}',X'14C3C5E8B73FF85B630989E05C82DA0622A5528FB3A44079DA88C50869FCC1A9');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:76c63d6763ab7104ba3c4ae3b99c51d0114e9620d2901565bd1af90dabb25c4e","seq":5,"state":"delivered"}',X'4700AB750B401473DC5FB666F4373931B62EC7C4141603F8566E99AECBEFEDB5');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:f75c14e60cf9535fcfe0b11f0145640d5b8aa5e145f96ed52d87f8d2f65f09fd","seq":6,"text":"sha256:b1677aff6dc6b64b7c918fe0139a0fec5512edc0cc66957cc32ba9304e5c0c75"}',X'FB4F64DBE9DB70DE2EBCEE21C0225C1A772341C87FA05B366C9A721A177054D3');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"40b03835-1171-4088-bb70-048fd5ae70d4","kind":"consent","message":3,"phone":"sha256:dfa777a059e77a647d4a8aef59c01dcebb54f5e08c10eaca40e5a162ef3916a8","seq":7,"state":"granted","why":"sha256:7915de2ac1f07e9e6a458dd91c952d7a6a68afe002acb582868631831e972c1d"}',X'2C7A04F2E08A67242116183FBDB97BB43E466CC7CFB5E5187A57740A4A7CA921');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:6e8d0faa90323596a7783a9b2ae30e8108829377dff9d89292ef6ea5cfd6870f","seq":8,"text":"sha256:ff9fdedb24770f0d829bb5b6fb8086335319049a9b043ce407bb28d947af3242"}',X'2DD17DC5A0EF55F65884556B036EF9F1A152E4C6DF7978316ECA752BDD1C4C7F');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:fd4e5e425f418a43b7b4294e3a046104299ad99f8f1cbd4a75dbcab13f37b89e","seq":9,"state":"sent","text":"sha256:3f1601df3162fee73f3cab9157a0b0c8a654b9995a835265bf1b9439800b4aca"}',X'AF48FBD4E22168D28828B47A2D75846D61DF2F447A32EA46BB37A31B618CB5AA');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:63121d67a9ef4baf4aa7bc7ee07d8e60355849e393ef5e8b18457d94844e30ef","kind":"message.written","phone":"sha256:f03d2f8549273a7e837ebda23613fae68d8713790348a9e15d8cca2225af5dad","seq":10,"text":"sha256:9db9b0af785f1eb74245d12aaae4ddf8d2294884008dbc87e616cf0045b5d0f1","via":"panel"}',X'E3F36CB9B1D5F6ABF6732D4D1E840AA5ABDF2159C08D44F7FF8FDED761CF1097');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:0c5db1979329fb0e6b6edb7d16e25933a0aa95a42d66511775a4ec3a14618385","seq":11,"state":"sent","text":"sha256:451a00c45963414b7635bb8ae7406387cbb751d24c4a5151fcd6047841762fe7"}',X'8EE98C78CEE8814346106373B30C7326C80BB123B7C1F532E3C3A6EF64BDFFA0');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:8607d5dee8a3e14bd080e92ad6935ae4a684b8ecf940a0c7f9ca895d1d0a5b56","contact":"d51f3493-6e37-4c3c-8747-026753b30f96","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"247f487e-9928-4e4c-94d5-944b5760ac9e","kind":"invite.approved","phone":"sha256:1b0555614712b3b082e8854f7975f1b39687fafd34c176c6358474b548d03f15","revision":1,"seq":12,"text":"sha256:d9d6d0ab7c2b9bd9c9328696057c76b0bd9620846a79163aa9720fc5ae4fe3e0","via":"panel"}',X'B9C9D5002E28D18076EF0A2F3A86DF703552CA65E533795AD1DD3B8A94F009CD');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:740b4223396b47e42dc22f6fc1914e3b9054497a9d868697aac49bf483135deb","seq":13,"state":"sent","text":"sha256:bf41303d0b0b37eb1b9125686bae9e56bc9b70182c15983cc24fdfc1949868e3"}',X'DB83058E33EBC446421FE45E9D43AADE4C6F338701B2EE6C636F26B764BA2AA1');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:3239ac6d0d718fdc69a4ec02abc32a990d9fe3c32b2460fb0f72115a7e9136c2","seq":14,"text":"sha256:976b84f3b096ce15d0037b0b9c0c830f18d583bbca66f42a5cd6713d9246f9cb"}',X'C7D6F97B65C6A6BBFD9DCF276E92552329E640C4391E0F375864F0FE9493115A');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"d51f3493-6e37-4c3c-8747-026753b30f96","kind":"consent","message":7,"phone":"sha256:3150e5f5974c60902e08286ce16ba38591504c8005d88a437a3ea6d9901136c6","seq":15,"state":"refused","why":"sha256:528401bb29220132f23a4a73c90bfd6cd1ad37cf2d6e2a9725c9f0b844a84821"}',X'5BBE33AA43A4FC180A7961CDAB06E836AAEFCD0E34945553C27384B0E12ADDF0');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:6ad5d5be93a9865614afadd7369fda86498548210ab6286ee48e3496a73c8d9c","seq":16,"text":"sha256:9f7fadcdbac0a8131946d9fbebff8e3c7f1aa0b60f275e7ed53637a2d29caa43"}',X'D4E9C914754FC38CB1575E0903EA629736118BCC5A2C3E6916DC9502B02B937A');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:896be5cb60bfce3f9d76bc111d7a271009e88964ff93c30838abdfe69ec88541","seq":17,"state":"sent","text":"sha256:bf5356d7f97574415a64d13b071cadee2f2f9c7e4f11487b1877c37a6479b8aa"}',X'34CA90D9A7CA8C631B430592B49D98753FF46A51F61B5D451590F4DEA847A51E');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:a45afe891e684c69c856a190cbdd2d6132077671326b45e24a3fa483f45e12c3","contact":"3993dcd6-08f2-4204-b1cf-0105f4cf6bbf","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"13bca1ed-f964-4678-ad5b-e5e3934604e3","kind":"invite.approved","phone":"sha256:33c6998b81c60f508f487e2b7d04f24a1bfdb6e4058e6ed0ae066203265e0c5c","revision":1,"seq":18,"text":"sha256:aea96684da33df4ee3dd0e492f03991b112beb7d3e1449f093d0ee51b6e017e6","via":"panel"}',X'9AE22798E1AA51AD44C406B954CA6E546111E38D7F0B9D976E30280F9993D93C');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:44875040ba82cbd922b15ba91b6f90ba67b3c4af1452ac545873b2e6802c6db8","seq":19,"state":"sent","text":"sha256:fda453f90da808865c4bd8833039814f07508d7c3090925c33bda2142bfbf7ad"}',X'85468424B1D3B0DC842E426757EF922B28EE9D57E77C48A7BE2F46177EF76F24');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:ac6811c52ae0b35cf5966b42734352fee2726af829e8ef093ff3e8d2a880392c","seq":20,"text":"sha256:6b15caabb0f4e1fc491365096fefcc9e0f4c1eff126ad24311d828fcf6cb419a"}',X'7F4A7EA17C8FAC058F4C775C567ED7A36D55AF326D4D752E41A74C1270C68CC8');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"3993dcd6-08f2-4204-b1cf-0105f4cf6bbf","kind":"consent","message":10,"phone":"sha256:cd3c33f48f8a3dbd584ef08ea8b2df4a18ec7bfc427765bdc18c6cefa5ee424c","seq":21,"state":"stopped","why":"sha256:91163f6945d7b9602b7dbf2cdf1973a817c7c9a40628c27b65bb701a4d9b82da"}',X'4991E2A1106F6B5AB6EEC19C0B4B0F65338FCD354759897CB8A9D7798B840E1B');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:6510002880454d7cbb1112808b476d99e3967e1f19fe6b13af8a967833a3d72c","seq":22,"text":"sha256:1249fdd6f7c9620678eaf34d0a76f8f5bcb3261b8ac67141a1e34f2f2094254b"}',X'E9F77092D5D8AACFF921FAAFD3FCA405EB9A91F24726DCB9ED999550A1C10E2B');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:215e9b274f9eb1fa5c91b30166d841bd2d07aa256f126df8ed83fbf394f1b475","seq":23,"state":"sent","text":"sha256:c975e21e7c4160671fb3b0ef0b790151a1990eb44f726199c7d38010815a551f"}',X'0F3BCB091E5EDF7D4927D48EE9F0A623CF4A8C8BBEE7004F2DCCABE3EB26741D');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:a5a48b011e85bb08e76766760649f85d853619c558d8902611b0d789b383e945","contact":"c6823eb0-8ad9-45a7-842e-11fcfcbc35d7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c5486c97-be15-4c6d-bdc5-b239e245bb74","kind":"invite.approved","phone":"sha256:42cce878b41d4d66188c377240e3e3f9215aca32c4d6c33f153041ae55e0ce74","revision":1,"seq":24,"text":"sha256:4e70a1b50bf112fb5168bb0b776b510fac8ee0e6d8dce4131107884beb09b124","via":"panel"}',X'E155DB9C8D6FD304DF10E44FD41ABD8925885C8CA25C287D77A4A6027E5CC2EB');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:793f1e181a4c8d544b546394f74a162022f2283674ec79ee993d135d93c0e2c1","seq":25,"state":"in_doubt","text":"sha256:4572005370cb6147fadc5f920157a5c59bde0d6ec10450307f26783e52321db8"}',X'670BF52B69BAE28A777432AA06E6CC4E90F5481FEBD19E683E3A0C8CEF9475C4');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:b76427b802de785720509d65dfe45e4c3f2fa6ae8fd38284f6fb61e63a2da3fe","contact":"3551a887-74ea-4ca3-97f6-4a9a69220bab","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a1c89dfe-340d-4905-8957-894b6244093e","kind":"invite.approved","phone":"sha256:e1864dd816b67776e307e2993e220ec921701ae6cb0f8b52f8422d0ee68dce9e","revision":1,"seq":26,"text":"sha256:3458d19c44422fc9b4c73f61fd7e850ba8a96f01c7d11fcb168a2d4a4fbcc66c","via":"panel"}',X'8B7A87DD469FB6EA6E40712A36874300CB4B496803CE69726B406F2869722C42');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:6f214be98bea5d9b1707444e839f2592186dea092715786a377961954a9f7bb3","seq":27,"state":"in_doubt","text":"sha256:69985c5f7525f253969ba291a56d6bbd7c7d4d6bf00af63729339f1c5f092fd6"}',X'4BBC4F15C11900D5DC4A6191DB3ABAA58E4BAE1556A245D2427A0EE679EB2C54');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:c76f399bf5d34f9843058e074419499ce9d15d7f3283a2214146f273714b2325","contact":"88ccbbbe-a68a-46f4-991e-9fa5f581b473","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8876e586-dc9e-4477-9293-6ac0ad4a6daa","kind":"invite.approved","phone":"sha256:7052279493e7db614d524f4bf351482cda71b79e0769565da6031a241bf1f264","revision":1,"seq":28,"text":"sha256:0cc7a0737068f4d6dcef716938415f2af32ded2a726ece7ba2f48657df64ed8b","via":"panel"}',X'2E86E8C7B211ECF52DCA0301CCF80C929E905EC33959A6544E43BB88BBF7718F');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:da7a270d9de3833571216ccdbac23c122c6ae699fdb6a8e4b5f7052e660d02d3","seq":29,"state":"in_doubt","text":"sha256:88cd49a9b4b6478281a9dd7c0ca39556706e6f201075fe179c47fd199416e2be"}',X'CA6FA12EBB950D56D6DD9A89097C131D79941AE46FF00F8BA2780EB37945D995');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:22a9929ac6563fd84919fca0d9508b8a67d05eb7f3685c30979667e3f1d41130","contact":"3551a887-74ea-4ca3-97f6-4a9a69220bab","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"29b9dfba-b58c-406b-8111-e97425bae45a","kind":"invite.approved","phone":"sha256:96be5ebc81e5ca3ddaa3b7f9124f175b818277c101ffe64168054d4900610b67","revision":1,"seq":30,"text":"sha256:fab01b9edbe871fcbbed31b4765a43aafa456045f32daafd8b8f6dd09175e038","via":"panel"}',X'7D940899DF7A6B5F68AC8126F39F33588716B555606471A049A2860D43C2F980');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:a77fadfc9ea6806f3f01c08fcb40f7cb9aeb7aba98dfdb5d6d2dc831400c5f3b","decision":"invite again","invite":"a1c89dfe-340d-4905-8957-894b6244093e","kind":"invite.decided","phone":"sha256:fa4361a3cef79b6a39fe410932e54f5f8ad84891e462795fecd7c72b11f27fb3","seq":31}',X'62A4AF78D80AEDF0B3417DF148120696EE1643D79E9940F877CDB8037CB3637D');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:1ec7135ba4fd4b76d6a8badecfa85e96ab86a7a8dfbc72c2b9feab7be82e44b1","seq":32,"state":"sent","text":"sha256:4f2998bc53a7a829dc5a8b6f0b1b57c0341faf52e4abbbb909feda4d0f1c47de"}',X'6F1236880C6718808BEC4ED5F0CE46A9F294771817EEC5643C1B8CAD840810BC');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:b19812e7e6044f05f645ad9a7ab9ae76d1b41804cb8f664095ab646639902a7e","decision":"it arrived","invite":"8876e586-dc9e-4477-9293-6ac0ad4a6daa","kind":"invite.decided","phone":"sha256:38b0fdd18c53856b411e0a97efc804af2ee45fa6ed99170e84bf7be11fd61b0c","seq":33}',X'1D83CC0B3B8D121D0204049DFE7FBA52A33406A01AA1885AFAF027BA644FB0EE');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:ca9cbf6a474d2481a06547f87ed35fdfd272fc166b1afcbcebed11735ecbe856","contact":"8ec30092-17a6-4cec-837b-5e0b70a358c9","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"18a91fd1-b778-4eb7-a013-8ebb330ea57f","kind":"invite.approved","phone":"sha256:a60f6473598d45070e1c5cf206e05016d2eef860474c928a00e125a16c60ecf1","revision":1,"seq":34,"text":"sha256:8ca3e4db68609ac87d0125d1c5fefa7428f064aaa6e8f390042cea6bf4a469fb","via":"panel"}',X'3BAD34ABA25147D429589600E4927F97169F4CADED5B5A08DFE3DFAC67A11F56');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:3bb35b5f63b5b906aa16cd899344bc9ca51191f9930db97e44c384841b7d2110","seq":35,"state":"failed","text":"sha256:035896d633d9a90e803f0c46439a5f2fd967bd87fcd2d2e7f61b1f7f4d0c9f7c"}',X'8335868A0959727B6D911732DAB1EC1A34BB1B8F2F5F0A80E85F15F5ACB33868');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:1295b6e2a4bb9060f48482e5534f965401102713642b71f4fa9422bfa4f959d0","contact":"11c19ebb-6383-43b2-ab27-0fd8ef7d944a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c7a3e4cd-099b-4db7-ab31-153144fe214b","kind":"invite.approved","phone":"sha256:fa23cd604ea8c6505a9bc6bbbad5a7c5d2a2ebd878ca4a688e21c9158c256925","revision":1,"seq":36,"text":"sha256:ba46833548dde83272346d1b51818e5a7218b894bb413d2fa45ea9e3ef37ed3f","via":"panel"}',X'749CC1EC30E3D28D6FAB89B4C467785C0248891E563D7BAB074630547B5D3DB5');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:88d6246f1755de984ecb909d1bcec62b33baa92ea4084428d3db9d3603d6ca7f","invite":"c7a3e4cd-099b-4db7-ab31-153144fe214b","kind":"invite.withdrawn","phone":"sha256:1597a85c263b77f5e251a006b1338d681bc34b43831ab3c4e3e94e969fa20d2a","reason":"taken back before it left","seq":37}',X'9DA8806113F4C1F8BB2F3F876158B5E46606F087AF6BE2A6F83681324193B1E1');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:99585c30086ccb977bf9a89208f227b7a68ea68c052d944a56b11a155b82c629","contact":"2ae2a115-6d3a-463e-a13d-38635fb31cac","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6d70186b-76cc-4bd5-a0c8-0a76a8346649","kind":"invite.approved","phone":"sha256:7ff51136de5a8b301b308b2d9f44254f16abe2a43cdca94fa2a501c11970abb6","revision":1,"seq":38,"text":"sha256:38b8992f24a8201325d8f92c6af18f9791bc928dd4ca8f4fed01049880fe92ea","via":"panel"}',X'E257F02026F7BB70A5322ECA0A3514BE199852404BF1ECD116416F872145AECD');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:c80173b4bb722fa967c17fcbbc89dee7d63332625aeef51d6394781a4d9f7fa9","seq":39,"text":"sha256:85d97c79ca7083862f00507833d3e5653c67c1759029afa9f304a8906ff9fbd4"}',X'88FC0C7943B18A0B5019EDD7A833019C0B4A12DE5BDF00D7D65988C7C814CDED');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"2ae2a115-6d3a-463e-a13d-38635fb31cac","kind":"consent","message":19,"phone":"sha256:5a1bf6df2ef53ca164194504d02f64a9bdf6c286226a0f463705f8e459f5d13f","seq":40,"state":"stopped","why":"sha256:7333025e81c3a2f841c153e7f1258374c391887f1fc5ff955c475164e1aaa03d"}',X'EB2D74F32617D8200A238756D1FA721AAC9CAB87885E2E8958030EA3E2506AD1');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:974615fc318c23c01267cdb59927e31e4a135227dc597c9dc5ad7a88511574bb","seq":41,"state":"suppressed"}',X'3D57C0F99638C993E798223C938C7349C3BE742882649302DD34EB1ACF50E273');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:38f4dcc97a834e22810a04ba4f9cc8a2e3012809ceb01b7c85a682a82ecc7011","seq":42,"text":"sha256:651d52bc18750a2fbe99eeac1b1432fad26486491b707982a208ef56a92150e9"}',X'2F31E6B75AC1E048D392E820CA412480A198A67D4B4EE1BD18A858149304D70C');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:fd0f601ddeff332a262e4cf1de1aa78aa4f7132870b0c091ea3bff3b06a841e3","seq":43,"state":"sent","text":"sha256:0453885b333629cfabc319fb52607f736fb73803a3ba43fbc452aeea4dac7e79"}',X'C4E11EE8850E9B8BF58177D376DC266BA17D50BE2EDDBC33E3C3F954C2B5BA02');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:bfd1b317ae0d6853c6f3f4b890ee4fd1b25c3f364794bbd30c801cba7e298c1c","contact":"75b1afc0-6d7a-4491-87a4-1ad35ed84cbf","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f4ed1991-fe4d-4e7d-95d8-33d5265386e1","kind":"invite.approved","phone":"sha256:3e0872b0567c0c46ac329e7c83ada0831e210902f1b3746307f207fe540260c7","revision":1,"seq":44,"text":"sha256:1b0e89b778d24fffe9154df8ca693ee3f488c9d654bc353c8d66753574b30888","via":"panel"}',X'F981CEFF680CDADA250FCC183A54FEC5D27C44DC0A9645A92DF95CF1FB818C83');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:2cf968bf5428962f3b197f125ba7d087b050079ca65172997a1381de235efe5d","seq":45,"state":"sent","text":"sha256:7c9f40596b0e20b99dbdd74597421c2edc383c1e18969d702d3537e55fe778e9"}',X'14D87D3369342698295A6E569F07434FC05BBC4D18629CCCE95D01EE84D345BD');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:0f4d5b5b4831945dbf478e0f3f92519f9eca82ab711aea22823f3168be9f140e","seq":46,"text":"sha256:8f1365e5892b31d230280bd2a402fcf5b15fe3b22604275ed580e0fdef676cfd"}',X'CC83478D995F26CB166CC03DC9C633C8BA10C0EFEDBB5D7299C7E51A71FA88AF');
INSERT INTO "ledger" VALUES(47,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:4fcc2e8a1cad3f198100d3046405cb0671122778c10734544f77d4a7d748df96","seq":47,"why":"sha256:7cc24731dc95febf868000ddb6837df749d0dfc27f941c1489aa39159678b4a3"}',X'972813250D96D08AF94AE583A7749CB47B33CF5F6FD627BA306CECBF94E9EA1C');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:af0607827b333033ad10bcb44c3d2e71abd7abd0e415f57ca664655d03a85d0f","seq":48,"text":"sha256:2ccc3730e9cfeca4f26e1334a8f5bdcd7225ac7aadc9afb74ef0f7d68d14714a"}',X'2801393D6DFB4045CC952376744705301B740424BEAD3907C992048507CC7B1F');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:a31f27d1e2feab664d842b028aab1ef6ae2d47f539b40b5b4c3413fb54bb2324","seq":49,"state":"sent","text":"sha256:3fd6a3054fbfd43191b829f196261c9e6791b59e159f9c101255ca8ef00696d2"}',X'FB9553E7A1EB8F8F1FBB7103C70C3EE08E474E2563CB2AE65B28B8CF0C86C773');
INSERT INTO "ledger" VALUES(50,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:f957814c988445db17291cb5ac8ba58f00e7ddbbe691d40afe95b0ef3202996c","contact":"38420171-2927-4c68-b02c-242680b80d2b","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"7deefc29-f0db-478b-bf80-0250d78b881f","kind":"invite.approved","phone":"sha256:d3bf624728d4f6b731ef88a5a256ef5dd0f019a66c8678d3cebd775358197873","revision":1,"seq":50,"text":"sha256:b1f168385d5f4fdb26153592c253fcbee4601ddd2ce18ca3c04a4b8b97570883","via":"panel"}',X'C03474CD84FDC709C5D97C8C0A287F663D5BCE12C8C209251F6BCD8D4A92CA6A');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:fc6a99b98eec5eb7f43577d834a4103e3e1fc03e1ec261b84f53efc2f7327256","seq":51,"state":"sent","text":"sha256:b18fc3c78ded226039e72a11c119fbc606d04e063b09a6f6911aed149b284844"}',X'AA6D32EFB4FAF52E7B2F67E528F08B56F1B4101D6E5A3886FAA8B9F694120F5F');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:ce78182782d81f4a9355aff1bcc24cb5cf4a3f4f19fece4b84fc86f46d12cf69","seq":52,"text":"sha256:39882fb2bfbf4bd5ff988d92f660d5ced7376f6b86e49595f5b21797d0147013"}',X'4B10D3EC70FE5C54D5BA44946EE52A4A85EDAEF136948302AD8236A811C02FF0');
INSERT INTO "ledger" VALUES(53,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:6b0ce9b95da3d799e8efb5869db6de77b37d994464c8dad509882d2ef0bca56f","seq":53,"why":"sha256:381498cea53c60da07d6ccab8b550906e6f6e1b4fa727327120fef80b8d23af9"}',X'CE101D108AFF80BFDC13863ADE4C0ED19DC2180D0FA25DBBDCE6D20E9C132431');
INSERT INTO "ledger" VALUES(54,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:50ab21e1f33f93775d81d41d896999e24d2f805fdee87051edb04e1d52f32897","seq":54,"text":"sha256:f19b4f11d9180cf731ef4088b61dcf5b5cf54baf6c0a7501752c015069b7ea72"}',X'3FB58FB96DDB3BDDD700E54D74235F9E02506CC06681CBFC949DBD8B90283C68');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:8af47ded69f938bb378c87bc99dcdb66b1f729b30b716bd06c5a1587aafdc791","seq":55,"state":"sent","text":"sha256:44019f481b702c11ef75c57591846826135703b5822807a2ea770c17003e479c"}',X'50EBB9315793BF992088DAB65BADE2994BE6C1520C2DFDDB18BA3C6009DC68BF');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:b856325c772f39e18bfca6d2c028a7a9e3815d255b6b5a630d69e4da61802b27","seq":56,"text":"sha256:e8ddb10d78009cb66b8212c398090f01e930d3601f2f454c93558d285c6ced8a"}',X'E2360ECE4479CA0F267B4DABD494E8C2F90E1F4045C9E6D02D39C9DEB8ADF8B6');
INSERT INTO "ledger" VALUES(57,1781036470000,'consent','{"at":1781036470000,"contact":"38420171-2927-4c68-b02c-242680b80d2b","kind":"consent","message":27,"phone":"sha256:bcfe72f62f923b653477b3b7ae7642553a1b475aed5dc20a2579d374c162a2c9","seq":57,"state":"granted","why":"sha256:ea5fe6282378618be745c67bd03a5a64987b4e1b4d480b14551fd20fb63911db"}',X'95A66720668F29CD626FDA23347D0F7609565E2B183B74F4D11CBDB8BED5FF31');
INSERT INTO "ledger" VALUES(58,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:ab04d05d9a9a11d5ef9dc8fc617019a925a88eb3c1d2350d9944db0440c68152","seq":58,"text":"sha256:5902eb90d331c3b6874cf4a9f31b1c4a49fb80ba1cc77ee1fb058f2d92db9b84"}',X'E7CC1870128121F3594228A84083CB209BC136B1124CC7911F3D5818F6819370');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:24d7b98a85daa0a06564fef14d0eed6073fd1e6c7c9fa327fa817442932ec0e3","seq":59,"state":"sent","text":"sha256:5b6dee705d98fc86462f6d4eaeb17d8e973527c1ab51775c5d791b386cb2673b"}',X'72DBA79B6B0138760F610E7396E0451B7966310D87F65A897F539D7A85388A43');
INSERT INTO "ledger" VALUES(60,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:d48d7576262ef9860fcac432a69f8448cc7f097701b0acb6853910c08855dcc9","contact":"de0bd31d-81ef-4db5-a133-6ded9f64bf79","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2711011e-aac3-452f-8f27-d034e0f5180b","kind":"invite.approved","phone":"sha256:acd7b6535c8d4c02b10c93acaeeffab9134d092555fba3d360968eb9d7e4cbeb","revision":1,"seq":60,"text":"sha256:92d9d1fc10e3a32e22a709d0ec3962ee836664449ef8cec99364c64a1e43a0dc","via":"panel"}',X'F9CA539C66E588241AB8B70104C72B8E3A9BCECD1FEE21244D307B5B57227F03');
INSERT INTO "ledger" VALUES(61,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:45f26b5024fdbae67b01b6120ee1149986e489527e5ad982a3d487ade35438ce","seq":61,"state":"sent","text":"sha256:bcbaba301950061eb3b3047f70f24fc962ceeb240a042b5cfca48ef85bcb3fe0"}',X'78E6D1E3D2D86BE65A6FC4FE89694E22810C4F3A716537945A0EE0FDFB6F8067');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:7641e50742457c7072cbd6da445ffc6255a846a4adbaa1738843d66a75bf4c25","seq":62,"state":"undelivered"}',X'21CA3D413AD0DEB97E8BEE1296CBA49545693EC526F3D01DC64C286E8AF61F11');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:83645c04449228edc31b18007952a3680ff3a275f73a3e4493c4599bcb842675","seq":63,"text":"sha256:1420ec5ccbbbbf716b412258307e2a10fc00c8e7a6b60532d72dfe688c6abf29"}',X'B2A022EBFB43AEF43AEF7783DBCC69ACC7CCCA6E6FF5CB0AA5AE14C35F4F976C');
INSERT INTO "ledger" VALUES(64,1781036650000,'consent','{"at":1781036650000,"contact":"a0937a67-2734-4310-83d5-18392678421a","kind":"consent","message":30,"phone":"sha256:e5d7bc3643d6246125755bb918d57ed6dd0efc16d69b566b6141d105c2953b25","seq":64,"state":"stopped","why":"sha256:0ad321f697e77a548a00f7dfc7c9c5933b443d5c8b0ad8e4bcd8ae3da7ba5e04"}',X'6A9B2E8BD59D7009835B9EB4615E6A20ED2543B53F28FC8B9B5EECC5B106B928');
INSERT INTO "ledger" VALUES(65,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:834da0307b548ed2e1abeab95fbc8531af2aee0885918d5b56ff2040041e961d","seq":65,"text":"sha256:242550e3183b870759a96022d0cf287026192174ba65248a69e2848fa06ea1d0"}',X'F3E7A136E49188D3FF1987A7D6E26562B5E57FDC9F2BBF75D7B8E35F92E6F30E');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:4f7e2f59fe3a6420810baccb66dda8112eb2e773d6094b1fc471c7633f9e71a8","seq":66,"state":"sent","text":"sha256:88c1dfc584f0731a3c81ca3bb0cfaa38257772884316745f36130149bc2be032"}',X'E2EBABEC102CAAE0402EC614EC1F3B9813C2E4AB60D33E4F4D582D969318BE5E');
INSERT INTO "ledger" VALUES(67,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:a29d1f4121c965c9c5282ec4fc0eabb538bfbb1932fda6d02898f79c1521d2de","seq":67,"text":"sha256:ab472a93c1ad826c20b3ef667d6d5853d2ead71d8f0565ce5a42ad8a16425668"}',X'DFD2E2112402ABDC2910E4A61DBA4E5FE1CCB05893659E3B74E2DC6448C4F0A8');
INSERT INTO "ledger" VALUES(68,1781036710000,'consent','{"at":1781036710000,"contact":"a0937a67-2734-4310-83d5-18392678421a","kind":"consent","message":32,"phone":"sha256:b052444abb8a1cbde2d2901d60a72bc50020d1ec882a2fe2254d3e04c8dfc96f","seq":68,"state":"lifted","why":"sha256:108ff9c3e6d055a80a1f7d9bce68c82f4bd08dcc0bad70dd3a26af679e2cd0b3"}',X'AA74A0F42F33CAC2C4DF68398CBCEF321E14A55F70D28BC41212DF7B89A8DB9A');
INSERT INTO "ledger" VALUES(69,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:d5552d214f3c65fda272d3c3c2c8a6b5f5696dfc6c4cbc8c9c6789952e3469ba","seq":69,"why":"sha256:4da6315a3b0831e753995092d4a5a7a5087728382f38d073df10621ca52d4b83"}',X'FB021D23F44BCDC01A5CD07DABA8517DAB62D068CE31BEB9D759FE5F0CC3F81D');
INSERT INTO "ledger" VALUES(70,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"993a1792-43df-41c6-bd48-27b739850e20","kind":"contact.appeared","phone":"sha256:03e6d586f5c5a9e186d36475359ed74a28a7f6dc0b7ac7abdca4a3290fd4e43c","seq":70}',X'A1F185EBCB8A5432DD6B672CC7BD3511F49CFDF1EE8FB481ED61C28897708242');
INSERT INTO "ledger" VALUES(71,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:7b9fcda9eed570b83528174ffabc3a0fffe39977c8817aa8060dc3db6537a7bc","seq":71,"text":"sha256:dcd29f9674a8beb323ac27f479a756015390bb0026485637fc12878eb4242878"}',X'49ECE8599FB6B9E5418D4491F3C7B08C6FDBC186A553BB0A26E82CFBAD9446F3');
INSERT INTO "ledger" VALUES(72,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:f3d902e9576cee4443df5d346a5a4e0fd6fde516f097175ed201ceb65da2da6a","seq":72,"why":"sha256:5bae3f2a028b6952a90306d83b14a6adead892b5363b673ad465486ee5cefdc7"}',X'BE693678A28CC0CBEAF0D8D4CF8B917A7D7F2F5F8B586AF92407416686076254');
INSERT INTO "ledger" VALUES(73,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:3a7ffeb8a439dfc986da033721cd108740f0e3c435bdf67559e3093a55142ec6","contact":"e9c4ec22-5609-4ce5-afb0-94d1db2c8b34","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"70bca9a7-4662-44ea-b60d-364dbbdbcaab","kind":"invite.approved","phone":"sha256:4a14d46e720745fc73d72903ac2717f1675ffe6aa47044610073359e4b2edb94","revision":1,"seq":73,"text":"sha256:da3e9b554134da6d0f788d31052aa1da871cc7ad439f093084959d4de7751708","via":"panel"}',X'C64BDE3AA7FA3714141C998520C86AAD688675CDF83FCD7A370524ED28959BCD');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:47049e839c7325e0346ddb3004c2861c22f447d28463b889f311ce3686d9466d","seq":74,"state":"sent","text":"sha256:6f3b09b46278182ed81dc6c6254d5bb6907dd7d54ea9a8ef2c1896e5dca12196"}',X'1F1C0E764DB9855AA593604193106F5F1F51861773F2AC4A05D7EE0BE66FAF54');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:98c9389b05c94507937ddb337cb4e1bc6d9e28cb0135b12227dc229bffca4fef","seq":75,"text":"sha256:7e8fbaaa23ebdbe867d1e2df8bb23b8a0f362cfba0271dc45c854bfcb875cd0d"}',X'ECC4B2600168B9A513892CC26A1052776C306D1852AB8A265C54EB51D5BEADAD');
INSERT INTO "ledger" VALUES(76,1781036890000,'consent','{"at":1781036890000,"contact":"e9c4ec22-5609-4ce5-afb0-94d1db2c8b34","kind":"consent","message":35,"phone":"sha256:d36424a8d0c64638cecfc28f7fcbee9ae6c91b3b12bcbabba198a6770fe68cdd","seq":76,"state":"granted","why":"sha256:5c0819072939f489567d1a2271d510e06141160b72bc864ebbb1509dc70df30a"}',X'3103C602CAF9893873D7F0D953DF83A2CA144DE818D8EF8B535FACD765B53B82');
INSERT INTO "ledger" VALUES(77,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:a8ef1eec6a72a796567a5384013c3926d25b33654fb097555c10545e4a257cd7","seq":77,"text":"sha256:c82baf20356dfbcbdcdd3ce91dd1874bac80639f475d55768636c5e7cacc1d74"}',X'12FC9AEE6A8EFCC5E040FF7E6261EEF155F0AAFB61E3FAC1D5E1AF0AA58CDA07');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:35dd43b0cf26b72e34f63e33c625ec47d2633536830d0c7df78ba2bcb86ac3b3","seq":78,"state":"sent","text":"sha256:d283941b2e07e01ee7e6575739a9358b37bd0ad705e072d823d0adf8e23bcc7e"}',X'CAA3AE61DF13359DACE129C38FB9BFDFC4E14A534200DBEB0B0C4684DFC6AE03');
INSERT INTO "ledger" VALUES(79,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:245c1e2286875bea2a09e85184b37810c68579089c718d4445587500bbc0eec1","seq":79,"text":"sha256:6810d8e20b48611d420b076b5eda18ca90e2b4fbc145d21a45130961af78ce66"}',X'35802528F6F74674A3D16482BFB58C92A63986E4AF332FDED01EC75D849B527D');
INSERT INTO "ledger" VALUES(80,1781036950000,'consent','{"at":1781036950000,"contact":"e9c4ec22-5609-4ce5-afb0-94d1db2c8b34","kind":"consent","message":37,"phone":"sha256:0de7bdafcb4bff1ef172b36a5740c756389cdee0cfb7ba4d16066dfbd8513bcf","seq":80,"state":"stopped","why":"sha256:ee9f1f70223be1659f50f0a10bf9f488b6323e491a42a274b562a0e35da6c70c"}',X'86EAFEEF270244F1AF0C4923B7F1F23EB46D47EB15B6A2FED844FE76D4A0BED5');
INSERT INTO "ledger" VALUES(81,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:c3662fa23b00e70d76a33607e2cb5458b68c086e18ee06ec56e043dd6a97b201","seq":81,"text":"sha256:8216c73c22091cd802ccaa2a2ed65d8a44756bf121f30d4ba3d5c8778b14b22a"}',X'003147AD828B7E6E2F9DDD684AC8F4724849BA9B1D671663C36CA6CB07B6A97B');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:145a39e3e9d6a9f69ad9154baa5ea8cd44b3a880ad9638aec004dc35576d14b3","seq":82,"state":"sent","text":"sha256:9e9414f27fb04c73fcade19460c52766e6fa0a1bebf4c9671b26f4489cb6ec1b"}',X'9BAA18500A44CFF2D1048ED875110D9C312D392C1A6BB0C89280E524F50529B5');
INSERT INTO "ledger" VALUES(83,1781037010000,'consent','{"at":1781037010000,"by":"sha256:0fc0dd9833c686e2ad8706b4d9fa15d07bb529ec37586aeae993428bbf1aa1fc","contact":"e1bb9cde-6956-4a22-85e3-408fb3b74219","evidence":"staff","kind":"consent","phone":"sha256:22819aeb40a3421041c58f2bf03cd3ce9f07dd01f6faf71f56ca6f1b1754d8b2","seq":83,"state":"refused","why":"sha256:7d217c1b1fbd09d930845b9596ae11d421e631dbc3c8635a36ea9053adbfad48"}',X'B7BBB1993350C445D24BE1EADCBA5C77EE914B022033C0C5DC8241F5AEDB8AEB');
INSERT INTO "ledger" VALUES(84,1781037130000,'person.forgotten','{"at":1781037130000,"by":"sha256:1734b28e7b24c29b09c3917e49ebfef9465569ffd74ad00ac8b82873b9277bd6","contact":"e9c4ec22-5609-4ce5-afb0-94d1db2c8b34","entries":[[73,82]],"kind":"person.forgotten","number":"fe28b2d119d45f79aeba2d54dd29f86b543ea5e6823cbe9eca1ce28e8384ca28","seq":84,"since":1781036950000,"state":"stopped"}',X'7B530F99B7431565124AA6F3685A124FEFBB8AE9DC86A4D187ECA6AA0EC23910');
INSERT INTO "ledger" VALUES(85,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:bd3f7b030ec519571ae1e6415909515f1b45964fac0a5c1a54eb501f4db594c1","contact":"c3970927-5fe5-4827-bf3b-17718ef2f5d7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e89ad2a0-7542-4e28-b48f-78a45b44b328","kind":"invite.approved","phone":"sha256:6387a5367ff50c1e35220524f922e45a6164fc6d2de5ec72f0a1a5b1b1563084","revision":1,"seq":85,"text":"sha256:b965527f815d73b1d3334df96424d5cf2f1330f1c987399bdc073f199db449d8","via":"panel"}',X'891C9528C58EFA1DB0659913F5D467ADBBCDE1AFB9C53497637A3C27F90F4BEA');
INSERT INTO "ledger" VALUES(86,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:81db1c5e6be37dcaee521f670af619406415916d5e67b26ceadba204a9313c44","seq":86,"state":"sent","text":"sha256:2207c388551ac9b0f9c475eaa70e4a0ea61f85b157df5c0089bc0214621c241b"}',X'4BFA17AE738BE7EEAC022B1C72FB26F56CAC175EF9562CBE4E0C467FE289215E');
INSERT INTO "ledger" VALUES(87,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:e7d06f96179ccd1065d0eaa1ef0b804afab77359db412dc3a44bba320b4e8f47","contact":"449ecb74-2283-4c32-b585-7cf8b1ef0395","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"009ea7d2-2261-4b93-bd33-d38627168a3f","kind":"invite.approved","phone":"sha256:0ad6f5aa4490b73672613b899c59de6d672416e979e268429f8b380409e0df81","revision":1,"seq":87,"text":"sha256:8dbaa5e8d01d9c2b9de6c2703f8caa3c23952e4f2e4877ea8e3660bfec24cb07","via":"panel"}',X'859D1CAF4E2EFC65C285807751653B182BBC3ECA14E9EAD327D54746DD4D5457');
INSERT INTO "ledger" VALUES(88,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:4c23f1126d9d6cdbd2e5bf8eff4cb5af72ca52ffbe529bd52e4f0992dd7a2046","seq":88,"state":"sent","text":"sha256:7803456e298277504e779445c970d4218033d77602b30ecf53f7c4a06853f992"}',X'2CE96E0E11F9EEC862287690FD873E976643E53603F05FE4F8BD1B7717DA3355');
INSERT INTO "ledger" VALUES(89,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:e3f513a64d680d88573ba8a557f67ddd44d829c4252186baf6f33080e5d01a23","contact":"7d50e1ae-48eb-40d7-9d2e-5d130bf8062c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"7f7f7909-1609-4208-9abc-1ed1ae31f946","kind":"invite.approved","phone":"sha256:36c4ce8da61cd91198508ceb1f558fee94f8a03ddf80aa768a7b59483784550f","revision":1,"seq":89,"text":"sha256:ce912b43f3b9307226a3293fbed490086f65ff0ffccf358211afee6d336f0ddf","via":"panel"}',X'5B3E170F6528C430484921FDCD0749B3404D15FD060B379080BE469783131818');
INSERT INTO "ledger" VALUES(90,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:c64ea7b0fb644da39a5bb1e083ecb701950abe0ee9132979d99cafc5c45b65d5","contact":"f03bf013-3c80-44ad-9863-ca14e3bfc6df","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"bc0c914d-14f9-4287-998a-6453686cd02a","kind":"invite.approved","phone":"sha256:14fbc7bb78d2be0a865c76435d8b092d4e81df901289c55234f13b914801d7e9","revision":1,"seq":90,"text":"sha256:de3561560706ec685b2c5cdc7c9b08256b03e18cfe7d443ca6da1e13bef22e76","via":"panel"}',X'6C8E42D4EEE921D568DC8DFA30A2B05C2BF9A79DA01AFF48EF53F44D1ECC4F88');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'623BC49F714CE57F481EB86A6310E9E6','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'0438D6CF23C906C472877D3FF72DFBC1','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'8CD6251E7837C3E6E0E6601C9C1CC647','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'3767A1F63CCC5A6AD551C605EDCD50B7','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'478A208412B8A0B1518C855B26D3E720','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'3110C61EBE9154BA22AC62A6D2B1BA94','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'97D8E978698D49A734241852E49D5559','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'1E35FA01EDD42CCB86790804A0B10727','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'9855DD92AF6046FEB3B671CEC391820B','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'B496170906A8B0E20B534862DF8A6FFF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'3060CBC5B7B85C356469A8107FBE71B3','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'3E2D7C151D69A92E27474E8A019C19DD','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'742337875B24AF16F7EDD25E44408947','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'A7DF5B6681091DD6DF68C91188BCA228','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'FF06BD8A3578CAF3BB46FBDFE912965B','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'2C4D23E697C482DD5F6F893015FAC613','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'BDD9A61312935E906ABB9F1C856CC7BC','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'4E0725535A2C91DCA2DB3BBFF8AD3575','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'C37D10F1A4A01AFF96C7486D0D1BDD69','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'ABA2740B2BB726930498042C341542EE','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'3147E6772DFE8879BD2D9F3113BE60B8','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'14019DC3D2A36561EABDFB8ABD191BAB','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'422CAF7F6779553B70FB20D21F5715EF','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'F0AC9ABD86015788719689F178C5B060','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'E2457F1702EB43DBAC5F9460BFE5F26E','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'E1B6451AD3383882A29560E1BF8B6FFD','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'2D37AEA4CB070CB1680D90CBF375DEA6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'878325B0B1020D69CFCB6231BFA1E979','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'AED72720B2621CCF28F22F1173A171BB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'0C8E10C055843EB9C0AEB8C44A8A632B','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'4AD20C45CD2B6AED41DCF59E084307B8','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'7CED880BC07A2B421A49C7817221AB07','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'8A3E0A4F578AF95F0D1D36266FF4C3E3','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'1649C0E7A1FCC49938FE85A18ED34164','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'382EC82292EAA94C0742E7C4CA00AE8B','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'2E6C91FB8293EE9C911F95C19D04BBCB','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'61916904FBC44A186FA07AF42E0089BA','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'9DD1A2BD1981E9950DDB92800F318F65','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'7D1C8724666301509DE085EF87269EFD','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'3252977D27CCDF9B4CF6B5728558A294','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'7E1C545EF845A678F361656FE6DA83FE','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'08947B163DC35874AEE06676C791A56A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'A15A6825EC1C8824722E3FD327CF1743','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'0C48416E0F31CB2969A9CEA2531093BF','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'61D8651E76A94FF4B8E1DFB2D4F1C4A6','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'0285F3B70B26C61CD77D3CCB2958AB96','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'57BEB8085FCB2BD202DB8D6B824EC573','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'07B4218066E5CAE4934D9ECE6846BB65','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'290B62BBF67483C67C36A689A07A9E1B','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'9964AFCED26C2AA1D6BC64A62EED3C13','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'263985AFF00933ADFA9754211E0684E3','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'162873D598763DC95D0D60E0345B92BB','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'2E1199C9129E0DE4608E3C5B31674C99','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'F75B205B486110E68DC00E46563AEA1C','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'45944080D1F55D95474512110A21FC11','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'9CF69B714868CD96AA0E5A3828D6A8D6','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'49FE167D3E32091F3BF4AF63FD4A883F','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'5D61ABD663600E18EB4D89826B6F046A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'1FAFF8A8264D5ABEB2A8005F91CA359B','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'605EEEAF1654FDAE48B7B3215D672F85','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'B1B0C3FBFCBC656628C2CDD4236C77F9','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'E53CDF9D593EED97BA2DD35EEB51021D','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'7985F4E090893436907FE002818C2351','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'389903769F528FBEEA7592E7B3D33853','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'2D5D75A0FE6C58486DA69B2F8FE7D1BD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'4B937EB281B4E88EFCE4658A82242DE5','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'83B256677E9A8748F07FCA4118BCF79B','+15550100112');
INSERT INTO "ledger_words" VALUES(30,'text',X'FD2AD20DD42CCCC566974B51529C6092','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'F222FBCA72DBD05D6DDE22BE12EBF92A','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'9CD1B739A99B98D29243C4E6C8E88CC0','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'phone',X'AE7F30A5F63EFF0D1A06970BAAD3EBD6','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'ECA9403873731B6B6F805758B0EA0AA1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'A08ABA44D269257B634DE81F98A23AF8','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'5237D1EBE8A3C591EE85ED1F4456A86E','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'D60A6623EC9F20BDC45CCD50B6AD6E5E','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'59E0159325AEF56241C1F9A7AE324EA8','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'C45649A2E2F3C73690EDDDDA934E9001','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'8752C86C245EA5AA201A865A8FB253B9','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'4F96FFA5BB04CC12033BB0CFE6BD0253','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'7FED37533B473D0E84CF4AF5C5891677','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'C4AFEE769F5A9D9BDC8E8BA5A21A2CAE','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'B3761E52C2BAEE7F9755908A75860A33','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'E6A7690C015DBDEA8A1AE54A0CE7AEAB','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'FD9D274FC91D03676C09A34D12988FA5','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'27E83492D2153EE237E1CB8EFAB51FBC','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'05673C6CA94CE8E40CE37FAC118B48CA','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'E4395825EE02EBEAF918776DDE85B871','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'DDA8220040EE4A051764D43DD0B8821C','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'B32BB5436585620DF96D618BC98D7DCC','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'5B3338126760EDE65F3B3110F4EE8A6C','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'2A47FB711715D451309473B98FAD7D20','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'5F0934B005C6380091E4F2BF5798C18C','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'72BD938A0705F92190E973D9447E0F8E','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'E265D625620B3C563AD13F5DD3B03737','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'029EC4E460C5BB35F34EDE5D173F0082','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'32DD30187EA0DD9A0540FA0FE9E64982','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'899ED38B9CDCDF2C6F09AD1D16F57FB7','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'5BCD61188DA2968E7D4360E936930AF5','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'5586FF49935C4CE2292BBCD4FD8EBD10','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'D87E1656C59C72F782692C4A0DFA968C','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'A3D1CA43C27C6099ECBF23DF936606B7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'3F498A4E331DB2902BB9A5D0F0BDDA1E','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'8294E425258D489ADC57222069FC55D3','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'F97861DA3617A68DB31863AA43074914','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'why',X'B27AD240209E955A93128CD7DEFB8515','asks a question');
INSERT INTO "ledger_words" VALUES(48,'phone',X'2525C24D9809392F92546B8DDF8B715D','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'CA709C50CD5AD3C7086650959DD10AE3','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'phone',X'096711543FFC65CB656136BD29960E9C','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'BC3E0ECB5B59FA69F15B03786FE7CEE1','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'by',X'81F1185F35FB156A23A64A9E8497F317','ana');
INSERT INTO "ledger_words" VALUES(50,'phone',X'9ADB4AF8204B33E79F16A5D66BD84021','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'01D6DE5D53A57FDE498ACDA6A02BE708','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'DD6750E57585320C691C7707518FAD04','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'411519E8C90F85CD1FAC587C684B13A2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'E9FB6E2057DBD77855AFE261B4D29357','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'BDEC947CBB78D37AEC07CAED0FB9C708','What would you text me about?');
INSERT INTO "ledger_words" VALUES(53,'phone',X'674833EDE34E776C8CB0BAFBCB69F346','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'why',X'67B7D3A2C1785ED1AE612C0169A47D32','asks a question');
INSERT INTO "ledger_words" VALUES(54,'phone',X'6C8A05A51EAB37283B4683CE2FDEB53C','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'8D58BE581F6BA9E9C4EFACA5DF046784','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(55,'phone',X'8AA7D593AFE0D46DA96CEF704389BA35','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'0D53FC9F6095AF0B083FF2DBA7E91334','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'7133AFD239CA92457633C6DA5518F096','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'311CF617E46AA28918317391C107B40C','Yes');
INSERT INTO "ledger_words" VALUES(57,'phone',X'8E7E9725447ADE424358885F983B3C73','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'why',X'3ED912D41BBF3383CC61A2AA82F70A41','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(58,'phone',X'B5A10E5412707B0D276C6ED993F179CA','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'text',X'9414ECF53F8FF214E752EEFA452DEDF8','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(59,'phone',X'DE0466B5EB67F97C51A49D650F7CA600','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'DB473F292F28C5BD5A3F0D64FD987F38','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'by',X'C1618745573D6388F8599360E4327F5C','ana');
INSERT INTO "ledger_words" VALUES(60,'phone',X'04C169A2B4E69484C064434D7328F2B5','+15550100111');
INSERT INTO "ledger_words" VALUES(60,'text',X'A984F8559B26020E1D9C45FBFB32D491','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(61,'phone',X'B6B76EAAEB5DDDCDF69822A462B8A95A','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'D9FA7F0EAA13A816B9BD43A51B7542B8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'EE815AE8C327F1736B93DFA84D164A89','+15550100111');
INSERT INTO "ledger_words" VALUES(63,'phone',X'6A7A3AA16C18077AA064BC86B998B012','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'B1F41F5CA6F443E7A932386F112B33C3','STOP');
INSERT INTO "ledger_words" VALUES(64,'phone',X'D37BF53AE7A5383DC1E9F78065C72977','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'why',X'C9CEF651A6ECBBAF423796CD0BE98607','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(65,'phone',X'B6CC1C3A66DFEC00E58E363BA31FDAEB','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'0374D7961D8D4CE822BE468A2DBC0FEB','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(66,'phone',X'EEB2EDB133E671116E6CF54538C7F4EF','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'AB4936C38AC2548430001B56D23AA551','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'EF3C9DF7BACE2417A13F1D83F012AD31','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'3B08326FB39501C6D780C86D3902225F','START');
INSERT INTO "ledger_words" VALUES(68,'phone',X'2CEAB453D600C5E6D3752A2AA4D10AEF','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'why',X'4483B6A9A29E0A8DCDEC72A50C031C03','they texted START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'1202945B01A201D6DD9450FEB0EA59E0','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'00BBA2054CB5DCF8C0FB9B7CA0AD5EBF','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(70,'phone',X'DEBE310ABA48F6E6EE7ACF1413FB121A','+15550100199');
INSERT INTO "ledger_words" VALUES(71,'phone',X'8CE49FB22C9B880C6E810620928D4740','+15550100199');
INSERT INTO "ledger_words" VALUES(71,'text',X'79D6AAAACCB9277D131F24558F231161','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(72,'phone',X'A5CAD09758BE9C6CE53E3FD05699414B','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'why',X'6C7DE47CEF2FA86EA3DBE05EB5F5B852','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(73,'by',X'F8106376A46653D121A8ECA46BBC7953','ana');
INSERT INTO "ledger_words" VALUES(83,'by',X'624EC04E0167E9F1828771276FF1AC69','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'858B84AF470D676D857064B9449EBAE0','+15550100120');
INSERT INTO "ledger_words" VALUES(83,'why',X'818EE0258EC06E6B6B01374F0D80640F','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(84,'by',X'26D1C50FBA384A111E8A69508F72563D','ana');
INSERT INTO "ledger_words" VALUES(85,'by',X'10DBE39016475EC5A9155B6C3240992D','ana');
INSERT INTO "ledger_words" VALUES(85,'phone',X'DDF76C438721030497062B556EA0D94D','+15550100104');
INSERT INTO "ledger_words" VALUES(85,'text',X'CE245A80618A3CBCE5355472BBD47675','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(86,'phone',X'213B6AB99DE3B3ADED1580686A187CD5','+15550100104');
INSERT INTO "ledger_words" VALUES(86,'text',X'C6C3FB58DC6E5762E30EC28EE42BFE21','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(87,'by',X'9CD85A0B9A8544C0A136D0EC032B03E1','ana');
INSERT INTO "ledger_words" VALUES(87,'phone',X'A2815A78DF1DEFB7F89F6E8DCE2F8618','+15550100116');
INSERT INTO "ledger_words" VALUES(87,'text',X'78A388DC189B09253B4AA4248CD4E373','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(88,'phone',X'4871AFD99C2BFAA3A158DCF7937257D0','+15550100116');
INSERT INTO "ledger_words" VALUES(88,'text',X'4CF77D945386028A50167B83D6A20EA5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'by',X'94A5E9CC0A8E8F505AE5B8A7C5D9352A','ana');
INSERT INTO "ledger_words" VALUES(89,'phone',X'C79184ABE75A2DF7F3C8499EE6F69C78','+15550100117');
INSERT INTO "ledger_words" VALUES(89,'text',X'B1E752DCD0DCCEF667D1548277EA8D77','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(90,'by',X'724E8863EC89D998A2F2A637F64082C2','ana');
INSERT INTO "ledger_words" VALUES(90,'phone',X'DA85718ECAB050A0C22C886DAF274179','+15550100118');
INSERT INTO "ledger_words" VALUES(90,'text',X'EB391B8599FFD0FBFE2BCD21FABFD635','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
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
INSERT INTO "members" VALUES(4,20);
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
INSERT INTO "messages" VALUES(1,'d8fd7dde-0555-4468-bd47-6dde4e596766','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(2,'4b547246-5f3c-492e-a2df-0edb5b5cfdee','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(3,'4ee7e31a-898b-4c9f-961f-8c6398932fc4','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(4,'b8ececbb-db35-47a9-bc50-38cda5567e4d','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(5,'86b3b587-1567-402a-8a90-978ee7aabcea','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(6,'5cbe8345-280c-4e5f-b4b0-3e1762a10e6e','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(7,'b92eb5af-7fc2-4c7b-bf64-00fdae910cb6','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(8,'2e70b917-e517-4a17-827b-7a3e67e1b3be','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(9,'182d2cc2-f0ae-4124-bf12-ddf5b5184a29','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(10,'2ded1c92-ee45-403c-9513-a878476f1a79','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(11,'e07c7dba-34a3-43ad-a689-43a4b23e1c90','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(12,'c1f19df1-2990-4de4-84b4-727000e2f6b7','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(13,'937e8145-b13c-457e-882e-f31888a20724','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,26,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(14,'80988b70-ac79-43b3-b074-969751f0318c','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(15,'fcba6ed3-e396-4cd4-aaa8-da8c63057a19','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,30,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(16,'5326f78e-acee-4198-a883-9f91b10950af','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,34,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(17,'a9a2b2ef-8590-4f14-a09f-b5851eafd6b6','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,36,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(18,'8ba74869-5d0d-45a7-b832-f38603cc5763','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,38,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(19,'88dc831e-5467-4eea-9b39-6f898c259c9f','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(20,'419800cd-72fe-4ca6-9675-d12b295340ab','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(21,'f9202e6c-92fe-448a-af4e-aaf26e9b3bb2','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(22,'3b34b1c1-ac4f-49f6-aa00-2450849c68fd','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(23,'3dba8b9d-69a3-439a-a623-1c000a19fbb3','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,48,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(24,'fd55b6d3-36af-4c7e-8443-2b3e8d0ff931','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,50,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(25,'9b894714-b3b8-444a-81bb-99321bdb38fb','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',52,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(26,'1975f50e-e151-4dba-a19c-e5b8dc4cc80d','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,54,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(27,'e8a5ed6d-4a81-4bea-b428-c62f9ce8da47','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',56,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(28,'e5c03781-4745-4cec-a775-5c4809058403','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,58,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(29,'8307329b-5d81-4e93-8e3a-19c8d7343838','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,60,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(30,'b69cddf3-94b1-4666-8eb4-85bb50daa05a','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',63,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(31,'a09755b2-c2f5-493b-94d5-0c11b95b3bb5','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,65,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(32,'b9084ac1-80b9-418f-9a79-20ebe5bfe423','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',67,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(33,'f8b2547b-1d01-4847-8d00-b8e3381a731a','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',71,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(34,'36f8d2e2-6447-4d9f-873d-3e579c9b8d03','out','invite','sent',NULL,'','','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,73,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(35,'5d7b0c58-5103-4e2e-a5c0-17653446c3b5','in','inbound','received',NULL,'','','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes',NULL,75,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(36,'4c16fa51-4b11-4697-b323-6372db3f9eb5','out','reply','sent',NULL,'','','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,77,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(37,'2fc6fcea-d0cf-41fb-9533-f96acaeb19b1','in','inbound','received',NULL,'','','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop',NULL,79,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(38,'a335e158-3afa-4fde-bac9-523a42efcba8','out','confirmation','sent',NULL,'','','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,81,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(39,'1c9dc4b0-547b-4e58-9045-60679f3d52ac','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,85,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(40,'9ff26dd3-ee11-4831-a6c2-3472471a156c','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,87,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(41,'c5fa8559-2db5-450a-8967-db9543398ffb','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,89,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(42,'aa238087-1939-4701-bb93-b2213bfd5952','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,90,0,0,NULL,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'39303A36633865343264346565653932316435363864633864666133306132623035633262663961373964613031616666343865663533663434643165636334663838');
INSERT INTO "meta" VALUES('key',X'187F7F53C1E6969A117F3792F709F07DF4B58AFE0DAA54BE20A79A3C62F5C95D');
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
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017990000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781036770000,'ready',NULL,NULL,NULL,NULL,NULL);
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
CREATE TABLE reviews (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  reason     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at  INTEGER,
  closed_as  TEXT CHECK (closed_as IN ('answered', 'looked_at')),   -- by a later clear reply; by a person
  closed_by  TEXT, ledger_seq INTEGER REFERENCES ledger (seq),
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
INSERT INTO "reviews" VALUES(1,22,'asks a question',1781036290000,NULL,NULL,NULL,47);
INSERT INTO "reviews" VALUES(2,25,'asks a question',1781036410000,1781036470000,'answered',NULL,53);
INSERT INTO "reviews" VALUES(3,32,'They texted START after a no or a stop: they may be asked again, but have not said yes.',1781036710000,NULL,NULL,NULL,69);
INSERT INTO "reviews" VALUES(4,33,'is none of the answers we know',1781036770000,NULL,NULL,NULL,72);
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
INSERT INTO "runs" VALUES(1,'299803e5-f5fb-4712-98bf-a308f57c2815',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017450000,1781017450000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'24efba33-5a96-4657-862e-ed9613db6259',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'20bdfc71-fc57-48ba-a497-652ea642b4fb',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'0bf9be76-0a13-408c-b16e-4be88bc29140',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'974f5ed2-e1bf-4f9d-b286-b7cc4f39a8a6',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'08be2af2-5eac-4533-aa6d-84def6cf33c2',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'45df1096-b881-43d2-ba0b-ed739e6065fb',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'df0c95cb-d8ba-4c61-a117-c149fd52f18c',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'f8cd976e-a79b-40a7-9fe6-f2e750a73099',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'133ec08d-c284-49c8-b003-5338d200656e',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'5136e5a5-d3c2-4385-b965-917abe661ad6',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'bfd3f51b-7c73-4f87-98b4-6853e10ee109',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'2785436a-4526-4d6f-879c-a242ff2c03b3',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'b5f0bce4-bf5a-4005-86dc-ad8c36ee6a98',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'43154d78-eb5e-46ea-8865-4b0dfea34c2b',NULL,1,1,'{}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'2f0e1531-7947-4802-85a4-ad7f3809a955',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'ae8b6d9f-3148-4621-9e36-b6bc727528c8',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'522b8870-c49b-41ac-abf5-3b86a6e096e0',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'0e31cd6e-641c-4f8c-84fc-41377a442735',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
CREATE TABLE sessions (
  hash       BLOB PRIMARY KEY,               -- SHA-256 of the session id
  record     BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "tokens" (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  hash       BLOB NOT NULL UNIQUE,           -- SHA-256 of the token
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "tokens" VALUES(1,1,'viewer',X'44FB7AD46BF155EA8795BA1AB0D54CA5248D55EBF3C7C9301DF8FFF41DC052DA',1795790583344);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$IJM3TtGtSTCnbPhnZCrPow$LhlhB+lQNBgM08v0ANrK430Pm5S61dm/STzQvxaMotY',1795790582616);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$VqJUMvTEge2Q6au17MJqoA$/dPGOwh6RYdzuAcSqOlAp610p9P+WTsvxjcyaXAGucU',1795790583270);
CREATE INDEX contacts_by_name ON contacts (name COLLATE NOCASE);
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
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;
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
CREATE TRIGGER ledger_is_never_updated BEFORE UPDATE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE VIEW memberships AS
  SELECT group_id, contact_id FROM members
  UNION ALL
  SELECT g.id, c.id FROM contacts c
    JOIN consents k ON k.phone = c.phone
    JOIN groups g ON (g.kind = 'opted_in'  AND k.state = 'granted')
                  OR (g.kind = 'opted_out' AND k.state IN ('refused', 'stopped'));
CREATE VIEW causes AS
  SELECT m.id AS message_id,
         coalesce(m.reason, (SELECT p.cause FROM parts p
                              WHERE p.message_id = m.id AND p.state = m.state AND p.cause IS NOT NULL
                              ORDER BY p.seq LIMIT 1)) AS cause
    FROM messages m
   WHERE m.state IN ('queued', 'in_doubt', 'undelivered', 'failed', 'suppressed', 'withdrawn');
CREATE VIEW doubts AS
  SELECT m.id AS message_id FROM messages m JOIN invites i ON i.message_id = m.id
  WHERE m.state = 'in_doubt' AND i.closed_at IS NULL AND i.contact_id IS NOT NULL;
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 7;
