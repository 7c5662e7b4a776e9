-- token: 36da22f4de45967edbaaabd29724c0018dfbafcaaad147ec7f0aa49b2f41d732
-- Schema 8 as commit 67375e9 made and filled it: its own gateway played the life of a house that README.md beside this
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
, sim TEXT) STRICT;
INSERT INTO "contacts" VALUES(1,'23130ae0-7052-4988-8300-5c0889c28db8','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'909065d6-b5b1-4182-a042-81ad7880496b','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'d2f5cccc-688d-4c31-9c48-261f2bb49629','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'1328c98d-519f-4629-ad31-ff6fdede9b19','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'1ae7ef8e-cccc-40f5-a34a-0e7653266f3d','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'57b587df-27b3-442d-8f00-bd7288f0feff','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'d6efa1e2-b8e0-44bc-9ae8-b9d74a80a02c','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'d509c3d8-6cbb-44bd-a675-558b6e21f28c','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'866d2c27-d236-4544-99a3-8bf58876e4b4','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'d1457141-ddf6-4553-90f7-0ce94bba6f75','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'5354035b-362e-45e9-838b-7b3085b26f8e','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'a3db7116-fd3e-44c5-b982-44c30c2affef','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'7f749e7c-e303-4e86-855a-f7ded81fe5a8','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'c61c6a7e-776e-4f47-b18c-553efc7e2595','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'388d70dc-8041-4e8e-b176-d891c161e54f','Pat Expired','+15550100115','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(16,'0f7da4df-c4f1-4d70-ba00-826446139ddd','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'ff7e736a-f334-48a2-bb87-ddca90d0a9c9','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'c0c33058-c7b4-44e4-93c7-7a9f09e37f32','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(21,'a853465c-9bba-4b42-a06d-c50d4b45878e','','+15550100199','','main',1781036770000,1781036770000,NULL);
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
INSERT INTO "fields" VALUES(1,'6fb33598-abe4-45d0-9117-dbd7240fd8f8','timezone','Timezone',1780326000000);
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
INSERT INTO "forgotten" VALUES(X'11D6B0A418592C68808A4B1D740301311869CB5697335EA6D82AA3A1A03BCC8D','stopped',1781036950000,86);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'1fcaade1-42a2-48c6-b4a3-76c601501eef','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'39bbf610-863a-43f2-8a3b-caba0625db98','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'8bd7b298-ecca-428f-9444-b81d2ce08845','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'d2f11f0f-a4ae-4b25-af3d-297b2b2231b7','Autumn list','static',1780326000000);
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
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'7D402131A9F50857F7BDE50D4A572A9FF0D0FCB2FC880E09431896B5C16CB779','message',X'9A0B025F2D5B63B58B7861A106E10D0995631375916131B564D919E1840B68DE',NULL,NULL,NULL,NULL,35,NULL,1781036890000,NULL,1781037130000);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'454D02414D63F3EF8794A4AF841997B023B2DAF84D0B82F0B6E2FC774300145E','message',X'604B1D7F3B6B72F38F738F64F97A1772CA7627BA03A398685E02D1BFFFC9E881',NULL,NULL,NULL,NULL,37,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'454D02414D63F3EF8794A4AF841997B023B2DAF84D0B82F0B6E2FC774300145E','repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000,1781037130000);
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
INSERT INTO "invites" VALUES(1,'33932efc-1654-4b53-9460-9a637fd0498d',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,2,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'979a9508-7436-4338-9bfb-115b93224dc8',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',4,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'95765216-0199-48d8-af7e-c535708725a6',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',13,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'f2e8c0b3-44e3-4cdc-9049-a39d3f67aa6d',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',19,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'fe0ee097-ee77-4e77-b020-732651eddeae',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,25,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'71f0d4a8-0ba7-40b9-9c6d-fe988ce7475b',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',27,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'62d131f2-fe78-4405-be49-582d5b6c8a8e',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,29,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'501e6dcc-32b3-4d59-a177-8b7819d31228',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,31,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'b0573533-51a5-4819-89be-03cd5d72f51b',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',35,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'e9863809-88a3-49b5-b5de-e48664e482ac',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',37,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'a92e7851-b99f-435e-88a5-faf7ca2ff294',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',39,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'1bfbca5e-a02a-4a31-9f15-d482958f24d4',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,45,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'f8af4fee-b54e-4867-a8ab-dbc0f06ffeef',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',51,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'e538857f-f9c7-4be0-a792-457ce378438d',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',61,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'089b9f9a-bd2d-41f7-b488-0de307ecc5d8',NULL,'',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',74,'{"exclude_active":false,"params":null,"restart_participants":true}');
INSERT INTO "invites" VALUES(16,'d5b518b7-2359-43d6-b963-94a9e87ea39c',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,88,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'3d84bec7-876d-46d5-80ce-11dfa53ee55d',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,90,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'d8c53c5c-7f78-467c-851e-31cd6fbc81d3',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,92,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'2aecda50-5612-4577-a88b-ab56e4516a20',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,93,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'flow.made','{"at":1780326000000,"by":"sha256:c2a907ac74fcc66311764a6fabed9433d9269c1988b521bd7fc6f738204212ee","digest":"38764c26479ab49e15dcf6bf96f9cc411598063cef21090b4293206dd38da1e8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","kind":"flow.made","name":"Sample Opt-In Flow","revision":1,"seq":1}',X'2ACD0CFE75A13510F7B6E86F4648F0962237CF1C0B46AEA6A07F0F1D4B1105C7');
INSERT INTO "ledger" VALUES(2,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:71cc1f89e310006ae0a8f2c0de9c828683eefa6e71a9ef0ea39ee203a48bb846","contact":"388d70dc-8041-4e8e-b176-d891c161e54f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"33932efc-1654-4b53-9460-9a637fd0498d","kind":"invite.approved","phone":"sha256:40e727bf0ea37c6f4ab5eb6a161e87b5e1f09766c67905f55b76ad02add265ac","revision":1,"seq":2,"text":"sha256:6bf86dc66e64eb868e6cfbb19828849c2c7a957c9133b817fc55f33a86773b34","via":"panel"}',X'F867926A1AC7F5621784AD27276EB11A7F2190004EFDF9535BBC39970F46C9CA');
INSERT INTO "ledger" VALUES(3,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:536ebae9f3f212f1aa708598119408efcbe5e824f5726cc28af7c1ef41688e27","seq":3,"state":"sent","text":"sha256:1ba43136befb5fc7aa94a8a0d38cc8badfd8ad694ab8f5f848fd66f50a864ea6"}',X'DB1F8EA571387C3781865301CFDE79D4ACD4DF4EF1577EDC78E1ED173B95894D');
INSERT INTO "ledger" VALUES(4,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:839e60bf0b3b90ad67818096f26196d54eccab87f39275204a89a62a9c605973","contact":"23130ae0-7052-4988-8300-5c0889c28db8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"979a9508-7436-4338-9bfb-115b93224dc8","kind":"invite.approved","phone":"sha256:0fa330a6f2a228acf4765a24a810ab078b5821e7c8382bd55738505e2f2ee00b","revision":1,"seq":4,"text":"sha256:d0eadcf14c099c3b1db42537f8e24d21d8fb8eb507170e30889f814ea5f83ad2","via":"panel"}',X'0CB928BBACF3915FA1279EFD942F891575B676D5C300A1A5068D56A4B0601112');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:d2e1358a8d93265a764dd8a6664db364d722f767ec35f03cdae1b44e7fce6eb9","seq":5,"state":"sent","text":"sha256:1e50f7f1c228c07ff665acd9f0c204ff794e6b5b4e0953969491951cc833b0c7"}',X'5EC65F7BF0330AA45F8D248C0417A7E33F3384CCC0C6F948159165D6AC880D1B');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:53a3474db9df0eadc18a6b5e12d106f98f49a944bb74a220ec090d7ed7274c1a","seq":6,"state":"delivered"}',X'75103C0BCBBB8C4A632DBD6368FDDFD4FAE161CC92D26159414DB479E4142BFF');
INSERT INTO "ledger" VALUES(7,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:53ad36bcefe2b69de8305b3815b47e74def8888d05ef0b00ede6c898b550d0da","seq":7,"text":"sha256:cd66de3f0e0e8af6810a13111b6c39b7397f34e426d9eb4585923ed5b6fc1543"}',X'0D7B7694280C41961E253389958D4967FB02BDB5B89C6850D0019C7D14A9813B');
INSERT INTO "ledger" VALUES(8,1781017330000,'consent','{"at":1781017330000,"contact":"23130ae0-7052-4988-8300-5c0889c28db8","kind":"consent","message":3,"phone":"sha256:e322484be04d6b8f64aa8dfecff2bdf6336c904ea3559ebdb3acf8a8569f1bef","seq":8,"state":"granted","why":"sha256:1afc2ea8e48c2801191968cffcbbdb7dc08dc6d7b6a60b44643b68c156d7e7dc"}',X'B029BC927A037C3E3BDC494850A2C2E9254CD3D141C3A852B55917AEA3EBE486');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:b506331379a302efeedf92df3699afcce4fd4f34235a0a99921c6cfe578a49d2","seq":9,"text":"sha256:922e86a3a6bede865bd23e3121ee24097a78f6c148c6479f86e3a9f42ea339a4"}',X'791B5EF578812A51305796DB7496D5D9F62E7CCDB833EB49C4DE4A381BBCA2AA');
INSERT INTO "ledger" VALUES(10,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:e03a7d6b59cc25df1781c5dc4004abad8fad399039648f794340cfb51329dc97","seq":10,"state":"sent","text":"sha256:9162debce0415dbf117d41484c69487b7cc566a8eb772b59c4551dba12ddb755"}',X'475BAA107F36A0379BE8A981293E0A0269A68EEAFC3EA245748AFAAF86A13436');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:ce4dbf608ea737672b45169143e73af1d1563ea6b628b3eb0608d9df801d71c9","kind":"message.written","phone":"sha256:302d695c6816f0da8818220edf1076e9f0a1555a681935fcf27093ec560907ce","seq":11,"text":"sha256:f7a675206108deb8d658bb289f4227e124154dbf37634674b895f2a2e7b94b50","via":"panel"}',X'065C2D4CE180924335501F9EE4117C1411439C97A29A77848340101BC5212C4E');
INSERT INTO "ledger" VALUES(12,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:d50dd9776c2a4f43708a50bf0fb6d2a84c90a8f94be40138c2bee598ce3b66bf","seq":12,"state":"sent","text":"sha256:b02f96900c44c37c65db8d8ff5861bd3be86cc8eba0840b099c7a12672b235f8"}',X'BCD6FA8B3F0A0FCFFD1D540BF8EC8FE136C3759B954DB375AB5C853CFFACC2D6');
INSERT INTO "ledger" VALUES(13,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:b4d6041d0213890e0d30934f942e8e5f6625ea9b986f832d802f02a9e9210255","contact":"909065d6-b5b1-4182-a042-81ad7880496b","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"95765216-0199-48d8-af7e-c535708725a6","kind":"invite.approved","phone":"sha256:ec6aa8aaef1c4d769b6abfce3ea4a20d1b7ef52e4c9d583597e08e72bf06c2e8","revision":1,"seq":13,"text":"sha256:48d1f511cc00ffebda6ac76651e428fcdb7bf90e7c737093f0d2831c4bec893c","via":"panel"}',X'4AF037ADF82DC72F469F68F38B7A6E074567ACB8C5BDA66219EFA69C24958896');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:2b98551f2c7fb5daddd1d44b8b453895d90dd755aa5958891d3b874dd3f6c138","seq":14,"state":"sent","text":"sha256:a7db80598ee06fa85511c7f4d072ef0e70cae0e999b0037d1e8b6c21bb6fd04a"}',X'ACD6EDBAB7EE0BAAE6AD251F971F5D0E67316A71910BF744A568641999FAA7A2');
INSERT INTO "ledger" VALUES(15,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:60a499567b3ca7e0507dd948a211fdebf6728d354c0faadc6e4060185dbd20ca","seq":15,"text":"sha256:e92da9963edae27ff2abcd5dd6a341e891c8b67c44b4fdd3ffdd9ac388db5b61"}',X'9D01D6D019C8DBA4BEB75620D681A4EE2F1848ED2B421C4968DF34D4D658F33F');
INSERT INTO "ledger" VALUES(16,1781017510000,'consent','{"at":1781017510000,"contact":"909065d6-b5b1-4182-a042-81ad7880496b","kind":"consent","message":7,"phone":"sha256:3ada524034638571d23c407139acce9bf0c7500ab45217bbc03ceb86322e005d","seq":16,"state":"refused","why":"sha256:1837d85a0e183fbf1b3fd00c851ded53af0d1fdbdb5f8c9c57a0e96da3d41938"}',X'6706500DD12B868F86E9A7870D66BF3C40D0F5D4F90EBB71D9CF68ADCDDE11E3');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:c3e2b8389f6cb2b256e4830aa234f8ba56f068afd063a9d81389b3c9870d7a8b","seq":17,"text":"sha256:a8d83315b260ad377e52d1c396c8b3d8bbe08239caa93101b8b55e7301495891"}',X'A6D78CD16F498796D26C9E0B656465D4F1326B95340B4008A20A9BF20AE9BD72');
INSERT INTO "ledger" VALUES(18,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:af9f4472d02519469a77793c451c000c2a3917769ad55df5795380b0b9601962","seq":18,"state":"sent","text":"sha256:4577c394208e96052addf2e276d7677a78d6bc46e62947f51f585df9036cc3c8"}',X'4986F6152A21907EBEA63642C3EB98C57B7B54C11C45735FD042FA10167959D6');
INSERT INTO "ledger" VALUES(19,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:13f2d1f8d2ef378234113f04780cb2f41c3382ff2011906148b7e1bd9b715b1f","contact":"d2f5cccc-688d-4c31-9c48-261f2bb49629","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f2e8c0b3-44e3-4cdc-9049-a39d3f67aa6d","kind":"invite.approved","phone":"sha256:acd3a62b3e4aa49dc594aac580ae9df600424640dcee4fce765e0a39bd6b7163","revision":1,"seq":19,"text":"sha256:24610babbb31a450fd00a89a4baeac4fee2ad072b9632a09e1a4e0166c37d201","via":"panel"}',X'0EA742B844DDC8FC4EF116F88B4ACACCBF7AF604EAB036BA68498050070324AA');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:34748f5416bd8d89f1be5fa70144d43801d1abe058d95363421ff31f5b7a198b","seq":20,"state":"sent","text":"sha256:f792d24c5d2cf91b0161a6df2f1cb63271bf3d2bde348547a1b510860c8a8e4b"}',X'E601721B6985EF3A1E02F17A08B15CB28F41A4AB6C52974035DCEFCFAC846D71');
INSERT INTO "ledger" VALUES(21,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:4b3997aff2365f0b9b76f0d936d0fb29f449337337b36f120d03bf8faac5b349","seq":21,"text":"sha256:36537d7e73d729bffd9581f79935f549590e79d2d8d4c58d9afbac15a4d43c4e"}',X'9F6B974AE93BBF77CAFA327391ED78A3487BA0BFCD00B68CE283F5B5C07EAF10');
INSERT INTO "ledger" VALUES(22,1781017630000,'consent','{"at":1781017630000,"contact":"d2f5cccc-688d-4c31-9c48-261f2bb49629","kind":"consent","message":10,"phone":"sha256:e00ad769108b7c6efa71680161d59c3f57bc38b18dc62fcb69142888531f706d","seq":22,"state":"stopped","why":"sha256:7b27301f8970f39985ecfc498c70523f204376a8a4ee8181ccae321cd4037332"}',X'A5DA16C751FDC5E0C4339866E54A3C0E87031C5369058E092517BDE1F3C8924F');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:50ba4f99582ae8606f7dc09165e9599b6f403f47ed4203b9212acb2efe1d05cd","seq":23,"text":"sha256:48f73ca7b987d8835116992d5773098dfc803f719cb400b4ea73b6caa168d336"}',X'3F2470348030B7C7E3EB7A09F4DF4DB7349FE14564A9618D25C8762019F10694');
INSERT INTO "ledger" VALUES(24,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:b08ddec70aa80df6e62d91667d5d10f3886abbe813cbfd874cf169e6f21dbd4d","seq":24,"state":"sent","text":"sha256:b3878ade2ce2928f61e7cf0b34246193c276975e286184fb56407d5bf9048365"}',X'9322DCE6BEC2CB4ED9E6D3942C17AC1D453353258E7B4EB195A2EE26D4D903E7');
INSERT INTO "ledger" VALUES(25,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:93ca5e484ad7311791694e23c4db1a1abc4d6718f12bd9bd71d1a30167e89428","contact":"1ae7ef8e-cccc-40f5-a34a-0e7653266f3d","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"fe0ee097-ee77-4e77-b020-732651eddeae","kind":"invite.approved","phone":"sha256:46c50f06cee49797b9e1cbfe4e3bc59fac13baa13dac45eeb3c55a423a71145a","revision":1,"seq":25,"text":"sha256:f417a8de16411337ec286d380790d75a50ec8614f4e80b0b58a1c4913ff74d03","via":"panel"}',X'4E862E1709CA57C6725C463BA1273D012395D2182BCAF636E8BBF99F5AE89BDB');
INSERT INTO "ledger" VALUES(26,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:a7539d12facfa3c087aece1d1818d41806aa20ea4ae4489182bb119ce1421a27","seq":26,"state":"in_doubt","text":"sha256:0bda95b185533b75f5612800b12a2635812b8cc5a2ee1775fff8f1d8eed476ee"}',X'75E45ACCB7AD8119A275453F80F9227C1E66C473C2940FE9DBAECE5D1EA746BF');
INSERT INTO "ledger" VALUES(27,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:f37a018a150a04c9d9a993727cff23abd98d1095e248d8606e5ccedad47daf68","contact":"a3db7116-fd3e-44c5-b982-44c30c2affef","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"71f0d4a8-0ba7-40b9-9c6d-fe988ce7475b","kind":"invite.approved","phone":"sha256:8d5a86eb44fc93b726c9d2e096a81504c1f8217896fae286145137356f54880b","revision":1,"seq":27,"text":"sha256:5fd2202a96ed95d14de397c5ddcf8a9c3ab99b810837fe5899a61249fab21cd0","via":"panel"}',X'F438368A9C2FA6672D1BFDEE0D4C66B236FF127FD347B04F4A94469D7372B17B');
INSERT INTO "ledger" VALUES(28,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:7a532024abf349a8acbaa1247b7a56d90e495a88c780a75d443493fa80c6569d","seq":28,"state":"in_doubt","text":"sha256:59b75be72aaad1330aa153045e753198cd3abd962d26e50701a1823233b4c2aa"}',X'49533D8AF787B677BCAF3EB4B549FD8E805A4DE71DC79349D6232E4C51AF6B46');
INSERT INTO "ledger" VALUES(29,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:ba6ee44d0b9e21e9a56b7f41f4dc9e00aa22414cdb29935702521ad63ee69d49","contact":"7f749e7c-e303-4e86-855a-f7ded81fe5a8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"62d131f2-fe78-4405-be49-582d5b6c8a8e","kind":"invite.approved","phone":"sha256:9d1fbe1a45d319c9f487bf9adbc979880dd651743cf307cd16855cdbe37c8ded","revision":1,"seq":29,"text":"sha256:37c438d80ad59f2e92b3f712eef9584596c411d5304e9e8ae83bbc46e3b98a21","via":"panel"}',X'BC1AE11EAF5DAD223B35DBC9ACB4825C2BAE1CADDC7164C69CCA9B7D40D22559');
INSERT INTO "ledger" VALUES(30,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:9d95ee2091ae41fb0e229221790b6201e5f11cc376f8c81af7c083d8510273b1","seq":30,"state":"in_doubt","text":"sha256:b06319973fa70dc44744fc17731b37cfcead0803fe03717161942cd9945823a9"}',X'3F58D5DD88232E1A138078901C1F01DA2E5351D0312EFCBBCE8A86D91275FF20');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:cf31ddbb4c5438691d721da5b2c69a3086d15117463925f585db9e98f583f271","contact":"a3db7116-fd3e-44c5-b982-44c30c2affef","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"501e6dcc-32b3-4d59-a177-8b7819d31228","kind":"invite.approved","phone":"sha256:c70dc4ae06086c30dd6e7757fdf113a8bed0e33b9f785eb89b9d4fa4d09ce907","revision":1,"seq":31,"text":"sha256:0633561b382c1aff1f8c5a54147dcb33e0b9fe18a63da8f2aaa73ccfebcb7ba5","via":"panel"}',X'5EB223D76B9B1204F6990A042693BE8EAD48382693250C721DB2730788C6E721');
INSERT INTO "ledger" VALUES(32,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:f5f9a2a8198ca58dfc9ac1d012cd6a708b90797d283665f1ec1fd8c738a30616","decision":"invite again","invite":"71f0d4a8-0ba7-40b9-9c6d-fe988ce7475b","kind":"invite.decided","phone":"sha256:79f32fc08094456ea991d8a20cc8b354ad5d11fee00582cfdd167f91eeda1560","seq":32}',X'E9A7F5C6EC824D4130A30CD1F81E83F4DAD9FB7CE70FA965B702983B88604892');
INSERT INTO "ledger" VALUES(33,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:cd2341c3eef8663e163fd3e1aca7ba21143a28665fcc052c0eecca2495c3f52e","seq":33,"state":"sent","text":"sha256:39e41f466cd98c128dac67f90cc1d76dc35a38a93e85d36b9e0c11abd0399b6e"}',X'63783C8837042DB6A286880423D63474AD5CEADC0DFAA84BDCCD45CD66929B1D');
INSERT INTO "ledger" VALUES(34,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:f3f30c60aa58fe2eabb854686a3d58107a90953796fedcdfda461fb27b5a33fa","decision":"it arrived","invite":"62d131f2-fe78-4405-be49-582d5b6c8a8e","kind":"invite.decided","phone":"sha256:a208602f5035b0c52b6329f5cf9839d916a02a89e807e111e723c19ad81034f3","seq":34}',X'8F505727AEEF4B3171F81C2F55423078D37455AA757AEE57704453C89648E93C');
INSERT INTO "ledger" VALUES(35,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:d2d2d529a378b5bb42921ae1d0f52cab49833c699e41da5a77b3c815770d6b22","contact":"57b587df-27b3-442d-8f00-bd7288f0feff","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"b0573533-51a5-4819-89be-03cd5d72f51b","kind":"invite.approved","phone":"sha256:c73d853b6e3b260184bfe6a6fb828d55fb11e51a514c9ba142b1514b70e98a8e","revision":1,"seq":35,"text":"sha256:9a293887131e782eb2e35d292f1eeae5ffdcc51aeec0619d49fe4ab5b41fdf8a","via":"panel"}',X'8B2A8EA8F80EB12FB3BB1311436CBB33DD64D4617B68C099C2A53146B821067C');
INSERT INTO "ledger" VALUES(36,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:7c4eb4cdb9d17ea9af59eaf5dc242361ce81fb39dc534cf5c483d859cbf8287c","seq":36,"state":"failed","text":"sha256:06235c38903bd2c3731586995338ef9cff606dd7d77bc8f114c83b066a778948"}',X'30D1CF9730A2476DE07386EEA783C92A901054BEA5E1666755AF673294323D2F');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:1ff7f22cb232c3e85f5d5cd4414706346e4631a91a89427d9bb53e4f80937aac","contact":"d6efa1e2-b8e0-44bc-9ae8-b9d74a80a02c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e9863809-88a3-49b5-b5de-e48664e482ac","kind":"invite.approved","phone":"sha256:77de63d1a2d86e3d4fcab51ce6df4262b9ffd20682c26c7115db03741165f1e8","revision":1,"seq":37,"text":"sha256:90920c754c9dd6e0911525a22e023d68f8db4abe2a2a7ab6a9a2e56e5d5e01d6","via":"panel"}',X'F014CAEF66B9D1D9C61FA056596D0E4BC50538B24E5A53298AC78DDE7C168E13');
INSERT INTO "ledger" VALUES(38,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:782cad27b6b342efc7a6b7464298eac5ec3b353c4af4348396508707700bb77c","invite":"e9863809-88a3-49b5-b5de-e48664e482ac","kind":"invite.withdrawn","phone":"sha256:9143404ea2435df2d84efe2001f5a69c2f58c15786f4e5ccd216c3d124abd31f","reason":"taken back before it left","seq":38}',X'0DD21A5D10D4BE51CA7CC667147155FB4F07386E7B89F553FF79EF072A96243E');
INSERT INTO "ledger" VALUES(39,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:4fa8dabc05086d5a770145680db85594d73890493d1d655362ce527983f4b57a","contact":"d509c3d8-6cbb-44bd-a675-558b6e21f28c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a92e7851-b99f-435e-88a5-faf7ca2ff294","kind":"invite.approved","phone":"sha256:33acc9b6be310376eac0996cd0a6528dd20047df9e3263311636e56300336e65","revision":1,"seq":39,"text":"sha256:096dd914c6831191967fe426c4fdcf848e0ad7fabd3ec111db13405586bc130b","via":"panel"}',X'2D0F0D464C569A6126561767348F57DB6B437DD12C9BBACB35DC54B12B9CFAFF');
INSERT INTO "ledger" VALUES(40,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:216141f56bb2b5d4f30eb61b1c82d8aa2621a4daff082636f7ae92a4374bf2cf","seq":40,"text":"sha256:0be2274e6a7ea5b1ced5360571fabba71bdefcff5368300f625215a7d7d3791d"}',X'1F7BAFB7EF164994FC62C7BF2A8567371B1FEF3B6BCD2F97CE165D3DF66A73D0');
INSERT INTO "ledger" VALUES(41,1781036170000,'consent','{"at":1781036170000,"contact":"d509c3d8-6cbb-44bd-a675-558b6e21f28c","kind":"consent","message":19,"phone":"sha256:e46a5856e582b4df6f39e75dfb853dc705fbee24da871330c836764752ad91d0","seq":41,"state":"stopped","why":"sha256:82e4e4f2f1ded7e814efec59b717e832da7ac228f71236e4534970fd3e7f4c04"}',X'461A0B5BF3579EA985EBC7D149DF178CF6E889ECE9194C71510312DF7254E102');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:4d6f04a80aad86aafdecfafd2e83a4469101a659046685eec4039f34713ddd59","seq":42,"state":"suppressed"}',X'F8C6DA2337D1D409CD35E37F1A0013D2A1C22F16D353A8DC124A704A5B95EE59');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:1163510fe67f6ae9ae375444355856dcdf2845ceecff0579a24de41a5520cedd","seq":43,"text":"sha256:f22c76345ab8ceda173928d0b8a8cc656dcb9853f748daef693e9c93269482b6"}',X'022451EA5EB4F571D6BC39EFE4C08BE3C1A096D254D7956A6613C1C6DA55168D');
INSERT INTO "ledger" VALUES(44,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:c9eb678dcb2e042edd1ae9c1b4e8be40553047cf012839924564fa9f6dac2c02","seq":44,"state":"sent","text":"sha256:073015febf6a1c392fdb935f279868e40f62705a78581a32d52bf24f05482ec0"}',X'058BC24A3199CF27E72A92DD8FCBE8B1AF98DB6094F437AFE0FC95CCEE6206BF');
INSERT INTO "ledger" VALUES(45,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:17997f13fe1b3911cb2b9b79bf105f3283562c839a434925f91fc984d3de83fa","contact":"866d2c27-d236-4544-99a3-8bf58876e4b4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1bfbca5e-a02a-4a31-9f15-d482958f24d4","kind":"invite.approved","phone":"sha256:ca4201957fc25f6f6561adaf3c399d5064b987a9f9015fa5fc59eef856a05ca4","revision":1,"seq":45,"text":"sha256:b51b0bbf7334faf5b8005c4babf29dffa3a7b8e75c94db7aaf5d3df4f8cd14fc","via":"panel"}',X'A4557D0B201650AA703D01A2F9FC693C284F4A82140C6909B28C9880151E869F');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:916fa4bbf310a992b01c680314c7e84758e24ea9b5bb23151c6ce19f403dfcc5","seq":46,"state":"sent","text":"sha256:d636dcf6ef90817857c0925642fc432031eb39654dd7b0218c0e68ab05968f34"}',X'A375ADBD47631A9D35A5A206E19BD9A68AB57ACF0910F0C4D4B9C45775B49738');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:fc58d5da433803d18873d534fbcc43204d622ee2ac2532d69c876a18e3fc8b89","seq":47,"text":"sha256:c5aabfae27afc0c8e92bfb1fd24c00041fc5d022bfa1d7bcad6b9a6efd2408e6"}',X'5AA97C1987345D770C377E493B02E24B7C5ED9373E9A1BC8FB6997579ED670E2');
INSERT INTO "ledger" VALUES(48,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:dd198259ccf55d0c0ab3f159da4f0cbcd0f59e0646c3e27c887991f31d0676ce","seq":48,"why":"sha256:4966a2d88d479ce93adbb78141d8787455d7927c12cea316fc161dea6339fe6a"}',X'2E4C5B11BDFB27996A5F071E7EB6959B1208E0D4EBFBC61C8C6FCC7C0E4171FD');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:2611091dc900b90549d1556558df0f21db48cbfa59563fbaf3db3c20b27386f2","seq":49,"text":"sha256:2f8cd26d9261b290650885bafd18e1b5b02ce1014939cf3e8e1973f9f1189499"}',X'F88296F7E5817C47236F071944CD75ED1FCF8E2471C06E2AF9D5282D1AF0DD1E');
INSERT INTO "ledger" VALUES(50,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:c444439f3a47d27baa52abc67ada0a65ba1a9c5fb672df3c204cf5697b137b69","seq":50,"state":"sent","text":"sha256:655a84d8767ea967f30c0582295556de9adc1a88675f3caaa27d39fec1b4b869"}',X'CA41D45DE54308DD28FDA913FB79B777FAC7599BAFDC55DA49261A1FE4E49C65');
INSERT INTO "ledger" VALUES(51,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:c217c24ca85c23fcf549e3814b6f513dba8196ad8b540a76a723fd4611b2b0bd","contact":"d1457141-ddf6-4553-90f7-0ce94bba6f75","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f8af4fee-b54e-4867-a8ab-dbc0f06ffeef","kind":"invite.approved","phone":"sha256:d98e05bd76e2610ac953066b87dcc6fb790d7fd77392fb5979c056629c3d321b","revision":1,"seq":51,"text":"sha256:1dd42dfdb358e2a39ea5529fa0c0f233b0cd846aa172ceb191e3131aa0e269df","via":"panel"}',X'15020CD9F8C6526CD04DB818C4C3718A4742018F250C992A096A9D1C8F345DB8');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:7e5040a2b25fca8c92ba0695a80f6a2b55271aa5d03ca0e9c8a971b23d0e5c3b","seq":52,"state":"sent","text":"sha256:182fda45a0e75c22d14dff1947c0163863fa45f1d127ce8ccb4a0e2741eeefd2"}',X'CF4E4083EC984FB707FD0201DB2248103E88888175F699888801857F08C142F6');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:5470e521e30195635f9d6eadbc9d2cdd03710426b6c2bb6c72aa4df877d4fbd0","seq":53,"text":"sha256:485015dd46e679f9e029c6267d84f72a0d61417cd208b839849c6d258b35ec4e"}',X'CF03FC97CE03C1BD9C1C45245B8F23B750A5814D38DA765137814206AF4CC521');
INSERT INTO "ledger" VALUES(54,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:38a97b259836ff9747db206720312d53d7bc0783da8fd82c535bafd274b61241","seq":54,"why":"sha256:78d29aa351d55da7243061a57e0b59e830a335cf0813db928840ce053d4e156a"}',X'B234B72BFBB96BE47569AF68944CD9173EFB832BD63AE4A4115A93E6F054E485');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:ff9ed77db8a87654b56e10116b59469a7ba045f1abdcc13a58ca708d67c22712","seq":55,"text":"sha256:931c64f17063fb182ce942b9de5bdf4604ce944c3ef30174afb3ef983ff04e6c"}',X'85D0D1A3622B7032935B9936802F221B0FBFE8DA1D51F0D9E9643D397F1CF3D4');
INSERT INTO "ledger" VALUES(56,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:d05fa0594e11c37b71cc7f37354f540cfdea08abefe4870d5da35e2935e86f17","seq":56,"state":"sent","text":"sha256:8018c74cb9f89af9d5a11ec07fd4984fccc9ac12b724481083997380b782c8dc"}',X'6302722D3337CCFB442390D4D7A92501748BD940EFAFD4A67C822299F606C199');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:91238e2c347283956bf8a0d7a86c77088f1edf6c121412a3eefaf543f0979dfc","seq":57,"text":"sha256:13d3ed502f01a9f592cb0d835394fde44e7ba358780a1cf97df82527e7758899"}',X'D386545412F05E09C40BEC2B713A4D604A5D59D005F88595E23453881DAE8BAA');
INSERT INTO "ledger" VALUES(58,1781036470000,'consent','{"at":1781036470000,"contact":"d1457141-ddf6-4553-90f7-0ce94bba6f75","kind":"consent","message":27,"phone":"sha256:f610d44a48ca795eff854cda5b1d4e06263f84819b243b7f221e3712f074a091","seq":58,"state":"granted","why":"sha256:4c2ea3df385a05a6450149fc0055abdafe00ae7bd346575b05339915a2524afe"}',X'E32C9AEEE9BB2D3A12218081A900E4051D7DEB2213F169D9ABEE93AB50EB2900');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:195ed7a2edd4d32b94602d489d005ace50674353e72df0dced1df5d88396edec","seq":59,"text":"sha256:36530e20fc58ef226c23c34a480e16c959a1c3986dc9dec7145e760ef207cbdd"}',X'E26359D70F1A30BE400C14CF63A5F0F1EFC936DC4649DFA95EE827B26FF5FC38');
INSERT INTO "ledger" VALUES(60,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:a57647042f1521d0900df48dce3de5803c0b922ba4da317d16d7f07932c0bcb7","seq":60,"state":"sent","text":"sha256:622eeeed4d4fe1c8c0d7b2dac18fe214afe858594156336d1199602687be3217"}',X'5683302EBF7335F1C73214BEBEA5BB8A848CE08122E62D2EE18B784BF18BD31A');
INSERT INTO "ledger" VALUES(61,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:53139d99a489c62ff16ad40e392274b23ed0b227fa4fe25ae08be4debd582811","contact":"5354035b-362e-45e9-838b-7b3085b26f8e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e538857f-f9c7-4be0-a792-457ce378438d","kind":"invite.approved","phone":"sha256:aed1677ec505b49d9982f7ce8b41ce3b6b66255c23d234666e9428a2dc5eb325","revision":1,"seq":61,"text":"sha256:29cf3dd622b83b6fe7067856621bc65336a0f6c3b68cf52961fba83049098b8e","via":"panel"}',X'EBE026184DBAA916EDEFD75AD2780384E04A32F0DA55EC92DE0D2FF4F3C9CFF4');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:2c3cceb71281a8f7cc84d29d75661f02f9ee93abe8a38275700087600f5046ae","seq":62,"state":"sent","text":"sha256:d57176447a4166a29c458a5709c8c1050b00ccc35c774a623213d4fb9c341d66"}',X'053ACB2C08C737AD6B625390F9868EAFD8F250CE7B025C80717142952B248F22');
INSERT INTO "ledger" VALUES(63,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:4da508c8f92ec8272e4e0b7a37f32416be1c6ab2b5c4a266a787ab06e1112569","seq":63,"state":"undelivered"}',X'4A5623A18C80870F7EC7EFFAFC5ED3CDFD1EEF19CC691D00DA9C7D1E188C9A14');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:d01a8dc99a75b1d0cd1aa1cf360cd4b8575c86074f2b77f36e1d0c70803875c4","seq":64,"text":"sha256:a361f3296c4a4a8c82e150b98dd8edfea5f7f2610f40e29226b7b2d633c56827"}',X'9964A052043A4E423C42D96B09747AB9289BC9DCFB0836238D7BD00D778A3ADC');
INSERT INTO "ledger" VALUES(65,1781036650000,'consent','{"at":1781036650000,"contact":"c61c6a7e-776e-4f47-b18c-553efc7e2595","kind":"consent","message":30,"phone":"sha256:0a9d1152dce6c5d8da7617cfcf94df5b1652b34543a19dedd2d4d258808e98d6","seq":65,"state":"stopped","why":"sha256:cf9cb71fe3c9e4aebd784e11e8fe782e0fb54417de7cc4229f86d436cca625a4"}',X'121045D6E611AE13C97484257552A9A9499C48D67EFD200E46367F3B079799B4');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:912cd76f493109a8f8d9cdd0f83aefeae7e1df9118091043675db45453763d7d","seq":66,"text":"sha256:23a0dc171bbef8ae1f0abf82ae189f375da935ed55e8516df7ce256ba13ec106"}',X'7A43326F62A7CE6D1B97C319020985454A52F68D5D7D00D2ED0AC4D6F63D9594');
INSERT INTO "ledger" VALUES(67,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:2bf81f28da5a8d91a6768e36f75b73b196a73d65ddb3bf556cd46c215fc87470","seq":67,"state":"sent","text":"sha256:f6c39d8a52178781f8b65c45de7feb81a8923ca0d1e4631c29acf4bc61c2f76e"}',X'C7BDBE02A600E29A3C2FBA633EA03F00379675D2DBC2BA754D63558D9DDEE722');
INSERT INTO "ledger" VALUES(68,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:9461b614d6e93285f61e84243acc12d03b8109979550612246e3d2c5ad2cb7f2","seq":68,"text":"sha256:95b6fde626be94df30ae264d14b838d33c4bfc76fdd8f5cfdca93cb61b65c335"}',X'50DC72159656BAE4C595675133C10678B3AB4CE3211DCDB8289F13870D735046');
INSERT INTO "ledger" VALUES(69,1781036710000,'consent','{"at":1781036710000,"contact":"c61c6a7e-776e-4f47-b18c-553efc7e2595","kind":"consent","message":32,"phone":"sha256:e4c4c51d4e56529afe75dc4fe048479a6ebd7e374ed8044f9bafe6ab06a9577c","seq":69,"state":"lifted","why":"sha256:be96ee2b738ad24dfcb342ebdd66ecda0b466fe5a4bf1028ef94b5be745898a2"}',X'4C05AB2AE9C5670C582C3BEA9F446715A1D634090EBD906FBE97C97E33758533');
INSERT INTO "ledger" VALUES(70,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:5486ef3d5d907430445840150278e9c713af8c11298627fa667533e3131357a4","seq":70,"why":"sha256:00c3192b3e7dc2e90eedab829720c2b2eff98ed99e0bf05bbce239729c996dd0"}',X'904DB86CCFF98F733D4AAC5D10478D614D59FFFC836F8EB5391C216D1C28C672');
INSERT INTO "ledger" VALUES(71,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"a853465c-9bba-4b42-a06d-c50d4b45878e","kind":"contact.appeared","phone":"sha256:067b2b422999460c53c10bcbae847f3db9c407591dfc74203e8a143be27277af","seq":71}',X'A5E1274D0C3E8B5DFC724883C468E86249A4103C3104193229E08BD587DE155D');
INSERT INTO "ledger" VALUES(72,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:c7fb5ccee37baf2e260ab649db3e252289cab6dcebe957ffbd7d2fc11ccd47a7","seq":72,"text":"sha256:3e86454a1b90c6f96364b52b1a135c724bb597e036f552c583c0a6367a0e85d5"}',X'1448D62583562BE13B8A8C1F9D2375CBF18BB477117DBED788039CE0686AFA47');
INSERT INTO "ledger" VALUES(73,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:a483999f0e6d9ed1649a978f24476d83caf28708969f56da965af46773c86760","seq":73,"why":"sha256:63bd383c4b4adcfaf7e0b3625f0b3a428c32d0d8930d8dbfa624d76d5a955c34"}',X'EB62976851BE89C070569F3E2BB2BDB3FABD58D96AC14C551A03AFB095782EA9');
INSERT INTO "ledger" VALUES(74,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:e86e779319e310bf602539e0532a77ee3b476afa00081114cf91bf9efd2b5f51","contact":"c2dd1f95-9cfa-41ed-b651-6e8bbf9e6200","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"089b9f9a-bd2d-41f7-b488-0de307ecc5d8","kind":"invite.approved","phone":"sha256:9ec79b80746b83976ff3c47c970982de512c3e9ee6850ff9897e994b7a503c96","revision":1,"seq":74,"text":"sha256:8feb7ade2efce24518649d6e69a35aafbd2bd9efddc100ffeabe86631cf184b1","via":"panel"}',X'90070DDB226B956189BCBAF95E58176386B2217A73F10CAD8B2424F75BEA9C10');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:dc3f9bc310760d51a5b40a9d31beee27c6f121f1e02b5e3fafe77be430c56800","seq":75,"state":"sent","text":"sha256:36caefe1efc80dccbeb3ea70ce3d60bdad4b2b1ce36a16216b9f700c7a20555b"}',X'65EB19AF2E2C4DB9F190EF1B9DD6F6FB2FEE3689F8AB0A347649B58A689EF609');
INSERT INTO "ledger" VALUES(76,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:751bc939599860155cbed1b974090daa976606349ae6a4841e9ec0807a617a1a","seq":76,"text":"sha256:ada4e6643c5ffe396d53b1463de34f8d5ec81b10b0023fb71839cb74fecc6fa2"}',X'3AECF43D94A1CBEEEA24FD31349DF6DD86EC041FDF9BF69349B16273E851A9AB');
INSERT INTO "ledger" VALUES(77,1781036890000,'consent','{"at":1781036890000,"contact":"c2dd1f95-9cfa-41ed-b651-6e8bbf9e6200","kind":"consent","message":35,"phone":"sha256:8ebee19ddf787f6224136ad4b062c31104d1492ca920f0cbbe82a2503b2fde22","seq":77,"state":"granted","why":"sha256:78ed45fe856691f55f2e1e581d7128fe5d32c4664175619cd6c29a64be7182da"}',X'D6B2F5D6B5119B89CEA2FCBD47917E65FDC787CF28EE74F88701FA0580EFEEBF');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:1d87b80251b57e733f03161d9d99ed883015cc7f2db29d7f9e5affa10fb8128b","seq":78,"text":"sha256:0992535e3871712385224f2558e687a65284df214bf3a0a9d4fbd9c53c943398"}',X'B397C72827B3AA5CF36FDFB7D5B55C011BEE34840586600508639F1B8684CA84');
INSERT INTO "ledger" VALUES(79,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:fd6763957ccc2c55286147f7bc813651029330d043fc2b6c8cf2753d272e3e64","seq":79,"state":"sent","text":"sha256:0239663b1b4ccba0116cefe949cf46e2ad8c644ed940c7add665898af6e686a8"}',X'4777EA24A31B7C22420AE91C00BD5AF5CFFAD0EA2A6548B92DA56F7C1BE4962A');
INSERT INTO "ledger" VALUES(80,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:8062d0fd0226de0af484a58e9c912220e82d7b60a6f73be015a221015b610bfa","seq":80,"text":"sha256:dc42dfdb7bc43b39bea0c49dddcdc0ed8c7630a8afe58191c0c96854641d3829"}',X'265CF6B8DF278836B8B9A4B07681A27A51598C768D6926475D2AF9F382CB524F');
INSERT INTO "ledger" VALUES(81,1781036950000,'consent','{"at":1781036950000,"contact":"c2dd1f95-9cfa-41ed-b651-6e8bbf9e6200","kind":"consent","message":37,"phone":"sha256:a769d0bfe54433cf37c0be8dd34ab9ad450c0e4c62a612a88c926616df7ac56e","seq":81,"state":"stopped","why":"sha256:66680e87347bdcb95f7b6dba20e6c3b940b4e7b0e7d7f245552602bf5e10da09"}',X'7A77BFAA7DC219A6611F391C3F3E2727D9CDC72241545173CC0B63F99EA4F11A');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:6e6830b4b9886d96015e5b8676bf05e733045e2618b1ef35bafee42c137f5f9d","seq":82,"text":"sha256:56ee19d09d88cd699f66ba5c4243f52714160fda6851628661dbc6d932ecd789"}',X'9412279B2A6DE39148C8C228479D89939FDDCEB4EEB026CFE2B4E3921BA533CD');
INSERT INTO "ledger" VALUES(83,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:07ede84b179c6051c3626c7eab9a30079b0cb77dfea3844db4a7233dc063280e","seq":83,"state":"sent","text":"sha256:2bd6c1db88e60e0ab55a1044f2b97ee771ec48f17720bf59acd39d92a4c6d7e3"}',X'5E0980AA26FE34246096CDB4DC1DE8AE8E0BF3CAC9834EE0AFB704880DFC0AEF');
INSERT INTO "ledger" VALUES(84,1781037010000,'consent','{"at":1781037010000,"by":"sha256:ffab956cbd965d002e4d296d1f2a82fdb6f9fd6e7ab4c5faceecfe020fb31c9d","contact":"1d4169c7-4e43-434e-a8f6-7c9ab24a6aa3","evidence":"staff","kind":"consent","phone":"sha256:b91d0afc8fabe6212473adebc05d734bdf8a73c4dc245e39e4f7a4c23dd2457d","seq":84,"state":"refused","why":"sha256:dc5472eb858d2fc9c2e67b32205dd8e5c13894fc0869c9d3e66ed831284f5e53"}',X'39A28CD9B381E11C1C4A30C9743743DE6E7C5FAFB352584738E948748D7ED29C');
INSERT INTO "ledger" VALUES(85,1781037070000,'review.decided','{"as":"ignored","at":1781037070000,"by":"sha256:3f43e279a4d8cc220debb018018cc906effcca1d0bae1935dac93ad55b671d69","kind":"review.decided","message":33,"phone":"sha256:ff6f9cc49903e590041ea7ebd21c7047c595e5571c51e8835aa40f2665e9ab6f","seq":85,"why":"sha256:b26c8af8446b73ddbe925f0377b2051d420181b994877083cc5cee9517257254"}',X'D22C67AE60AE02FA30895C9716C09827D976A907492279C858996E54C762F385');
INSERT INTO "ledger" VALUES(86,1781037130000,'person.forgotten','{"at":1781037130000,"by":"sha256:1ea2567f94a15abb66640a33850f59475b175d9aa1e2e209ddd0a33fbecd322d","contact":"c2dd1f95-9cfa-41ed-b651-6e8bbf9e6200","entries":[[74,83]],"kind":"person.forgotten","number":"11d6b0a418592c68808a4b1d740301311869cb5697335ea6d82aa3a1a03bcc8d","seq":86,"since":1781036950000,"state":"stopped"}',X'7BF6B5201CCFBAD279BF344E89F027D26BC20DADF5306E59EEF579B7563F6287');
INSERT INTO "ledger" VALUES(87,1781037130000,'contact.removed','{"at":1781037130000,"by":"sha256:5f8bf25f65f9e4c7f448f071e119d22b1d4608b1bb67032497204e5eb3b49f10","contact":"1d4169c7-4e43-434e-a8f6-7c9ab24a6aa3","kind":"contact.removed","name":"sha256:f61b0a5db549be3b038cd1178df34ed1a7cea2f77742f7b7a960ee943de79da8","phone":"sha256:f1d9f8d756a3ed00fbe88aa7c73f042d2c03cf26d9645017449e34da4c2295ac","seq":87}',X'59C84DBA0C76A0FA00E75C8A68CC3CAD67A75545D3A935888955C3509F55B6E3');
INSERT INTO "ledger" VALUES(88,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:5668226f32c1389071c09b7528be420b28deb0bd0a432b682d38d0f95b312a32","contact":"1328c98d-519f-4629-ad31-ff6fdede9b19","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d5b518b7-2359-43d6-b963-94a9e87ea39c","kind":"invite.approved","phone":"sha256:6dbe83d506bc672cd19405c68e532880c3aef6e235c4a409509be144b513fd42","revision":1,"seq":88,"text":"sha256:bb6c2ec762a8d37d7a63c897d7a2fd4214d27d881495b6f059c570c5ce0d8d82","via":"panel"}',X'B6E46DEAFB54E1E7113933A2EC3528D352E237840B0A93558C4CD21F7FBA25A2');
INSERT INTO "ledger" VALUES(89,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:374cd8de14a0d75f83e18a54ae34dfc48ede24f9c61648858475a6fab5b390f6","seq":89,"state":"sent","text":"sha256:a331035f964857a071582f217bf51ac4efa624f74774c39ad4576b990fba5ace"}',X'CCEAB68AE3D36D11C0A58497948B86C66DD551C60BF9B8B6FDF8CCA23AA6FD8F');
INSERT INTO "ledger" VALUES(90,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:90516ae424372853de6c05fddd3765ea81336fad01c4fa8b637aa77cc72864ed","contact":"0f7da4df-c4f1-4d70-ba00-826446139ddd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3d84bec7-876d-46d5-80ce-11dfa53ee55d","kind":"invite.approved","phone":"sha256:41d5129c034a555cda0e2ec1866e04b0c3af9a2a5e367196d683c5ae147609e1","revision":1,"seq":90,"text":"sha256:ddfeb9fdfa7d91464cb417d28ab2704c1fe8b18192930b572785d75fafc76d52","via":"panel"}',X'8609A766C147911AF16C1B089551CE91951EAC71EAEC621292EB882CF708877B');
INSERT INTO "ledger" VALUES(91,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:0b286a15d36d42eef071d6eb8312f40eb4f4bb281b2b8219f017876e0aa38561","seq":91,"state":"sent","text":"sha256:b637536618728a616907b36ba882eec5f6974be8e2ec44dfc6ee53d807573966"}',X'5D64CE2A440AE0EF4DDC20781441494BA190F9419AA2B1957058A6B2B6B6FCB9');
INSERT INTO "ledger" VALUES(92,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:983d4d04721b4a7bc0a9b2e869c31267c7c54aba6f9fbfbfd95ddd439f57f62d","contact":"ff7e736a-f334-48a2-bb87-ddca90d0a9c9","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d8c53c5c-7f78-467c-851e-31cd6fbc81d3","kind":"invite.approved","phone":"sha256:d752b192dae2fbe4f758d64dde34c65b96eafd39a24a2e7dd0d3fc3e1fa5b628","revision":1,"seq":92,"text":"sha256:984a4b50b4a827d83cfa72fabe5e1b114f9faed71377a1a208ac6fc80325c3b0","via":"panel"}',X'68C7595FA27F37CA9EC8B43F0200BE608654DBDC3D4043783253E927E67DAB31');
INSERT INTO "ledger" VALUES(93,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:4fd09452ed7a5e20cb0b456a5848f865961fcc3389274a6874f3deb458b77a4b","contact":"c0c33058-c7b4-44e4-93c7-7a9f09e37f32","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2aecda50-5612-4577-a88b-ab56e4516a20","kind":"invite.approved","phone":"sha256:23f969db5803ac68b069fc9ffb0a1a624445e601dbeac609ad615086df4c6718","revision":1,"seq":93,"text":"sha256:7b04c31f2e6325e517c57b029603390a29b10fa9cadfa0be5ffe462fa4c8c7a3","via":"panel"}',X'F1B707A82BBFD088ABF6B32E9BF44CDAC96D3E28FF4A3CE4D751FA051A5999FC');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'82A178E380ED3463C0CFEC5D5AA0E9DF','optin-gateway');
INSERT INTO "ledger_words" VALUES(2,'by',X'1E1EDDCB86CDAD534B2F8BC4CB4627BC','ana');
INSERT INTO "ledger_words" VALUES(2,'phone',X'3DB08F44F89D9AAC79243778B3E8B38E','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'E348BAB03E11BF496820C47552C14B71','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'phone',X'197469F160D712870B83AABED326D233','+15550100115');
INSERT INTO "ledger_words" VALUES(3,'text',X'5FE95D75A1E7A90ED228B100A92C8B33','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'by',X'1BEF1DAF3E6912A31ED1BD9567A41851','ana');
INSERT INTO "ledger_words" VALUES(4,'phone',X'FC50DE33110D3E29AF3C6E49B5521C63','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'1444BBFA4CF034977A93555B9656A2D7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'A132D3F0A5FC027D4F6470CE00ABDF0A','+15550100101');
INSERT INTO "ledger_words" VALUES(5,'text',X'014CF913B1CEF112A8DE9E076A7467EE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(6,'phone',X'673751A6A996AAD482BDE68C54A8E22E','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'phone',X'0ADF034165A1212F197DA20CF1CF5E83','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'text',X'9BBEB665B61272964BA2F50BB3EAE86C','Yes please');
INSERT INTO "ledger_words" VALUES(8,'phone',X'EC769A8DCC0C328236E0083B8571DCC2','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'why',X'D4DB0C7C8A5190AA3EB669CDFC84A4B0','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(9,'phone',X'CA40443D325B0E1FEF89AFCED6ACFAB5','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'B87F3BAE2D6FA73C7112010B6D5C3732','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'phone',X'BB5D34A6CABAF5944BFDAD54244FCE09','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'AE56AA6078B9E98076B1E779676C11E8','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(11,'by',X'685E899CB33892401FACAB8F97B6E78B','ana');
INSERT INTO "ledger_words" VALUES(11,'phone',X'2F3BD4565D39D9EF9842133DCDC098ED','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'DE43DAC5CC14FDA0B2A07EED692199F0','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'phone',X'CEE2CC98379C17A7EFB475385FFAA49D','+15550100101');
INSERT INTO "ledger_words" VALUES(12,'text',X'4D9CB73C16977695A2031FA14ADB55FE','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(13,'by',X'090E56780BB4AC30E1F36C714E56DF86','ana');
INSERT INTO "ledger_words" VALUES(13,'phone',X'F69AF4ADE9BF90D924C651B7B478E249','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'88F03A3AB7D33566E42E69B4A164DF27','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'3B222FC8604298C6C55A056DAE804EF5','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'62918EEA7092B388C8C35D5F52FE7F21','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'2983712403549CE10B8D718C97FCD09D','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'text',X'28BF9574BD3EDE903C43720AC05CFDF8','No');
INSERT INTO "ledger_words" VALUES(16,'phone',X'6F065262D28D88286FF73AE08F8D5605','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'why',X'DF61CB8FB58304557686870789358933','whole message is “no”');
INSERT INTO "ledger_words" VALUES(17,'phone',X'8DB454C28D0DB24068ED252F0F350BE6','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'06C9D6D67335104501738D5AA55C4C90','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'phone',X'2F9FEA6A20C93BB8719B00CBE6C72BB5','+15550100102');
INSERT INTO "ledger_words" VALUES(18,'text',X'CD533375B4019B8A528744D6152AD450','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(19,'by',X'A134FE859BC68C23EDE37F5D77A1044D','ana');
INSERT INTO "ledger_words" VALUES(19,'phone',X'F4BBA6CF0AE5CE9F92610B5696537A52','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'D945DD84223CB079FAC62630390CA4AD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'9B27D4D3E57BF80559FDD1DD22A68712','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'3FC10215F1327887280D029980961147','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(21,'phone',X'7629D6D51371DA6FD6EC65174B91E2AF','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'text',X'C52359A62F46AB2F71172F9CC4E624DE','STOP');
INSERT INTO "ledger_words" VALUES(22,'phone',X'4A93861AFE5B3E6945C36473ADADD415','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'why',X'B2FF01032EC73FDCCA26A4F108C26533','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(23,'phone',X'B366C258F4981B2A64F5726500D852C0','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'6BA27C38319873E330AB313D24D72CBF','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'phone',X'00B32B8140EE0FDD4E565C0BE3D8AEBE','+15550100103');
INSERT INTO "ledger_words" VALUES(24,'text',X'CD63617392B0D0A05E1C21860803D8CF','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(25,'by',X'80A4C35EBE6B424DC8BC1A6BCD093774','ana');
INSERT INTO "ledger_words" VALUES(25,'phone',X'E2BA6D8358C56CA1B85AFADB163F35E1','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'34B6C512BE23C839324D71EBA22E52B9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'phone',X'CD91091DD09B8554EAD096E581B0D986','+15550100105');
INSERT INTO "ledger_words" VALUES(26,'text',X'15874BDD578D5B4C9D1634818081D8B8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'by',X'F384114990AC27D87EF363136570BF3E','ana');
INSERT INTO "ledger_words" VALUES(27,'phone',X'8AB00E2B8CCB4C2F810680FB9EBF0E56','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'22842D3EE8A62C235EA5F0F82DBEC321','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'phone',X'5EAFB8C8FCBA4508EECB428E267C136E','+15550100112');
INSERT INTO "ledger_words" VALUES(28,'text',X'BB314C32A5CAD9D780037FDB639A4D43','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'by',X'24CD11BE477C9E1D0A618D2D3B974A68','ana');
INSERT INTO "ledger_words" VALUES(29,'phone',X'EE9F1D34C12E08EE4395B94EA9EF7F21','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'E8BB15D739D0C2595FA437A2123DB79E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'phone',X'B046F2C05333DC18B97BC4CD7649118F','+15550100113');
INSERT INTO "ledger_words" VALUES(30,'text',X'3692F80CBFFC9543358AB28389AAD4A5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'B0ECA225663F33973F67F913EBCAA256','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'F646D89D9509E1CCA2A24E286776A75F','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'text',X'19CA627C89548A3BACA89CD7D7B32063','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(32,'by',X'53D11F90DF6A84BD90371307A0443295','ana');
INSERT INTO "ledger_words" VALUES(32,'phone',X'8E9982D75C3FFE0732FF9527E9A496E0','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'phone',X'3611E6E2C2BFCD3BEC6A96566CE3A724','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'text',X'F1F8C197F3D25E7FAD47FBB8EDE4F684','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(34,'by',X'5D436B61071A698B7498009C5EF66584','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'470CF614A62E61A612E5D94681A0D0D0','+15550100113');
INSERT INTO "ledger_words" VALUES(35,'by',X'778D8194059E55C87FA53E2C54A3AEFB','ana');
INSERT INTO "ledger_words" VALUES(35,'phone',X'70E5B99B50C8977C3FE348CC41593FD5','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'5FE73A61A6F8D8F5A0724F5E999768BD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'phone',X'46E67EBF07085C91299926751F43271E','+15550100106');
INSERT INTO "ledger_words" VALUES(36,'text',X'A9F15A730A3E4332C771C5440F86BE4B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'4A58850C41C7C76495EB798BDD9DA098','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'455D113702B06D90FF3EA1943E6DFD74','+15550100107');
INSERT INTO "ledger_words" VALUES(37,'text',X'97B7974D868648FCED433A2A010FB5FE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(38,'by',X'0CFF81638C3190962D538F14C42EC561','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'74AE7A97020E4ED4BEC0548A886F6923','+15550100107');
INSERT INTO "ledger_words" VALUES(39,'by',X'DB355AE26414BBE976F711A2E36AF9BE','ana');
INSERT INTO "ledger_words" VALUES(39,'phone',X'5509BF2B5ECBAE926E8DEAC893653B28','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'3F3443F8FDD36133D511ACF0827919EF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(40,'phone',X'AA6A1237E8849658854C2BFDEAE6815B','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'text',X'2648D31F01B37FF37EEB688CD35CB1B6','STOP');
INSERT INTO "ledger_words" VALUES(41,'phone',X'9B689C7132CD098D7917DD9071104A54','+15550100108');
INSERT INTO "ledger_words" VALUES(41,'why',X'2369ADE8069DCF4D5E4A8B7867FBACD7','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(42,'phone',X'55AEAF48DCCD68FF125723DD589D1751','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'phone',X'2C81DCC9C7298A9BEBA6622305B43D33','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'84FF49945E40BDBF3FA4BF7BC5BEB186','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'phone',X'3247CDABD4BCDF5926386E0B44A8665D','+15550100108');
INSERT INTO "ledger_words" VALUES(44,'text',X'280C302A341B6EB04FDC6BA4D7B80166','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(45,'by',X'D84753B1FF50EF582CB636E0E63B344D','ana');
INSERT INTO "ledger_words" VALUES(45,'phone',X'1304C5D5B73381B71E879D77007714A0','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'7C0A998C7FED0224DB1EFA96FF0F977F','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'CF8E450144DB798A78F80AB8E5A06654','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'569C171B6508DF1A9160A60EEE3349F3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(47,'phone',X'A802A762327F39E101ABF1CDE3612CB2','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'07122FFFC8C39DFA26D24FB16BF55BCD','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(48,'phone',X'BA06607B61EE4E8D23B74CC3FB6E7088','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'why',X'C7BA354F894F3226D31D349F5D6676E0','asks a question');
INSERT INTO "ledger_words" VALUES(49,'phone',X'59C4DDD4EF283912062519DA9095EA70','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'6EB747D4EBA30C61F75C386DB772DF91','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'phone',X'0FD19C69148A7F34BBCE62A39CC7A70C','+15550100109');
INSERT INTO "ledger_words" VALUES(50,'text',X'E963091A7097354A11E787CCD2AF044F','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(51,'by',X'2A79AD302BB037F6A57C32C26823A16A','ana');
INSERT INTO "ledger_words" VALUES(51,'phone',X'15A77EA2529D33BD9DD609C16BC8FC88','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'BCA78CA6E3445EA56BDF4629FC159917','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'D678A24E450BAEFAB42D3D52C0C8C2D7','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'0AFDBD442B816B5051EC5C553AD280D4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(53,'phone',X'A83D2992857F5B15F790B8FA09341A67','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'15B43FA02CEADB837C08B111CB26C158','What would you text me about?');
INSERT INTO "ledger_words" VALUES(54,'phone',X'92F81E0F696A38B663B8734C4E184B98','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'why',X'D86ECA81572867E54EC866FF7A56A5BE','asks a question');
INSERT INTO "ledger_words" VALUES(55,'phone',X'5D194EFDB66AEBA6EA5155648C17D8CC','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'0C5655825E03B8BEC8BC325DA9CC07C8','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'6869F857633208B5D29638C7F678C6E3','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'5D7AA5F068778720F72ECB6C10444D18','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'9BA4F3B44AC9773B08ADAD531BCE7C25','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'365EE09EAC52F7D8172BBC36EDD5EC2D','Yes');
INSERT INTO "ledger_words" VALUES(58,'phone',X'06A6BA28897666F039E1B13B791A4C46','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'why',X'92FFC35D3C9D51FB193F3D11E2878AFB','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(59,'phone',X'EBF1016DAD3C9B07587A1DA96FDD2C88','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'80C37980C727C0F7B6EF323522BA7D99','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'phone',X'F2EDAA869E79AC48491CC1E1AA7B85FD','+15550100110');
INSERT INTO "ledger_words" VALUES(60,'text',X'E5547733BCEA1ABCDF493655B7056152','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(61,'by',X'9C3253C2A8750199C82698E1925DB9D1','ana');
INSERT INTO "ledger_words" VALUES(61,'phone',X'C15B72DE69B5E8172EAA63AEAB86324F','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'671660904F17D5DFB43B1D4EFC4E1DD6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'CEAEA10360DE5D1E4019662856E849FF','+15550100111');
INSERT INTO "ledger_words" VALUES(62,'text',X'527E0E539376C841418C3C14F7E73F74','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(63,'phone',X'249604F6FB66DDBE38691C0FBBE57C75','+15550100111');
INSERT INTO "ledger_words" VALUES(64,'phone',X'E9F0DDA14BCECBE9B4828A04DA67F861','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'278007EDED4A86DEA45AA8D032AE81AC','STOP');
INSERT INTO "ledger_words" VALUES(65,'phone',X'EB9BDF4E5E817BFDEA3AABA792E76590','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'why',X'9BFE81A6960ABA610D72C5EBFC8EA72F','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(66,'phone',X'B894991A553F5B131423FED6AB348382','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'9067ED4D2666F12DD16DA59DB169A263','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'D0DC6AF391125B09757D98CDFC0D8C74','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'C8E295C9ECC657C8563BB79B991AFFAD','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(68,'phone',X'F121D9152E9E1472C4950EED1D059587','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'text',X'573059335B9823B7C3A770AE3750DC17','START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'A8C4063C8D7BF85C3D44E66A14EDA952','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'E318DC7FBDE2D46EA8F50137DD912374','they texted START');
INSERT INTO "ledger_words" VALUES(70,'phone',X'89042B184371F30DCFC4C64F50F74694','+15550100114');
INSERT INTO "ledger_words" VALUES(70,'why',X'A4B78A7672DD97347959BE5F66E8D9F8','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(71,'phone',X'D1A639ACDA88A0DD6643686CC6983310','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'phone',X'BD8C7995C3CD9BA71C9B654E835E1985','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'text',X'072CE5F4A0B7EB8D8EA6F6F631212A35','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(73,'phone',X'39D1119C385097D0DEE2A5DA50188664','+15550100199');
INSERT INTO "ledger_words" VALUES(73,'why',X'72C9F775B8E17692DD9F56EDC77CF840','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(74,'by',X'B399B48D44703CC67F0150862E957712','ana');
INSERT INTO "ledger_words" VALUES(84,'by',X'7AD4742F7331D755A7F110DCA6D28307','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'7217196C5868773D7579FF7703CA98EE','+15550100120');
INSERT INTO "ledger_words" VALUES(84,'why',X'5B6895DAA3D991CCAEE49FCE7BD95EC7','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(85,'by',X'E00513BD23BF961562941CC72B5110B4','ana');
INSERT INTO "ledger_words" VALUES(85,'phone',X'8E7830E9EE13173E97E855DE44140D4E','+15550100199');
INSERT INTO "ledger_words" VALUES(85,'why',X'CE31BFE61B60BB53DA8216686ED33646','answered by telephone');
INSERT INTO "ledger_words" VALUES(86,'by',X'97F0CD997E06437733B6D04F34EA71A3','ana');
INSERT INTO "ledger_words" VALUES(87,'by',X'7EF15A02F81FD503E722FD0C5EFA5A9B','ana');
INSERT INTO "ledger_words" VALUES(87,'name',X'EB71428114B528F934EDF43CECB1FB97','Vic Deleted');
INSERT INTO "ledger_words" VALUES(87,'phone',X'F5E147AD12D60763DDF1BD76480FA20F','+15550100120');
INSERT INTO "ledger_words" VALUES(88,'by',X'830520D40A689EB6D8A7100C7FF86BFA','ana');
INSERT INTO "ledger_words" VALUES(88,'phone',X'CB6BBD0B8DFF8DCA7BEA983C5214D591','+15550100104');
INSERT INTO "ledger_words" VALUES(88,'text',X'FF626F2122689643DCAF8AEF6BCE5478','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'phone',X'CB937A19B8EB4E37CC9687FDFACE127E','+15550100104');
INSERT INTO "ledger_words" VALUES(89,'text',X'DF71E5DA81913AE363573F3A287F6E86','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(90,'by',X'1276CBC5202D88BA5A5235811B8D7663','ana');
INSERT INTO "ledger_words" VALUES(90,'phone',X'B8C02758B8A53F8BAD0E2F076F0DB310','+15550100116');
INSERT INTO "ledger_words" VALUES(90,'text',X'BD8974F55C0DFC23744F327D295A0C74','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(91,'phone',X'9CA42B104339E3F75ECC3DA7C0423F5A','+15550100116');
INSERT INTO "ledger_words" VALUES(91,'text',X'E916013965CCE207A05D383A303ECD51','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(92,'by',X'77D79429B84427A9BC92A82E1778D48B','ana');
INSERT INTO "ledger_words" VALUES(92,'phone',X'5F8264BEF9636612594EE7660BF28311','+15550100117');
INSERT INTO "ledger_words" VALUES(92,'text',X'87D05EF7F0ED1B08EEC89C9A150DB732','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(93,'by',X'1849B3999CD4669FF1F19A0B36B0B0BD','ana');
INSERT INTO "ledger_words" VALUES(93,'phone',X'80E16F43BB14551443F58957B40E34C1','+15550100118');
INSERT INTO "ledger_words" VALUES(93,'text',X'558FE76522658CBFBAA99DC1A43C4F49','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
INSERT INTO "messages" VALUES(1,'f2365494-27f4-4db3-9276-ec9ece361fd6','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,2,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(2,'d096295c-54fe-480f-9020-5e1eb953e795','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,4,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(3,'40f65d6e-a697-41e9-84fe-553e16a6b6c0','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',7,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(4,'070fc5f8-5fa5-47db-bdad-57352cae7c50','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,9,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(5,'b2282a1e-d484-41de-867b-45a702826bce','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,11,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(6,'46e44ede-229b-408a-90f8-bf32bc3e0095','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,13,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(7,'e02ed80e-a6d9-47ae-8860-4504b0ce9cd5','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',15,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(8,'36aecd57-f3f3-4ec8-b500-7e1c2061439a','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,17,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(9,'114f510c-29de-4a65-a63e-7fa1b621314e','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,19,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(10,'6a819845-5f9b-45c8-9f2c-8c8aeb537976','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',21,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(11,'06a960b9-5423-479e-bc77-dba831650afd','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,23,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(12,'4fefa6d6-5e4f-4b96-8048-c175d1c5c0f3','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,25,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(13,'ab7afd29-c4e7-4d13-9a98-cba6a685c025','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,27,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(14,'590521c2-354b-4948-a70b-baebcd930129','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,29,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(15,'bcae6dfc-cae1-4312-a0cd-31f83c64b206','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,31,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(16,'0df1933b-392b-41d5-af8f-76becdddc20f','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,35,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(17,'aa8dd5c5-3553-44c9-8e64-d5f519ec97a3','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,37,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(18,'a552d4c7-38d4-4dbd-aa5b-047f6ffb0c47','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,39,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(19,'6b7539b7-ae19-4199-bf71-90b0abdaf84d','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',40,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(20,'b016f4f6-e3ba-45b0-be35-e4e7261abda0','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,43,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(21,'c5c2a5c7-5ebf-4cc7-866f-0cd6484a2b1d','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,45,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(22,'2123f766-96d1-4823-9e1d-c94908a27886','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',47,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(23,'45c87dde-331f-4337-870a-3be3f6874d5e','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,49,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(24,'e42bc81b-68c0-4ff3-ad2f-4ef2bf16c062','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,51,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(25,'7723efb5-919a-42cc-a831-170b7c289be7','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',53,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(26,'986963ed-a652-47dc-b03e-630a596697fd','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,55,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(27,'15161ca4-d7a8-460b-93d4-8aea4ad11ca5','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',57,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(28,'6e21f8cb-4955-432b-8ecb-a74fb4358ea2','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,59,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(29,'54155bf5-1cda-4b91-a911-92dfdc996c77','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,61,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(30,'390d9ead-a871-47d7-b555-45d3943020bd','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',64,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(31,'b850d1f9-02d3-41b8-b6fc-dbc866c92fc4','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,66,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(32,'f21e0621-30c7-408a-8e51-f680e7c2c61e','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',68,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(33,'ee88794b-386e-4cc7-8f7a-ea44175feb01','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',72,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(34,'1da14ed3-a2ba-49a0-bb0c-d73068854d89','out','invite','sent',NULL,'','','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,74,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(35,'71d4a04f-7cc9-4e2c-b37d-94d5b0e748c8','in','inbound','received',NULL,'','','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes',NULL,76,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(36,'b918d747-c85a-400e-a65a-e893a1257979','out','reply','sent',NULL,'','','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,78,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(37,'e7f33dd7-916e-4c1a-9b56-71cad1c5c86c','in','inbound','received',NULL,'','','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop',NULL,80,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(38,'4786ed36-d58e-4824-8a9b-51be3e433ec5','out','confirmation','sent',NULL,'','','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,82,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(39,'37608a12-e248-4cb8-98a7-8ec0441c3bec','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,88,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(40,'484c2980-52b6-4f1d-8354-02218a15cfb4','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,90,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(41,'fe16293f-0046-45bb-82c7-f0d5d0ab7ceb','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,92,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(42,'852d036d-83e0-4f4b-8de3-618255f16790','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,93,0,0,NULL,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'39333A66316237303761383262626664303838616266366233326539626634346364616339366433653238666634613363653464373531666130353161353939396663');
INSERT INTO "meta" VALUES('key',X'581FF010D60C2B1AAF5BB6BE3B4266522E931273CD296FEE31931A401BA29E45');
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
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017690000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781036170000,'ready',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "runs" VALUES(1,'70fc9699-810e-4fc7-80ef-73b154977bbc',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017330000,1781017330000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'faacf37c-4346-4ff0-b09f-6ff3ad35328e',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'f9deecb4-73c5-4911-a24a-e1a82c82f292',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'07c95305-c0e5-46d2-88a1-22cd7f2ced28',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'eb633793-2823-4884-b402-1e31335a8bd2',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'e120b3dc-ba70-454b-813b-c38ffdaab843',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'1c351434-2744-4d38-bffd-dc53d1c269f6',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'10bc1c0e-582e-4277-a8d1-ce5c82646919',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'420539b9-7009-471e-a9a6-b250368b722f',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'ce59d525-6869-41e4-bd7d-f8ca187733c7',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'01c0c18f-17e5-41d4-955b-ddf36547b2d5',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'ac0bb6fc-22c2-47fb-b260-93895c749b35',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'3a163a43-9184-4228-b8de-8db6ef36ebab',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'0acc81d0-17ee-4d17-8a17-96535c754d5f',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'cac4d9a2-af76-49c1-8b8d-505c015ebb85',NULL,1,1,'{}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'96c888fa-e75d-4a02-8120-04e97a19a28a',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'4959a473-55f8-4f8a-9b41-454436c7b0b9',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'395c0623-2d3d-40ab-8cd8-26ddbd5324a7',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'585c68fb-b1ee-4295-9e3b-11c4a97064bf',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'viewer',X'C1019355C662F5B615A87C4A1E81D8CC20AA4C285351D1198BE26B9B3DC31AA0',1795790681970);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$IBibEZ9sniQKdvwLaKth4g$s6aEswESxfyySg/5ChIOhQJLauKIx+N7iv3nOpHXc34',1795790681337);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$AKz7l/RX36FzFRkE8xx2pQ$JVKs6QDcAeNG5IUp18qu9l27JaQO2N+Vzu0TUQuEq1c',1795790681900);
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
PRAGMA user_version = 8;
