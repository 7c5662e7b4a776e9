-- token: c8fd3e6ba0af57efdaea50df205eca0f96dff5b52bd4f41886593493cf046cfc
-- Schema 13 as commit c50e419 made and filled it: its own gateway played the life of a house that README.md beside this
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
INSERT INTO "contacts" VALUES(1,'2c1e15a0-a288-4c6a-99ef-a7151b401a12','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL,'opted_in',5);
INSERT INTO "contacts" VALUES(2,'3a819408-7c28-4061-8e47-f8e96938ea7f','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL,'opted_out',8);
INSERT INTO "contacts" VALUES(3,'839bead5-fc25-4118-844f-6938fdc60e6f','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL,'opted_out',11);
INSERT INTO "contacts" VALUES(4,'487ab3bc-4134-4b1f-9cd8-cb992c4f0cbb','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL,NULL,39);
INSERT INTO "contacts" VALUES(5,'f6cf83db-1296-4da7-8bfd-a5698d099652','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL,NULL,12);
INSERT INTO "contacts" VALUES(6,'37c7a062-bdc3-4e34-8214-14dc4e6a567e','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL,NULL,16);
INSERT INTO "contacts" VALUES(7,'7f12d991-5ebb-4fc5-8843-43af27186f39','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL,NULL,17);
INSERT INTO "contacts" VALUES(8,'1fff1c4d-f05c-4dce-b59b-25fb23a51ffb','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL,'opted_out',20);
INSERT INTO "contacts" VALUES(9,'e2771001-aaf0-4c91-abc9-f1d0a8747ca4','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL,NULL,23);
INSERT INTO "contacts" VALUES(10,'f952e59a-e22b-469f-95e9-eaa1b7b8e889','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL,'opted_in',28);
INSERT INTO "contacts" VALUES(11,'9e858c7d-b502-45c9-bb26-4ba57a958b05','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL,NULL,29);
INSERT INTO "contacts" VALUES(12,'0dfbe1ba-e559-488d-a62e-7333344fff8a','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL,NULL,15);
INSERT INTO "contacts" VALUES(13,'404beeb8-5fe1-43fc-9fd1-1558aa2007bd','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL,NULL,14);
INSERT INTO "contacts" VALUES(14,'5f8bb1ed-3b12-403a-8427-95f167d0114c','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL,NULL,32);
INSERT INTO "contacts" VALUES(15,'fbd3700a-f712-46ac-8be3-148e7cfa4a04','Pat Expired','+15550100115','','main',1780326000000,1781017270000,NULL,NULL,1);
INSERT INTO "contacts" VALUES(16,'69ee4f96-c20e-4eeb-a64e-a41c5cbfda48','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL,NULL,40);
INSERT INTO "contacts" VALUES(17,'815311a1-3d68-456c-9480-f5b17e09ee2e','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL,NULL,41);
INSERT INTO "contacts" VALUES(18,'c7d14589-e11c-415a-b8d1-20144f0b20b8','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL,NULL,42);
INSERT INTO "contacts" VALUES(21,'f89fadd8-93ac-4ec5-8a87-40b6e5f9679c','','+15550100199','','main',1781036770000,1781036770000,NULL,NULL,33);
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
INSERT INTO "fields" VALUES(1,'fbd568f9-08b0-406f-ae10-7b0b6576d404','timezone','Timezone',1780326000000);
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
INSERT INTO "forgotten" VALUES(X'A17C25C5958CA721C9679D3647E460D3342E1540D802D8D5C0301774ABA861FD','stopped',1781036950000,86);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'e550dcc4-1631-44df-9187-bfae78459067','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'19ddc437-8e59-47b3-9a2e-58d8e2c23249','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'4451b6ac-8469-4b3e-a4b1-52b5976e34c5','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'0fe49706-5a19-4229-aa98-75d991a2c2f8','Autumn list','static',1780326000000);
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
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'0B2683FFB723A8F5239B3651830CA89EC2CA73527094F8535B95213A14C2ECA0','message',X'1BF5AA7617F5CBB6E8DC642D014A16885FC77F66428C8432F668982C4434CA50',NULL,NULL,NULL,NULL,35,NULL,1781036890000,NULL,1781037130000);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'18B81A6744EC5F26A09EB6172E50EA8C4343F60E8DBF4FAD6FCF5E167494AB9A','message',X'77156A4125A1797602BF431ABAADBC64E9911213CB7FE1151DE34926CDB335A1',NULL,NULL,NULL,NULL,37,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'18B81A6744EC5F26A09EB6172E50EA8C4343F60E8DBF4FAD6FCF5E167494AB9A','repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000,1781037130000);
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
INSERT INTO "invites" VALUES(1,'46ea5877-0cd5-4d3d-9cd1-44ef7ad6eb4e',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,2,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'d73c8599-13ff-4e22-962d-a477ef911169',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',4,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'6c25d11b-c011-4376-9ac5-f59790b358c6',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',13,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'c1c09c42-c463-4adb-b4b3-e8278c75ac6b',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',19,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'b2dc8ee5-dbcd-4e14-8f48-3d1b89a4ac69',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,25,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'ee104775-066d-400a-8a02-479f967357e1',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',27,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'6cb8902f-3409-4855-8277-db0711abee55',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,29,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'1daa64e8-2d1f-4b71-bd26-5980100f4808',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,31,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'6a24f70b-3418-435c-9a75-bf879189c16e',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',35,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'bba8228b-fa27-4518-9b57-2b1bbd437c0e',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',37,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'be92151a-33de-44e4-beda-f98edc187374',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',39,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'35c0d62e-691c-44ad-87f1-0aad2520ef87',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,45,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'2b570e80-97b0-44b8-b7af-0affea58bafe',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',51,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'1be37390-ee09-4580-a1e4-708b06c2eb12',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',61,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'f2343299-fe04-4552-ab11-aa84329519cc',NULL,'',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',74,'{"exclude_active":false,"params":null,"restart_participants":true}');
INSERT INTO "invites" VALUES(16,'35d922c7-ed32-441d-b56c-a73f1fe0eb8c',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,88,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'6d076db6-50c0-4537-8f40-1aba3cb8da03',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,90,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'e219e61b-14ea-4446-8fdb-51bc097b50e4',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,92,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'2ec3afce-4b10-4ec0-8577-653e5b18a02d',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,93,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'flow.made','{"at":1780326000000,"by":"sha256:3744ef19916daea8205fc8291d8c573a649f0a590b888cacaf0e624a1240b694","digest":"38764c26479ab49e15dcf6bf96f9cc411598063cef21090b4293206dd38da1e8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","kind":"flow.made","name":"Sample Opt-In Flow","revision":1,"seq":1}',X'B1A7E98C187B7643AF64C37312439AAC455A82D0421A4F24A606CC17CE6821C1');
INSERT INTO "ledger" VALUES(2,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:ce9f39f65ff0391f43802127bc35bdb7da3b9aeeb2c52faec74ed0095c50ccff","contact":"fbd3700a-f712-46ac-8be3-148e7cfa4a04","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"46ea5877-0cd5-4d3d-9cd1-44ef7ad6eb4e","kind":"invite.approved","phone":"sha256:b9ee380fd05a0772c4fb9ade49339ff9b663bc5527ea880b5cb56a935a40f5d2","revision":1,"seq":2,"text":"sha256:e94a495ed0afa425392eba64839247cd86f9d727e05d082b105ca161d4270f24","via":"panel"}',X'D23753881B3D8AB8C5F9EFCAF1D18CD3BC2DEC310360CEE1F558FDD5D22DC84D');
INSERT INTO "ledger" VALUES(3,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:b2fcd151b732a24525b0e890e148f86a425ef7410f30d1364a08a9d2d921dab7","seq":3,"state":"sent","text":"sha256:5b44715c7d93016d39450054a9e33a3d4299dcaf9c472fdcb635fc6992223ca5"}',X'E892626844272646136D3A7D7331CBA2D7263A249E4BED20B31C15738CE9E3C8');
INSERT INTO "ledger" VALUES(4,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:fa7feae5eeb274a8d9385d13d622399258f0135e65a12c1470bd91bba66d7ff5","contact":"2c1e15a0-a288-4c6a-99ef-a7151b401a12","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d73c8599-13ff-4e22-962d-a477ef911169","kind":"invite.approved","phone":"sha256:902aab9cbd16cc500b9b03c78f5a925c44771080953f00ddd1d31103d3420da2","revision":1,"seq":4,"text":"sha256:7c8a775b618b4d96b64cb8b38f8717e934cb5d7f624c2834f792a8fb5345e14d","via":"panel"}',X'E5952AA5C80B0E0BD6395CB5FC286254B07F0209027C87C82EBDB7A0DEECC4EF');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:82ef1367d561e3dccf30376dcf43937664930187e95f8db97cec3f6dee716e88","seq":5,"state":"sent","text":"sha256:1e6c7b0cefee5bd983429198a87d2a0d8bd5aeab87105ac86f9cf9d1beea4461"}',X'82DB8EE054ED97C217F977965AAFA6AA80CB33E1269B9FACF552D7F41CEBECB7');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:86810626b17563128646a77ec405ce48480215fef2f13de0e1f2b248a2fc6c0e","seq":6,"state":"delivered"}',X'E5534A997433AF7546F164586A9C5D4336CE005810D35E27F69ED42CDF947356');
INSERT INTO "ledger" VALUES(7,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:8cf141a98f11b6207297649fcdbd1136e72a3d1135ddbdd9140fc6a022d92b88","seq":7,"text":"sha256:1f59fe1a7758c18fb813e1a74c5108e73f869d48ea93b3a34625bca9821e3679"}',X'D65F79B851574EDC51D1FB63DEF7FD6BDF368F3CE41241D033BA4DDC2A1312BF');
INSERT INTO "ledger" VALUES(8,1781017330000,'consent','{"at":1781017330000,"contact":"2c1e15a0-a288-4c6a-99ef-a7151b401a12","kind":"consent","message":3,"phone":"sha256:6032f5e4d984b7aab60392b151592be1e673e6bef533dbd6db8c57486e111f4c","seq":8,"state":"granted","why":"sha256:161edbeec19b7b3654b57c40715f4a60648a6936187081f57c482b5074770a1e"}',X'8F97CDE4A7FC7EBAF2CA21B32080A04CBB09AA1D8E0127CC9B560D530C4F2F44');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:5352ee1f486a445f951f8a9d383e61ea213f48420d6ae39e4a4110110d67acbb","seq":9,"text":"sha256:4bcd729c43d0ace54e3be3736e5dead12c6427c8cf7136180aa54943295e448b"}',X'9BF9DA79B26C84D49566AC21FE4C4832DD763231D5C6523792ACC244C7CCA796');
INSERT INTO "ledger" VALUES(10,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:05fda297551d9a5e2ece35a75082a525b6856424b4369bb3b531e26365341fae","seq":10,"state":"sent","text":"sha256:f8e10cd8a976be873f547afc7d93c1b000d6cdd98f8c904db561fe3113fbab30"}',X'BDA8CF4ED7969C852E014497609324CE2653175FE84CB0E5ADADDD691450E170');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:e522de478233036a32d542e86a41c932337eafe1aa80a1d1e554e531cf25115e","kind":"message.written","phone":"sha256:fef3450f64924868af5a3fd96e1a10026749b7d5fd3ba01b32aae3969a73dc90","seq":11,"text":"sha256:d5f2634692243e142c974837f11df4bd193b8d6ed72c5cd6b5d16ae8dea36d2d","via":"panel"}',X'BA3D6DD67709398D31EA44FFF3021FED26763E2BCCA8F37FE0D6AB92D9237372');
INSERT INTO "ledger" VALUES(12,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:29d112add8672d0c5d1579fcfed40c1c4cdbb010b0dfc026f3985e44963cb552","seq":12,"state":"sent","text":"sha256:ecda6b76a84fe2fc1b62c55d25f4e507e7e46a229dc0d2d14e0f749db5c249ef"}',X'AFBB3F0CDEE0EF95D27FCC1AF431FCE9B95563B4BFE62A80043E770CAE1CF0EA');
INSERT INTO "ledger" VALUES(13,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:a0cacb437ad979d10bd6f25fa4a86ab8e5c56b9a152cbcdfb85f7dc203a73f33","contact":"3a819408-7c28-4061-8e47-f8e96938ea7f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6c25d11b-c011-4376-9ac5-f59790b358c6","kind":"invite.approved","phone":"sha256:879038034109cad48384cdb3e162cdfa09246f066e2cd56f885f9eae1a8c4657","revision":1,"seq":13,"text":"sha256:5f1cdbdd75259d78476df56cb4190462cf7f43765db41613cafb5b3d9d04b739","via":"panel"}',X'174ECF7904451BEC9A2CF2EA6D080E68C44FB52BE4DE20CC105E804E3102E5BE');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:81e4eb183034cbf6a5c9a045ec66e84133e24a8e2c56f2b6bf3f580bb695c9f6","seq":14,"state":"sent","text":"sha256:647bb5d5d4c4dd4878fcc8d4bfdbb1e5224eaa17abcadf1ebdaa1ff933bce973"}',X'0ADFE07DFDBF35AECCC34B452C79ED5012BA28320DA5A8F7A2A26A5F51E10972');
INSERT INTO "ledger" VALUES(15,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:4ea50b4d22edabeb1340a4459069929100b209746dcf64ca17dd998d0964295e","seq":15,"text":"sha256:c3a94c84780592e107872e14d072299fa9c477a911afb682d1d9d82a061c378c"}',X'616C5F57EAB510F844FED649AC437A683E43F93BF2A47962DD8247BF2377C7E5');
INSERT INTO "ledger" VALUES(16,1781017510000,'consent','{"at":1781017510000,"contact":"3a819408-7c28-4061-8e47-f8e96938ea7f","kind":"consent","message":7,"phone":"sha256:0fe8e6440ced07884bfc788fad9069e05c6ea3afff564821c8e0e938a22db764","seq":16,"state":"refused","why":"sha256:75f15f8399abbb65544f0be1cc1d05032d388ed00f83c1eed418e985c988a977"}',X'BAC4AF11DF30BF8C82CFF9B2EBCB0E47E676AB7F0B7F15C4052D66D8B87AFDC2');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:dcb7a757306b79d1dd9f252713d7c5499e67e46ba434897201aa454c6a4a906c","seq":17,"text":"sha256:996fb25be76c61d9df6b44efe5abcec2899c1cf3888e0907fbe47ea843dd1130"}',X'7F773008C99B87274FDF659397DA9BF5059104B2B9E9D4A4B7D18FEDB957C92C');
INSERT INTO "ledger" VALUES(18,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:0fa661e8385e6fc3fd4fc15597c35c8b11e504cd314405475f6ae7007e3f2254","seq":18,"state":"sent","text":"sha256:eafa0a35e90daf0f096d170cdad29f0fa10ffeabc36941b1f5908a7b39b927a7"}',X'970BE3986F06DCE358FC79EFEF719B7548998DF813D6F230E4DED7A025337640');
INSERT INTO "ledger" VALUES(19,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:550c7f8e7a6a92b65a4b8fcb8442303e4ebfd9840a04271cde3eca04d6919d29","contact":"839bead5-fc25-4118-844f-6938fdc60e6f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c1c09c42-c463-4adb-b4b3-e8278c75ac6b","kind":"invite.approved","phone":"sha256:d7a84c1148e6d8d17dd619538d50306d03dd4f110c28ff06f3ede96de0ee6668","revision":1,"seq":19,"text":"sha256:ccfe9106db078720a8396fc7ffa5c9d7631a673cebcfe9cb41429451634ef327","via":"panel"}',X'FF7DFC058D50102EB856043890F964CD77F0BA27702AF50FC3ECB04595B98D2D');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:f54e9f188f1d4f30ee092fbbb1627f3728a6e607a771f2384bff5da411929ac7","seq":20,"state":"sent","text":"sha256:9d5f655c84b4b52071619c0e2bc8dec24920b231051161fdb1501d20d348028d"}',X'2233698E503BCF4EF98978B732DB74FCC524A369284D09B66222C3B5D025B1FE');
INSERT INTO "ledger" VALUES(21,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:5473f19e133d6348317ddc0cf754ba7d6da7f9bfafa81b9abd5a26319f0f0a11","seq":21,"text":"sha256:c52c5d1895e22774d63924e9436bdc5c628922716b3fa7eb612e33dc3d9be535"}',X'9B9A335BE8DEB25CC8CAEFF0A093D239FBB1BEDE73D34AA20DE3A7980C08EB45');
INSERT INTO "ledger" VALUES(22,1781017630000,'consent','{"at":1781017630000,"contact":"839bead5-fc25-4118-844f-6938fdc60e6f","kind":"consent","message":10,"phone":"sha256:a70510de3a764385786486d2e39e223f5ab3c50f76aedfeacb5f8ee783880abc","seq":22,"state":"stopped","why":"sha256:c19570fda4cd63d4adfd81858c1ff6bed628220ebb4d9b1ca36ba7707f32d8c3"}',X'63894D25D56AC0972D7A58AD055A9AEFCA225C8EA19E2113651E6A2E0B7B1101');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:332379965848d584bb7eab2efdaeef29cd3904dcd8bfd84e74602252bfc4f257","seq":23,"text":"sha256:659b1fc4953000f6a93de1c2acc34b3fdd172c63ddeca61f13dfdb99398d16d0"}',X'7EA0E340E5A64283AD29342CE2BCFD53D185FEAE9EC2BCC740F4FA700D8BB648');
INSERT INTO "ledger" VALUES(24,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:4b2a3b355b7c5c4a880528ff383fadc2be6d09ef40e801cadb154ab8c9b9f2f7","seq":24,"state":"sent","text":"sha256:9f5e96837b45a0c23c991ac1d7def5b6281d2aec2c8a973d1d6689edbb6c9399"}',X'85E2FDD858ADF6DC4BDB7234B0D9B00162C5FAE5008345C8D05A93D4416B8401');
INSERT INTO "ledger" VALUES(25,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:9717e0cb29e675611ff9a139c3fedd8a2cd939683531f78ef5f4b856115673bf","contact":"f6cf83db-1296-4da7-8bfd-a5698d099652","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"b2dc8ee5-dbcd-4e14-8f48-3d1b89a4ac69","kind":"invite.approved","phone":"sha256:fab00f78a11f94b02dc3f9150d4a76d6dc31a75acee8c56dd3d9236fccbed6d0","revision":1,"seq":25,"text":"sha256:593679f639b604929c734f86c1b04876fdc591b5b6be1c17429669bb578f0e26","via":"panel"}',X'FD3BB10A1EEB35B31674573A58B10BA7C2ABA0D71CAEA2BE198C55A8C45E7EA7');
INSERT INTO "ledger" VALUES(26,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:8e25b1877d6261642328e01211a14d636c1d0ff41d9dd655500b37138a446d78","seq":26,"state":"in_doubt","text":"sha256:c73edff1251a5063eae5fcf129221cee284b4a7e02c997d7ead8281ecb687409"}',X'7076AFA9EE6B882BEF8AFD8F2089B2C5DE339E8F5CA6B353C7E55A66AF52C1B5');
INSERT INTO "ledger" VALUES(27,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:e2995a9999aaf17d674dbf5cdd3efeebe5105dea13623ef1aa19929355489ead","contact":"0dfbe1ba-e559-488d-a62e-7333344fff8a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ee104775-066d-400a-8a02-479f967357e1","kind":"invite.approved","phone":"sha256:97c32c89080f579c0226d418e77153f3aef915eed3f11f067f18857e838e369d","revision":1,"seq":27,"text":"sha256:7ff13836ffdc8a0837e3c602c8dedf2b77d1e3eb485f3d349191ce0dddddd516","via":"panel"}',X'D160150448E25F130966431E2980662DCE2245AE32151EEA7EE4A8826292C674');
INSERT INTO "ledger" VALUES(28,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:5ca7325fed666e870f4ff5948f02d4647c7e30c07d329eb2c1eb7d4c2be8fc30","seq":28,"state":"in_doubt","text":"sha256:7971d2622633086feeac4144a46dc0968808558df5ab7d4d733ff04dea37ef12"}',X'F1EC15C561F2DB363E2811247BA757F0F6BFB59E2BA7AABF654B123369DD4526');
INSERT INTO "ledger" VALUES(29,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:1ddb59270429886a255bb1cf2a85bd61ac731d816190bd0540eb15fee64bee46","contact":"404beeb8-5fe1-43fc-9fd1-1558aa2007bd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6cb8902f-3409-4855-8277-db0711abee55","kind":"invite.approved","phone":"sha256:8d09defc6c6fc83e2932fda0f392c662bfcbfc3056ae2854995353f32bd1ed8a","revision":1,"seq":29,"text":"sha256:458604769abdb7898c580776fb1f73311e12b118d1247a7ad51c53d160b5cba0","via":"panel"}',X'405AA8FC583562618D29E362441C1398BCC0DE28BECF5B000976337058823234');
INSERT INTO "ledger" VALUES(30,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:1f8c026d3047b311a35502ad118f151dccb9d2db180f1eeecb10266bb6c47a5f","seq":30,"state":"in_doubt","text":"sha256:e65d100c7f8027c3a9eb9484e0b1fd22ceb22467c706936f8ab13e3531f25072"}',X'C50EF90FAD63F34DA3315FADB3C1584F606621CBFFC0B9338479CDDCA2D934EE');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:b929ad9b846638bb51e7b8e192d51554758d529af2f01e8e220452a0cca6b032","contact":"0dfbe1ba-e559-488d-a62e-7333344fff8a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1daa64e8-2d1f-4b71-bd26-5980100f4808","kind":"invite.approved","phone":"sha256:47d51b2778a1b764a9edf4a23bea3e92d21fddf3035e161c8e93f5ce615a7c48","revision":1,"seq":31,"text":"sha256:cb93645a9d90105984fc97ef5f327e6facaa6673d17485e415285c3a269e0356","via":"panel"}',X'E14A126D8394008CD9A534FDD50D939AB7971850B9323A4B759ACF0DF0E1A2A6');
INSERT INTO "ledger" VALUES(32,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:93e9cef1e12cc2566f8c21b786751ebe032ef55fb7e437131c759b251125ebd6","decision":"invite again","invite":"ee104775-066d-400a-8a02-479f967357e1","kind":"invite.decided","phone":"sha256:b2a777ccbc4b0b5903369cfbb9da6001340a66c0788480195a37f2b982d27286","seq":32}',X'890898722B40C3C890571A4944F2556D07A40FF189D7170CAA33161F06CEE414');
INSERT INTO "ledger" VALUES(33,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:7c858e930acb6bb9d43a838961865f9419adc6883c231a83542102e613c18947","seq":33,"state":"sent","text":"sha256:5b2e3c32c82393d01ed2d335f596fcfac5cf967b70cb335af9cb5bb907eb2b10"}',X'E2AB2CB1F4C5526BF9AE3CEACFC28347BA609A686C23B494BC9141016D110923');
INSERT INTO "ledger" VALUES(34,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:3df21df88d7d69868baa872a104373db4832f0af2276769f31eafacf9113a02c","decision":"it arrived","invite":"6cb8902f-3409-4855-8277-db0711abee55","kind":"invite.decided","phone":"sha256:91621e49fdd910870c29dd52865e2734a6ed18c4ffda850237e3611e524194aa","seq":34}',X'C78260FDC5CF5FB3A143A424FF89D17F1066287CF24BF587F207CEC241D7DA8A');
INSERT INTO "ledger" VALUES(35,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:af2cb339493de69b0f4b5c98f06fcaf9b847abc480dc732dbfeae093879fc40b","contact":"37c7a062-bdc3-4e34-8214-14dc4e6a567e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6a24f70b-3418-435c-9a75-bf879189c16e","kind":"invite.approved","phone":"sha256:b14e613dfe031b5f65fc6e9fb8f1cfd184cd49506c9ff9a75be10247b86c4f4c","revision":1,"seq":35,"text":"sha256:3375c00d4023e49f29c5c2b37d3c418d27066e67a11a69dd961ba0ad2176c554","via":"panel"}',X'2A4B911132602E5781F1C4F199E77A589D57AD93CCF0D934180857E6FE5AF965');
INSERT INTO "ledger" VALUES(36,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:a38b2cac5380e38a07ab6a2a6135cd757ac0588a5a2b47c88d17ba74b6bf8bf7","seq":36,"state":"failed","text":"sha256:aafb36fd7f98e491890a09cb4d203a9c22b9a7d2bad14fbe9981996e7a943cba"}',X'1B7A02CE21348593B789FD0787B4E1CDAF33790541497D4B0D3324DB8E8078C6');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:32f0603ccf74619bcb3027019fa5fdc0c03c702f2aedf296e5dec51c8be4ffc6","contact":"7f12d991-5ebb-4fc5-8843-43af27186f39","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"bba8228b-fa27-4518-9b57-2b1bbd437c0e","kind":"invite.approved","phone":"sha256:b1121dc5e3f1a3503866e272e0986188e21a1eef1f275c807a1a48ff593afbb5","revision":1,"seq":37,"text":"sha256:25f2351fb63c978e256fcb857931137b1df5f9f04ef3b6e73b1bdcbf89615534","via":"panel"}',X'8240C83FB7E29C01BBBFB126F694E1F6C53B7A61570EF904ECDE7D14B3A189DB');
INSERT INTO "ledger" VALUES(38,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:e1935c9fea722066b3469f44160ca45609de874f4e5d2f1e0dcd782142350281","invite":"bba8228b-fa27-4518-9b57-2b1bbd437c0e","kind":"invite.withdrawn","phone":"sha256:4ae523b7995c3b61c313dc382c0915e4f02c5ede1e358b554f1e60efa9af610f","reason":"taken back before it left","seq":38}',X'0AED5DB950F44753243F85EB5DC4FE4B9C6B44ECCD5EACBB7BB68AC61934CCE9');
INSERT INTO "ledger" VALUES(39,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:11f8b0a60c35b846d8d15fecebdd162f001eb2e1c5646790235287c0b73715ef","contact":"1fff1c4d-f05c-4dce-b59b-25fb23a51ffb","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"be92151a-33de-44e4-beda-f98edc187374","kind":"invite.approved","phone":"sha256:a3c48c045250c91e6e328dca13bc9a35248bb3059963664b7490f62b9c33a012","revision":1,"seq":39,"text":"sha256:e2b7437c79ca410a50cdb1529cd694b1e5bed7b7e185f1f7060f5a19000d1410","via":"panel"}',X'D87D55249DA2B591CAD14820915FCABE3A6189B38937DF797EAC848E296BF092');
INSERT INTO "ledger" VALUES(40,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:5a6cd3a0a95a4eff23075af9d0df4d81e46e7ed864bd34fe522c37cc2ca0c754","seq":40,"text":"sha256:66e678571f6f5642a77037795ae069745c2179f273dacf992364578067c0f4c8"}',X'A609462C23BCAD91A71AE8273462FF0F0A4B20DE37ADA0C5A193C950AE2E2A87');
INSERT INTO "ledger" VALUES(41,1781036170000,'consent','{"at":1781036170000,"contact":"1fff1c4d-f05c-4dce-b59b-25fb23a51ffb","kind":"consent","message":19,"phone":"sha256:ed26cfcfb4a1d3835b476d170ded68762dbc6ba8e1d33addab45e63b52c406a5","seq":41,"state":"stopped","why":"sha256:49950ed065d5cf5b2fe47a9bbbc6e120ce5a198c2d295a58507ee0b223f62bd5"}',X'372C49C5226A66335DC79EA08CDD3A42BAE23B7A9E33A676B4521460BFA90FA6');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:c3b834d6652dd2624a9ec5544a99cd707e0b3e89c0e5eeca433a1a3ca9ce3677","seq":42,"state":"suppressed"}',X'8CABBDD415C5E2D06BC93613F5E1CA5F8B95AB39DD1D25D2C0D69E8874E2CD16');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:7a62edf3eca4ef71341abd444b67707505bcff19f49b98ff8790d33d7c34c14f","seq":43,"text":"sha256:33662428d6ef5552a6df2b1fd5e3946adda346c3a90403dbafb989df0aa233b5"}',X'FF8EBAD06B1EB9AA4DCE330ACDB56BCDE89B6701F093167A2F04DD5764812F8C');
INSERT INTO "ledger" VALUES(44,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:20dc5238fa9d5bb4377752342994fbf61332a0afe60defc730a0d768f62e40b0","seq":44,"state":"sent","text":"sha256:a0678ed3c3d068ce38a9a18f48f52024227c7b8cb2b80cbad3a9b7cb00844c7f"}',X'2E4A736943BFE1D08C058F41DD72F0A62506FAD609524FB607467207C64B88C9');
INSERT INTO "ledger" VALUES(45,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:3f4ea935fc76cc6023b325857fc8124ce58fc0915b0cda8e50b3c6b67e2e2999","contact":"e2771001-aaf0-4c91-abc9-f1d0a8747ca4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"35c0d62e-691c-44ad-87f1-0aad2520ef87","kind":"invite.approved","phone":"sha256:23ada7a4fed83679da325718924a76b0dea2f166bf4f2649b2305a0ce00c16f0","revision":1,"seq":45,"text":"sha256:c3a26749200a76ebd12501321653a3e63c2a3ceb109656ce58ec28f7a05307cc","via":"panel"}',X'1ABCFAFAE3F2F35D28B47D92F9A8C37A904F99B4C6A5D18B3ADD7751590C175B');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:c380eea1ed3476433cff4d0e3ec49ecf60012d6b13df8eccc9b73bd334e91478","seq":46,"state":"sent","text":"sha256:a261e65d521ebf8fde4f376d26fb8e0aaa36034a1a6030c2c5516c89b72d1a79"}',X'21EA8DBD32CD2F55493C9DBDB8C51488513C0466B04FB2D4450DBE6D9AD23B2D');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:703bfe4cd69e766b8edc72de5dfef2bca7b95017485867fbb9fd643f52f90c11","seq":47,"text":"sha256:3a09bd3feb4f02c465056af163be11396cc64aaf59eb254cba4e517d338a070b"}',X'9FCA4971DC7089A79C7CED08D2AD2FA8B1ADCFBCB6F2881DF46C25D51D200B16');
INSERT INTO "ledger" VALUES(48,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:f576498f3317647b6886cfd3225ca16b01c7064e6a69771385ff83dedd97d571","seq":48,"why":"sha256:58b82751abe24b07108fa42184ed8798b6fcdb4c54f537066ad935aced49ea17"}',X'43764C210EFA402738483A24FDC70720C6306509EEDEC6BF4B7B36E8D90D23D7');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:b148847ffcb572cadfe0c2b4663c1b445603d19221908d2101480b651dff5074","seq":49,"text":"sha256:13c1a79cb19bf4df4a47898433574eb067c9cf334a8228612f422f8d8256eb63"}',X'5402ECC7CCB18A4A040D34C9A31DB1E4848F507262C7B9F695EB6F06F166DDE6');
INSERT INTO "ledger" VALUES(50,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:cdba1c16aa17908c9216402ec6c3496f5132e8b8e1b06cea33c3488a7ea94ce0","seq":50,"state":"sent","text":"sha256:c3a799c7ea38cd010a1bb45c9478b0336ca794530076e0ad48085f95cb972585"}',X'47B40176BFADB63661245F49DCA9DE5DDDC6F059FC4025CD7ED4B94AD568AD8E');
INSERT INTO "ledger" VALUES(51,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:8ad89684856072501101c2f01698ef33fce2e4b3c35ed34362b9837c2265f120","contact":"f952e59a-e22b-469f-95e9-eaa1b7b8e889","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2b570e80-97b0-44b8-b7af-0affea58bafe","kind":"invite.approved","phone":"sha256:58ac4e7098997ad1acdd2b52280a880db1be433ced154c1b99cccce20232cc69","revision":1,"seq":51,"text":"sha256:73f73c55caf7853c155a7ffa8a81bdb099f79fd81350aa4ad776745162272a98","via":"panel"}',X'3192418942A74DF71B76F7D251A7F541E52CF55B871FFF7C1BAF0093CD784DA1');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:aee60a68fc9900292b6d9386289365668f2082522770bc3bef0503cc87cb26f2","seq":52,"state":"sent","text":"sha256:0adcbf8830a32d0710bdd452a6f037f0b7c0551e0adc78f0e38728920a75624e"}',X'FF1A4B3E8398A5E172948018855B15A59F48933C0C0A9DEA3498D88996A8E722');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:6d96139e3d1188793c1aa922620721b831dd66e03cb279e6a68255c10c25018e","seq":53,"text":"sha256:cac3938961cabc757718800b254b54e0d6a2d33d9f93c31e170cbba71c2dee5b"}',X'D2BC514FC4F95459BF74FB0DDA7144356394191DDE4AED441CB832F2B7BF9ED0');
INSERT INTO "ledger" VALUES(54,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:26e5dd99516891fb43cc3a44ebeafc67ecf2c2a060a2c9bdd1a59fabe45246bb","seq":54,"why":"sha256:75f8a2f65655abc0941417ce8215f5ddff015b1b4daae829bdd5226e93c9798d"}',X'1AD7CABF52BDA19D4CC4958AF3CC8189DF78F111718F363756252ED97A878726');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:629629c1d7b7d5feb15c8d7337dc53531f3a0ea2130497d4bd5c68f2bda84786","seq":55,"text":"sha256:ea2d5bbb1695c06c52d60d1e0f0a93edb31fda78b16efd1769a278606b0b7975"}',X'AF5AE3BF97740A3264BE89F91717A5ECC247FA65A41940D3F2521D6C94A24AA6');
INSERT INTO "ledger" VALUES(56,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:79e47d5d74681bfa609b2f3a0dc703427588cd750dd14a5964acb8e22255891d","seq":56,"state":"sent","text":"sha256:df3b49838877c455658b6820a4f2e61d795094037579647a4f8c923ba92c3fa0"}',X'8D9DBE6A02702795BD2EAA6EADE3C652A050119CC49E24E87C373D13B384B7F2');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:baa17529675087b57e070a171c6fbcf6ad372c9a6162f0dd74adb550e5a42552","seq":57,"text":"sha256:ac43330463424a8a637aca15f5411c9f8517b0e37ef61aa898d1c098f68c0b83"}',X'23DDE5BBCBC5004BE52184A01EFA27F146F67CE310F6359419F1D0625655418A');
INSERT INTO "ledger" VALUES(58,1781036470000,'consent','{"at":1781036470000,"contact":"f952e59a-e22b-469f-95e9-eaa1b7b8e889","kind":"consent","message":27,"phone":"sha256:b9c82147295b3795fdef7888bf0c19d2d20a63390a9ad1ecea85488da83b7b03","seq":58,"state":"granted","why":"sha256:6637adc30b7a75fdc4a2fef3803b5f75d9a62f2b4169ec1b20d53f584f614546"}',X'68B5A4C9B0819AF45A28C9502824B7F8EBC6DBF030D65F64A4E12AAA94F0BE32');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:7299a1719eafb0bf3aff97d50be2b913150bde9bd40f14f45e599ebbea05fb9b","seq":59,"text":"sha256:f2117e50015c8c470ddff8b88489e06603a1bbe61e4c54ca334e08db0ec3cabb"}',X'CEA6B88F3906AA6B303A6FBD8D2285D47AD0504DFD766C6BB0526258EA6A8A37');
INSERT INTO "ledger" VALUES(60,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:46f9e02f0c7805f23cde897777fc22a2e616632b657b63ffdb857ebb22970bff","seq":60,"state":"sent","text":"sha256:133fa0ae1b7290b5493404c412af70f25569f98a078760d6491f45015eb66d99"}',X'7E75EC30AB900468199D27C7D561CDE13D473953EBC440DD70DAFC88F9EDD76A');
INSERT INTO "ledger" VALUES(61,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:421c25164470ab56920874ef4829b86cb4594cf27c22431b7d0bb7ef473cb4b2","contact":"9e858c7d-b502-45c9-bb26-4ba57a958b05","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1be37390-ee09-4580-a1e4-708b06c2eb12","kind":"invite.approved","phone":"sha256:54af0f6fa8c7df2f021456e4c6e1df80de8fb3ed4ace4bad8339b39a5e2307c9","revision":1,"seq":61,"text":"sha256:34d5d51143ebc43ee4fd4915b15686097fe8779c311a47f05a11dbc880ff8dac","via":"panel"}',X'1618422C06C8FA7CBA65858C651F40325F794E49B1761F779360682FF3021736');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:f4a709666e379b6680e0c7f36c2e28ee46a72e2558487143a01c94e168e84752","seq":62,"state":"sent","text":"sha256:9cd263de71428c6667c5963916e8f9e641c30a2151b17f0cc3f5a7e48a6c5d95"}',X'EF06171EEC644497090EC410EE3F43DE673AC5F5BB06CCDA8E0EABC5A126A90E');
INSERT INTO "ledger" VALUES(63,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:bc9027c5040679111a52a39e5c34356ce2228f92be9e2e62e6606b16c22cffa7","seq":63,"state":"undelivered"}',X'59C0EEF5EE14336210F2439C12AA058093E581C67CEBB4DD9D3B173BAAAA384D');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:ca0148a8b82435627a100a0fed87eac202875efa2fe504039aeb3af30c244729","seq":64,"text":"sha256:f5196954f9e7c55723171d95b2e97f29690cdf484e424dc611f4f8e7d8f50dc7"}',X'6F8D87D0E842ACB49F1D213A625D0FFD2D9E7A9A8A2A8709A792FD4A338BF9A7');
INSERT INTO "ledger" VALUES(65,1781036650000,'consent','{"at":1781036650000,"contact":"5f8bb1ed-3b12-403a-8427-95f167d0114c","kind":"consent","message":30,"phone":"sha256:15465d7fe8895025458edeb776f8db02d617d7045053315471721d75e8014f5c","seq":65,"state":"stopped","why":"sha256:7d453a19ee2dd57cb9b8dcc14e9ba700e0672489e236d2465624eb02368c8385"}',X'1CF10937CC55182779AC2460536E2F6F45227A2FD1461F09E829182306933574');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:c7429034d46bdddeda587e63a0e6c3d42a8f82941540d2683914d2ca4cd832e4","seq":66,"text":"sha256:a475a808ed65419a4fb37cb37101cd3969569e2696632d649523804a0572467e"}',X'7EE4E58B65B264DC6F9D4EF6E4A5134182DB9E6770AA7245685FB08864701CA9');
INSERT INTO "ledger" VALUES(67,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:1b7d4db4c7a93ad0f48b81b1fbb966c2c16851b135bf42ee20244aa0b2682494","seq":67,"state":"sent","text":"sha256:65d60ccad0ae18c48fdd4ab658d5b7a7b62bdf5396b25769362ea731f3a9a486"}',X'61FC8E97AA7F56C239225E8403096902A87D3BBA6EA13346870D0273034C21F0');
INSERT INTO "ledger" VALUES(68,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:196a3f79c08af1e03f36fe0b89a93f3066c2ca7937ceeff8ba757d26ed93a84c","seq":68,"text":"sha256:2f6c984f3c0413e63d251ee9e67a1b34b2a900aa242a4a698a78072ef2078be2"}',X'23DD8480C5C5D8DDFC70D126308BA43BF4F6E03AEC00AE36A20DA483B37E00DE');
INSERT INTO "ledger" VALUES(69,1781036710000,'consent','{"at":1781036710000,"contact":"5f8bb1ed-3b12-403a-8427-95f167d0114c","kind":"consent","message":32,"phone":"sha256:40785b1c841bb86f6244b57ad0c9ccc205d97dce266d1d0b4c88eeb24bd95150","seq":69,"state":"lifted","why":"sha256:ab41e62303bd979be1a53d482275d3c600e9aa4e222833a4749227be6696feac"}',X'4B420E0B53A1B41EE9F15610F3C190CBAB0C4D1DBA883D6BB045191560AAEF7C');
INSERT INTO "ledger" VALUES(70,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:be4f70b9d81b90f711fcc7573f759a557f0be70a17e130a76eb4dc9e3e6f0cae","seq":70,"why":"sha256:d0ecc86febf6345f84bfdc855bcc910f8ac57453ae10d6e703d631c25ad46b7a"}',X'5F26627E5AE5ABB4F9FAF99235CE816505F901128ADF34E5D8EF12012D6AFF9D');
INSERT INTO "ledger" VALUES(71,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"f89fadd8-93ac-4ec5-8a87-40b6e5f9679c","kind":"contact.appeared","phone":"sha256:77344fda45a8e8d5afbd8859db38e9e6be4886dd0da5c3e27aae3654066d3123","seq":71}',X'4EF50F09B020766BE4F15715A58687C17A2EC1240D63041140BAD2A03BD057ED');
INSERT INTO "ledger" VALUES(72,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:6505a17043dabc4594114b85d972fc0ff54872d7863b8fc5f5aca894ed20f2f9","seq":72,"text":"sha256:d13c4bf7bcbc748e3ced6936e79f5e49b1ac914c4eaa07cd0fa09a7aeead99bc"}',X'34B144F0D2B83C73FAC0D498E432B9C838717EC3E5D7AFB979840F4DF91A7691');
INSERT INTO "ledger" VALUES(73,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:c442dd058bec0789d29221ec4560857a7c0fcfaf1cb9bdb2050414e8ec0f0e61","seq":73,"why":"sha256:fba9e8402f46af01406b8571b2cd19c1b5e0c422190679ded942f5cf587a1c89"}',X'A67F920FB7DFE65E24F9B5815490DF8A92DBF5BC6A6A772E7F0CB29EF66A4E9F');
INSERT INTO "ledger" VALUES(74,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:80fe9573aa55c238ac1ce79c150a20ec086e727727eb80d7fb882cb0c44f8f83","contact":"72293132-216f-4431-a97a-45f4d7c5d4fd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f2343299-fe04-4552-ab11-aa84329519cc","kind":"invite.approved","phone":"sha256:4b54f7c03c4efba324d6b0df98479d88135e5096b9d107b4e6a4fd06fda2547d","revision":1,"seq":74,"text":"sha256:2509c61b3e9dafcc18042fcd702d05b1c61021059b3dae7eaa0450ddde374ed5","via":"panel"}',X'17204D2BE12975D8643AC718E38871E5B9DCFF5DF238167BBC25E942B5ABB0F3');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:174dee97b3df3ce4c75ca1f5db8de3534b0c5e4da4455c9804bee678a17b638a","seq":75,"state":"sent","text":"sha256:bbaa17a6b0f1b26dcdc5878c82ff4a94f70a56cdfffb0be72fa59901a0f372ed"}',X'9CFF1EDF9AD882BF549C7BB90D921EB17D88ECC34E31DC69BBB8EB0B68B8966C');
INSERT INTO "ledger" VALUES(76,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:579a40b1da68c7dd2293d211ece5be5e2536ad0e9fd4c52d5dac9c5b9b2beb69","seq":76,"text":"sha256:b3ab3158ab9e279328307aff376bf33f353773e9f80dabc723fd3892430d410a"}',X'0FD8B825607ABD3129589B98AB00FEFA72D283394B81C7FE8B483CE9775C356B');
INSERT INTO "ledger" VALUES(77,1781036890000,'consent','{"at":1781036890000,"contact":"72293132-216f-4431-a97a-45f4d7c5d4fd","kind":"consent","message":35,"phone":"sha256:01dc019ce850d098efe3e5146860aa087fbf7fc168bcf853f14c9a04cccc00ed","seq":77,"state":"granted","why":"sha256:94772fa31fbc7e6226b032454117f4a2eec9225b002cf6cb7a70b5fb6606b9f8"}',X'69C42959679EB5CE96807F46EF5F67FD7523131D94387D3D4AB0176C79642960');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:8a60c9b844005e3513f1818837262d43dd7f2d6085c5acd5929ac30964fa0be6","seq":78,"text":"sha256:b3b445f2d9ff641ddf8a43f30e691db2a0ff171346bd3dad258af613fc4a70c6"}',X'781892AC8ED1C0C83EB3F2330F41EAB3470EB1039E4BA5367C28E3A812C39527');
INSERT INTO "ledger" VALUES(79,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:9c5890019ba72b3d370a2b67c6456dee01b53cda900e4047529fcc4d55def592","seq":79,"state":"sent","text":"sha256:87bc5e355c611497d9dd86770679896b47b50e2e8e18d04d9e68cca711338fef"}',X'ECC9AF251BA7237B5D5D41D037ADC53A0FD4A196A231105033DDEEE312CC018F');
INSERT INTO "ledger" VALUES(80,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:d9eda4b7f80a78dda2398975d7e5110e2fcdfd78316a0df9f789f563b493477c","seq":80,"text":"sha256:2a7b14f9bf0b806c7ab5bdfaf92643cacccbefaaed0eed0b07f889e2e6961ded"}',X'FDA47966EBCDB66CF6398DE3B861CD284E905C334355C901295BA1DFF220904C');
INSERT INTO "ledger" VALUES(81,1781036950000,'consent','{"at":1781036950000,"contact":"72293132-216f-4431-a97a-45f4d7c5d4fd","kind":"consent","message":37,"phone":"sha256:95cb2fc6ed122d673fa9e8331959b46d111c6d50a00d9273b93239eb468ac9f1","seq":81,"state":"stopped","why":"sha256:3deab2d3c609c49d5b00e22cc6e66bf9120b5a229c5353adda22847d0bae6a65"}',X'44431AEE636585974E00B775D9082063F56E020316DF8A9106ADFCAB96726A1D');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:5fbcfc0c92726f928c9a123825879e4e9355a5c644ce142c7ca80eea42603d75","seq":82,"text":"sha256:c854bfdf91bd77c990933df3951a99bda650bfcf0b6b1c6ac154ebaeb704d02e"}',X'8E350625C8927FBAC89A6C929915B4F0538D1350B04CD6A05768F92557F666B5');
INSERT INTO "ledger" VALUES(83,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:2cbb29501226887dfb288e9b524e03e40569caf5cc73b6502befa1246e694b99","seq":83,"state":"sent","text":"sha256:067a5b7b6bab11da3c78b9c84d862a384cbb189207e06ba03e1c61fe68c7e901"}',X'89DBE3A1D0D3DE90C9704BB7E29C5034B475CA76981D4C7E29D7D2F6AF8B8286');
INSERT INTO "ledger" VALUES(84,1781037010000,'consent','{"at":1781037010000,"by":"sha256:a7f83cfcd7df9c28af8ed1fb87d9fdaf036086df4566003daf73311f37724550","contact":"a2b6ffb7-9e76-4328-a8ff-6dd6dfaa342d","evidence":"staff","kind":"consent","phone":"sha256:0714e354425cde7c41fbebbdf9cbf1a9b129feedda732988874fb5912b1ae345","seq":84,"state":"refused","why":"sha256:8b03cbb79f2b4f9594afe1df2390d22058655db8389304b084f77a99ad52b59c"}',X'A14B3EAE3FAE619E2A1E9D8E1DAD7C0C36AA77A77E01660644BA00D4B2999ACF');
INSERT INTO "ledger" VALUES(85,1781037070000,'review.decided','{"as":"ignored","at":1781037070000,"by":"sha256:9f87351aa31be936765a84c9880b6a89dce3d9daafc123b128aae5a2cfbf8844","kind":"review.decided","message":33,"phone":"sha256:3daea5b9102fced254d51b3409f84a94b50e911dcf4a9e5c1d2790f19f92f17f","seq":85,"why":"sha256:f2e0e8ad365f041ea5b61251d94a1c2e01149b6029be00a29d8c07740129e881"}',X'DDC427E39F029215524C5C6A511E84133905996C661363862D504059F7D4C7E2');
INSERT INTO "ledger" VALUES(86,1781037130000,'person.forgotten','{"at":1781037130000,"by":"sha256:12d286a4c139ddacc66c9d72b02e4e7992332c57670ab6dab41a832ea69492ec","contact":"72293132-216f-4431-a97a-45f4d7c5d4fd","entries":[[74,83]],"kind":"person.forgotten","number":"a17c25c5958ca721c9679d3647e460d3342e1540d802d8d5c0301774aba861fd","seq":86,"since":1781036950000,"state":"stopped"}',X'6BFD226E9EDDD0FFD9F785C8065939BAF4053F25AC6452C4C06F03639150F8AC');
INSERT INTO "ledger" VALUES(87,1781037130000,'contact.removed','{"at":1781037130000,"by":"sha256:4a77fc1702f5c42a82d4e4ca941f1cd5d3fdd110b6f377824034bb27298b6a06","contact":"a2b6ffb7-9e76-4328-a8ff-6dd6dfaa342d","kind":"contact.removed","name":"sha256:ab764bde244fe0837b22c1c30cbcbfb139008d444cb0abb86b8878458d467513","phone":"sha256:25da217a63a7dfa0e4e8ea9c7ffc321847129b31167bbe2ee4edbf557879a9f4","seq":87}',X'5710F93B4466993A20DB7229DC7CEC1BC9F6C9997674BD1E8A1E91E2A0B701AA');
INSERT INTO "ledger" VALUES(88,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:a324f433377332be2ea5cb33365ece13b48c4311f91f9d8c5a064422d3571ef5","contact":"487ab3bc-4134-4b1f-9cd8-cb992c4f0cbb","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"35d922c7-ed32-441d-b56c-a73f1fe0eb8c","kind":"invite.approved","phone":"sha256:93e2e90f0adede555d5102f44a47460f59f09e17cde296db78508ea6cd71332d","revision":1,"seq":88,"text":"sha256:36e8041c763360376c29c69155b82fb3127b912955afb3edb8e45741cc4d006c","via":"panel"}',X'86A76137DF4B43A8A8730C666ED490FED2A7887F7AB652925A4EA1719A41AFDB');
INSERT INTO "ledger" VALUES(89,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:0e5548a4130b5e55e97977eefbc9a410140bcb0a5f89ef5a12260aece5bed270","seq":89,"state":"sent","text":"sha256:04bc15f893ec84401791644a25e67bc11449878472aa93f14c6161c0a376da78"}',X'A45A5BD25327A752BCB07DCCAE4ACB2A4A24D15018359ED1F18F933DC1473E0B');
INSERT INTO "ledger" VALUES(90,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:29628dabebd7cbb9411a7b5d8d4d978180c3dcca8e7aa90ee5786f07301e7e95","contact":"69ee4f96-c20e-4eeb-a64e-a41c5cbfda48","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6d076db6-50c0-4537-8f40-1aba3cb8da03","kind":"invite.approved","phone":"sha256:c5d30fe1685d2802542de7875f6ea0733c8161e2729ebac20ccd4fbc1150e8ad","revision":1,"seq":90,"text":"sha256:3344e99c7af4bd83f2cefb6226e10f48a5e0c063fece56829a73c9487c4e870c","via":"panel"}',X'69322C4B4A6C7C5E0555ADB78EA6B8004C6BE37F609BBCA193A2971FAD79909A');
INSERT INTO "ledger" VALUES(91,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:8c4351a706a03dcda6717691f7e97243d88eb7f5c614c78fc1e8745d603b68df","seq":91,"state":"sent","text":"sha256:7cd38337a4927c3ec99ddd443f8e7d3dba03243aab8eb1338414e6dd59dd8bb2"}',X'0591D344641061B54BBFF4DBC0D1650D37BF8A017B59C2120CFF60A6E67FE172');
INSERT INTO "ledger" VALUES(92,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:b13a2bd947b7df54fa8763d178bd6f5c75ea18191e66ceb112aa64dc7b8fc5fd","contact":"815311a1-3d68-456c-9480-f5b17e09ee2e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e219e61b-14ea-4446-8fdb-51bc097b50e4","kind":"invite.approved","phone":"sha256:23964d6f5aa115066247116feb5bfb8ad9a35f28b0c3ddb4e73db618adefce9a","revision":1,"seq":92,"text":"sha256:5fb1cc038f31280ffaefc08c1daa512c7c30fc811aafebff5410364e00afb295","via":"panel"}',X'0FE9FFC86BB003997F8D245ABFB82B20D5252D087E1F68F78F5F152F64BCBE95');
INSERT INTO "ledger" VALUES(93,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:acb4d1d51020fd5665866fb60323b1c45bd17bab01d1713db68684af58ef687a","contact":"c7d14589-e11c-415a-b8d1-20144f0b20b8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2ec3afce-4b10-4ec0-8577-653e5b18a02d","kind":"invite.approved","phone":"sha256:e957126ed198ba02506c4a416f251ad910ded3c31124478c9070afbcdd52b266","revision":1,"seq":93,"text":"sha256:a41f6888a8f4d30c8c0600bb50bdcb3270eb805f1860452793bc24c5776e90ae","via":"panel"}',X'CCF12C5C87A3F8362CF8D21C5DAC9D54FDD6623EF6234A437631011B174BF571');
INSERT INTO "ledger" VALUES(94,1795478400000,'user.added','{"at":1795478400000,"kind":"user.added","role":"admin","seq":94,"user":"sha256:9f85da3b41df1b6b40d19b3ced196623321cbbc576ca195de24a94faeb9cf19e","via":"command line"}',X'3E71B6DE0FE3CBBE0D09524023F354E2271E4B2CAB6603D49BB5677D3EB2D297');
INSERT INTO "ledger" VALUES(95,1795478400001,'user.added','{"at":1795478400001,"kind":"user.added","role":"viewer","seq":95,"user":"sha256:8862480b189d82d14324b30b7487b35fbdb16d27f6f4b79e17f8608852e19032","via":"command line"}',X'F205A61D8CA46E427C6A4DC131E709131A2E4AC983B6D3A4FBCCE7B5628F47D9');
INSERT INTO "ledger" VALUES(96,1795478400002,'token.added','{"at":1795478400002,"kind":"token.added","role":"admin","seq":96,"token":1,"user":"sha256:8cc8153b232faa1bc6ced6314cfc45a75681ca62d9b452382b181ca696fab5b5","via":"command line"}',X'38D96E2AEB0F1A3573175E6913DE6D5C36117772D009BA396E3FFFD6030C4073');
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
INSERT INTO "ledger_words" VALUES(1,'by',X'BCDF27DAFCEE04B7A5CB6893A2FEE113','optin-gateway');
INSERT INTO "ledger_words" VALUES(2,'by',X'970CEB75386FEA08C07D767C3985DFF6','ana');
INSERT INTO "ledger_words" VALUES(2,'phone',X'6BEA28DB00036A626F510F43D4873710','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'2C92D451C0DA0F3696537E2AE53C1BE7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'phone',X'55F6B1422519A8AE48E00EDCC920585C','+15550100115');
INSERT INTO "ledger_words" VALUES(3,'text',X'9E2FE7351490893AC5B6F0BD61607142','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'by',X'57517BD348A10EC3406B6E2E3A5C786D','ana');
INSERT INTO "ledger_words" VALUES(4,'phone',X'35A1E99DF31DCC93EDF131929D967354','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'4993912934912FDAACD2B9C4FE13DA27','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'2F292D7BAA5DB879B2A01A8EF7A97554','+15550100101');
INSERT INTO "ledger_words" VALUES(5,'text',X'200FCDBDFBB7353EBAF81D95AB0DB12C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(6,'phone',X'FD209B61E0CFF3C36CF7B91E532CB911','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'phone',X'70538D0D7C397EB79FF49ADB09745E4E','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'text',X'4419BBECA240A245CA9C90F5E63A61F0','Yes please');
INSERT INTO "ledger_words" VALUES(8,'phone',X'E4BA13EC95EB55EFB4DD1644ACE72923','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'why',X'1F8BC2554B9A4718FABC497613C5F255','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(9,'phone',X'79FD2EE6FD1E71FCCF4B20EB69DECDD7','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'D8878A09FB48526675B6FD620BE764AF','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'phone',X'4C3074F3C4F64C53F66D4BE90F843CC1','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'362FBFB195F52DBAFE92DFE794D758B0','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(11,'by',X'D4EA05D136778E5EDDDFE8CDFBE82A92','ana');
INSERT INTO "ledger_words" VALUES(11,'phone',X'1DD01FF8F1667E6F8EC1C1604A195BF2','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'F84F670D7BAB84A2BEAB4A0820BFF92C','The office is open from nine, Maria. On Thursdays we are there until seven in the evening, and on Fridays only until noon. Please bring the letter with you, and ring the bell twice.');
INSERT INTO "ledger_words" VALUES(12,'phone',X'C2B522499F0ABF736E21CFE8CDC72748','+15550100101');
INSERT INTO "ledger_words" VALUES(12,'text',X'FAD6D115F8667BDAFE602066EF3FC689','The office is open from nine, Maria. On Thursdays we are there until seven in the evening, and on Fridays only until noon. Please bring the letter with you, and ring the bell twice.');
INSERT INTO "ledger_words" VALUES(13,'by',X'C8029F97B24F4B12A91E95E5FC379A97','ana');
INSERT INTO "ledger_words" VALUES(13,'phone',X'1F35B1A96F42512F1836DE4C7C02D943','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'CD44A9BA792FCA7A7B2D977884531475','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'A0E271FAD587D53EC804CAA4B7776141','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'0E46006A8E42E16887E67AA9E4EA84B7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'AEB0BDFAAA4C754F721F3FD62AA281DE','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'text',X'20B1D10570C3C97326FEC0B7A1358E68','No');
INSERT INTO "ledger_words" VALUES(16,'phone',X'23A22C3209884D105100400B11C15977','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'why',X'C2E5A9FCEEBEF9352D2FCD1D4E503D33','whole message is “no”');
INSERT INTO "ledger_words" VALUES(17,'phone',X'91A2B3C05C33188294722754A9DACB77','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'422701C14C096679E089F73930F05076','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'phone',X'AE694B8F7CA80F58EB1377E3F79FA658','+15550100102');
INSERT INTO "ledger_words" VALUES(18,'text',X'47D2B27847D85E37153F46B69B5F01D1','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(19,'by',X'801A8AFE5977AABFC93897F2D373EA59','ana');
INSERT INTO "ledger_words" VALUES(19,'phone',X'A87DB2787A7F4613B5A6332A0FE416D7','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'3DA8106226EEBE275B51E619B4525759','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'5E206439A9584CE0175FB293C1238F89','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'9289B05E82BF26F7070B9B8433EC57EE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(21,'phone',X'34391B8306FA93F91B2453126C6FD2E9','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'text',X'0316C9E211ACDD5080077CB462C6B7B9','STOP');
INSERT INTO "ledger_words" VALUES(22,'phone',X'E3D2CFFF1242FE3F4364140F7B6126DF','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'why',X'BE7798E789D43F43564FC3EABB11467E','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(23,'phone',X'0EC67CDA5EB0367976E82AAFABE0B05E','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'485F2FB67F76D3567E16CE243DD5899E','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'phone',X'3D9FA1A19524FB54CAC2D6F395726176','+15550100103');
INSERT INTO "ledger_words" VALUES(24,'text',X'42AE64715E49788D124D2E0778E2E0BC','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(25,'by',X'26C3EA7B774E7B3250E813A8C09C2680','ana');
INSERT INTO "ledger_words" VALUES(25,'phone',X'AD65FE20CB2EE0514BEEDD97FD2B3CD5','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'67CED1DD5857CBAD04C9F939DB56E315','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'phone',X'E2BB3151B0ECDE76D590008E0DE9DF33','+15550100105');
INSERT INTO "ledger_words" VALUES(26,'text',X'B3DDCE104C04E6882C8D3152F1C15619','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'by',X'22EB4062F259656FF10D7760C3B693EF','ana');
INSERT INTO "ledger_words" VALUES(27,'phone',X'98E2025C32A0B4E83126F98CC3BDD169','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'28A58DA6F1D0F269ABCFE44EF6B3F6E0','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'phone',X'56D5180DA11DFC9CA567C12B0F330AAE','+15550100112');
INSERT INTO "ledger_words" VALUES(28,'text',X'DF3576DF705DB49E42A0D0D34BA38E51','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'by',X'285DCA1AD1CFB8D1890CC153E6A8F586','ana');
INSERT INTO "ledger_words" VALUES(29,'phone',X'BE8EA12A411D006A2F7CB52DA9E3F9BA','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'4787CC9CFEAAD3274F2CC5FA9DC3A8E5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'phone',X'A0186121FCF95502FC12C50C43CC985C','+15550100113');
INSERT INTO "ledger_words" VALUES(30,'text',X'BD836F52F0926E5720A0B6111AC4F3CA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'B7EA909574E30923CC00F657A750F1EA','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'1D0878DECA2FF2F4F76E4D96FD304A64','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'text',X'0E44E49F23E4A05E5E5DD49A22B1D6F8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(32,'by',X'B59AB1F8E2D64E22A1A0EAEA4F17364A','ana');
INSERT INTO "ledger_words" VALUES(32,'phone',X'E14303CABEF1E0C5E777EA6870922B75','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'phone',X'F226F03D6D0100DA2D3F9F7E3B366867','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'text',X'3D2FD1945DCEC6CA5FE99FCD39FD6CA9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(34,'by',X'D6846C079B2C6A8E66851465A17959D5','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'9DF6954EB7E5167B1F5E12E98D800A82','+15550100113');
INSERT INTO "ledger_words" VALUES(35,'by',X'6447663FFE256D05B735501A989987A1','ana');
INSERT INTO "ledger_words" VALUES(35,'phone',X'B02C7107D8AB1F6AC53B31768F5DF362','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'C9E905EE4837FD7CF5E9422EC0F4C00E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'phone',X'F962ECFEDEF778C5CECF59A2011049C3','+15550100106');
INSERT INTO "ledger_words" VALUES(36,'text',X'82F5307C3BE86A70048DA5846F1F2270','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'8FF068BFD71087374180235EB02684B2','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'2D941EFF243263F342F733C06C010EF6','+15550100107');
INSERT INTO "ledger_words" VALUES(37,'text',X'4E2C972EB774B6E93A4ED2DA222829C5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(38,'by',X'C4C4C59814881CA2629C07D70EB5A6D7','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'C6014FAD4E971679AEAAB9009E982BF4','+15550100107');
INSERT INTO "ledger_words" VALUES(39,'by',X'B2DC22EFF2F69DE5AD8CCB05E89ADF68','ana');
INSERT INTO "ledger_words" VALUES(39,'phone',X'855F73D87CC9D87A28A727BFDD4DA620','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'10923DB7B84FDA8043CDACBF3B854EDB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(40,'phone',X'147C1931CF52C01387FCABD7803B5E23','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'text',X'4865BF0B6C885F13C0C119C98AA08CB1','STOP');
INSERT INTO "ledger_words" VALUES(41,'phone',X'720E066BC71E2029C7A2DF01F374956A','+15550100108');
INSERT INTO "ledger_words" VALUES(41,'why',X'62B7308B0A96F0C632D3A904E5C93A0E','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(42,'phone',X'AA58A18E96EFAE2FF566AE9FB36F196A','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'phone',X'C62FDD086FF261DC82D60232E197A5AA','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'126FF3EFB9F31524A009A755F593D885','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'phone',X'C6429CF879E1C41CDAA1B7BC2A217842','+15550100108');
INSERT INTO "ledger_words" VALUES(44,'text',X'E04F78AE9A8CF6BC6979C8B15070FBC8','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(45,'by',X'017BCC976D934C5AC04468702D55430E','ana');
INSERT INTO "ledger_words" VALUES(45,'phone',X'E40C5DA856ED1A7F1152E491858CEFE3','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'02C5F51774A2A58D18E74A7E51BF3CEA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'59B757043917FE329E191F636BB714C3','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'F3C75324FCCFEC43F383188E91030932','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(47,'phone',X'4FB0531ED6FC8471DDCA6617A93DFAC4','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'7B76BF911AC08842877F26CFA59845C0','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(48,'phone',X'AA1528A8D4B3174E813A1B12A036C4BE','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'why',X'57E3A2A5FA1B34606D6B1A4ECC056486','asks a question');
INSERT INTO "ledger_words" VALUES(49,'phone',X'BB2DF829EEA51508ACC0999FBDE2F3CB','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'5EF197E198965D5BC21F935D2AE2FD22','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'phone',X'EE68836B3BF48048310BFFEDEC5BB356','+15550100109');
INSERT INTO "ledger_words" VALUES(50,'text',X'3AAB1A18B8ECF38BA2C9763763D98A3D','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(51,'by',X'F1574BF5D3654538689EC9939F58CF24','ana');
INSERT INTO "ledger_words" VALUES(51,'phone',X'2EA741F98FD926063B7A87B5633074B8','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'E9F1717D55880B21C4792833EC3D55F1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'6A16D3D4A1CE6BECB1689B3ED8CB5BB5','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'79F7D223356DB8301440CCF0FF8B9606','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(53,'phone',X'AB9C8E22652DA92D2D53121734073938','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'3CD5D7587B840EBBC3EB642400FFFAC2','What would you text me about?');
INSERT INTO "ledger_words" VALUES(54,'phone',X'089DBFDF804EE3724ECEB40F40AA4131','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'why',X'84EA4FACF34B7F310DF6ADE5E3742714','asks a question');
INSERT INTO "ledger_words" VALUES(55,'phone',X'100D7D35B7D7FF22C3EDBAAFA923F9BA','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'6C5378F08614EBF409E9C3303EA2F1E5','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'1E114AFF329BB971228DD192ACFB355B','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'31225F6E9A8BE9C47B5531E6E2AA643F','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'68DF1F0886D34D2E9855D80F451CFC2A','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'4795099C13ACB838B4CF033AE3223AD7','Yes');
INSERT INTO "ledger_words" VALUES(58,'phone',X'C18E6265FC11CF7C29EFCFF3AE5C24A4','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'why',X'7EE726AAF49EAB82D299182541F5D49A','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(59,'phone',X'38F284AFAA4C94BEC3C9A26E5C31B0F7','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'2BA6DB6BDC7ADDF3C429CF695AA8881C','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'phone',X'125D841F731D3502BCE55509F01FD734','+15550100110');
INSERT INTO "ledger_words" VALUES(60,'text',X'FC157828149685303A65784D88BE9762','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(61,'by',X'D1931D1A117371231A054AD04D9CCE60','ana');
INSERT INTO "ledger_words" VALUES(61,'phone',X'FB869E7D59EEE043EDA303FF09810A10','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'953EF9DE88A26F82F627B8B55EFD2BBC','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'98203906BA226EB5EEDD32CC95E5784B','+15550100111');
INSERT INTO "ledger_words" VALUES(62,'text',X'6BEAB10379550AD54AE961294E0C7B84','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(63,'phone',X'3F2CD8EFA147184FBD09A426C16FA752','+15550100111');
INSERT INTO "ledger_words" VALUES(64,'phone',X'13AC9F8FCBEB212B3BADF2B1D0662DB7','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'42E44BD04EB8D9CDFF7B2B820BAE8929','STOP');
INSERT INTO "ledger_words" VALUES(65,'phone',X'A115540428702498ACA768503752FEFC','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'why',X'5A5698F9CFE0B5440FECC21AEBD81EF8','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(66,'phone',X'FF834BE0BAF781B616CC05B03275B515','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'C52DF9FCC1A773667C0AF6AAA922026C','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'0DB004D4C9A0D4CEEF3FF48926583A80','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'BC53782B6213F9F7EE67B33DCF86FB27','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(68,'phone',X'75CB4EBB699D68BADF27F732F3F2368F','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'text',X'CC53738E2B448202EBF09A87FD2511D9','START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'4F45FF2D118D4EE6FE606349358AC833','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'AECC865CEE1B87A85114AC13CCEB8186','they texted START');
INSERT INTO "ledger_words" VALUES(70,'phone',X'653FE45D1F7A9AA37EAF5D07D4B65596','+15550100114');
INSERT INTO "ledger_words" VALUES(70,'why',X'92716C7338F03939AC3A1D3CEF89F4A2','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(71,'phone',X'E2009D3E19DE72C375F3C514FCE496C7','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'phone',X'9311F0E5DC26C3BA9D65CACF94597057','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'text',X'90558FACC1B6C24ED759E2B3D0DD0331','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(73,'phone',X'7F9B60F45F5E38FE7E59496AEAB11A2A','+15550100199');
INSERT INTO "ledger_words" VALUES(73,'why',X'8867F5ABF2E111EEB3BFD4EC3A4E7DFD','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(74,'by',X'12373FDAE5B3637F56631BF6B664AB05','ana');
INSERT INTO "ledger_words" VALUES(84,'by',X'78AA311D94049CFAA48BF1AF1B2388FF','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'302AA301204F80978C79C9DEEA461B32','+15550100120');
INSERT INTO "ledger_words" VALUES(84,'why',X'44297E367CAC647F921BEB17CE7777D6','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(85,'by',X'E6CBC204B35A90B7A81A64EA7EAD202F','ana');
INSERT INTO "ledger_words" VALUES(85,'phone',X'CE8DE13294A5930E14154E275A977CB1','+15550100199');
INSERT INTO "ledger_words" VALUES(85,'why',X'2F241EA7F6AEF13CF30AA018620DC573','answered by telephone');
INSERT INTO "ledger_words" VALUES(86,'by',X'DFC352481643F2295115C56BDD965CC7','ana');
INSERT INTO "ledger_words" VALUES(87,'by',X'AD1462F41500525E766BB7F248EB7A74','ana');
INSERT INTO "ledger_words" VALUES(87,'name',X'6DE06930D447EA8CA89C59D9B70DDEE7','Vic Deleted');
INSERT INTO "ledger_words" VALUES(87,'phone',X'F510E70B6EF6E3FB5E25440576E41449','+15550100120');
INSERT INTO "ledger_words" VALUES(88,'by',X'8EF725E209A3ACE870D07C4E6D9EA5C7','ana');
INSERT INTO "ledger_words" VALUES(88,'phone',X'C5819FD72D79C377EA2DFC3C635DE246','+15550100104');
INSERT INTO "ledger_words" VALUES(88,'text',X'4B2B500ADE8DD2BE4C86E8E8BA51D687','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'phone',X'96EA7D40665BF681D18408ECA69B7751','+15550100104');
INSERT INTO "ledger_words" VALUES(89,'text',X'A7D7DE080FE1EB1A371618F3F2FE0F0A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(90,'by',X'F09AABAEA7EF19A53370419E1F47461A','ana');
INSERT INTO "ledger_words" VALUES(90,'phone',X'F79B169A5C315E4254024516EE33C06B','+15550100116');
INSERT INTO "ledger_words" VALUES(90,'text',X'E0121E0C1060CD990C9007E23A90C7D4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(91,'phone',X'1B3D44EEFC093151345B3486DFAEE9F7','+15550100116');
INSERT INTO "ledger_words" VALUES(91,'text',X'C0355198B8BF6377FA6EC0FF30A081CC','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(92,'by',X'290818344CE5AC6C63F3A4DCECB1C7C7','ana');
INSERT INTO "ledger_words" VALUES(92,'phone',X'FB30131ED96917D74D6B187C72A98614','+15550100117');
INSERT INTO "ledger_words" VALUES(92,'text',X'50742716862294E45A45856F6B94375E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(93,'by',X'B0CBC1DA13D897E2DB2B6F16392292ED','ana');
INSERT INTO "ledger_words" VALUES(93,'phone',X'814B088DDB788EE03615F32C0733DFD5','+15550100118');
INSERT INTO "ledger_words" VALUES(93,'text',X'502137419B5794F6FD8426EF082BF9CA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(94,'user',X'4B57FF02E461C5C5F362913287DC3840','ana');
INSERT INTO "ledger_words" VALUES(95,'user',X'58197982E23E50182853DCC016CBFEAC','ben');
INSERT INTO "ledger_words" VALUES(96,'user',X'E1000E1B25B54359B6F197ABC627ECA3','ana');
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
INSERT INTO "messages" VALUES(1,'be899115-f938-4f5f-99c5-20ab12338064','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,2,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(2,'5401eb56-aa7f-4aad-bbb9-789c1a5d6b8d','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,4,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(3,'78f5bb68-d1d3-4cd0-a241-2ff247d76381','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',7,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(4,'29bf182a-effa-41a3-9ac7-e1c556b3deae','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,9,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(5,'939b9f63-6275-4549-be0b-9404ebf973a5','out','staff','sent',1,'+15550100101','The office is open from nine, Maria. On Thursdays we are there until seven in the evening, and on Fridays only until noon. Please bring the letter with you, and ring the bell twice.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,11,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(6,'edbb66d5-1d5a-480b-b6de-993522fe5364','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,13,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(7,'88a8ce9a-4e53-4a7b-83ef-84292c548b16','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',15,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(8,'070285cf-45a5-4caa-947e-2b293edead25','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,17,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(9,'8c07b415-48ea-4f19-8d25-75fe23bc793f','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,19,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(10,'d92faf26-d5d3-428a-ba73-4265bc822f91','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',21,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(11,'9f8727f7-84f3-4277-9c11-d120fc640884','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,23,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(12,'f571f044-6b95-4ca6-af0d-b535013aad1e','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,25,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(13,'f0bca233-547d-4292-a91e-40359487f2b7','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,27,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(14,'7e128ebc-f553-454d-831a-ad256f046ff7','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,29,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(15,'04e9c4fe-9d0d-49fe-a5d9-bfb39821651a','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,31,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(16,'db9e53ad-017e-4760-99cb-8e84f87dd577','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,35,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(17,'f69ac607-8f4c-45f7-9490-1e8ee40a7d47','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,37,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(18,'6e172989-15ab-43f9-8b10-2fcbdcb92305','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,39,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(19,'4fb7340c-15af-46d9-88c7-a4946980fb3f','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',40,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(20,'125d1a92-d1e4-40e5-8413-71b41d965ab2','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,43,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(21,'1ef45767-8dbe-4e42-918f-65cbc48ce60a','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,45,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(22,'cd178d01-5ebd-4d28-8d03-df09a254a169','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',47,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(23,'21ebf8fe-ed27-4a98-b78a-20fd5952d1ea','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,49,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(24,'985929cf-ca8c-4145-a29c-01c3d7979aff','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,51,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(25,'487cb8a1-d82e-4273-8288-108d602524b8','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',53,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(26,'6cddc66c-4de4-4169-9834-47d6140fa1b3','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,55,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(27,'87a4398f-e0df-4cd3-a7a2-a45d5d13ca53','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',57,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(28,'9a149409-decd-41b5-b47e-5f5cdbef0746','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,59,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(29,'80808757-bc62-4c67-b06e-0813f5ef4853','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,61,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(30,'07dac7a2-16d1-41f0-a56a-0bf305532162','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',64,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(31,'011425d1-eead-4ddc-baf1-023f35a5237f','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,66,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(32,'f4abbbe8-0f00-49c8-bc83-6d1a0c25c40d','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',68,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(33,'3209a6fd-a66a-444c-b9f1-cff4deb83b64','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',72,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(34,'39357352-9118-4344-8955-2c246aab1dc6','out','invite','sent',NULL,'','','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,74,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(35,'06fa15c1-297c-48ae-a647-12e9a3f14ee7','in','inbound','received',NULL,'','','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes',NULL,76,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(36,'cbe82896-55c3-4138-8d05-4beae1778eef','out','reply','sent',NULL,'','','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,78,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(37,'89cdb618-ecb9-4bef-a33d-678825931497','in','inbound','received',NULL,'','','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop',NULL,80,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(38,'230b07f5-2378-4b82-a0d7-bea4cc14d927','out','confirmation','sent',NULL,'','','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,82,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(39,'b9b815c1-66f9-49d5-a2a3-973c6fc61721','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,88,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(40,'ab8fdd0d-102d-4025-9cc4-906334213565','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,90,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(41,'a2f8c34a-8904-4d5f-a626-4ceab5ee235c','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,92,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(42,'d0f463ac-ac48-465f-97c7-37ac153943a5','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,93,0,0,NULL,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('checked',X'313738313031373237303030302077686F6C6520');
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'39363A33386439366532616562306631613335373331373565363931336465366435633336313137373732643030396261333936653366666664363033306334303733');
INSERT INTO "meta" VALUES('key',X'AC19CC8783ABD75DAD8F0D1685E9730C241066028D1E89CE16C36CA02AFF3826');
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
INSERT INTO "modem_health" VALUES('main',1780326070000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017270000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017330000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017510000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017570000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017630000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017690000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017750000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017810000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017870000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017990000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781018050000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781025250000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781036050000,'ready',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "runs" VALUES(1,'e7d10e46-80f8-4c50-89e6-fdff853a10da',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017270000,1781017270000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'d822f375-2988-48da-b1bc-a1fb97e8c5de',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'826b1136-7364-4725-8f94-a4443336acfd',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'3a91a9d8-03e2-4540-a126-6b1cf49e68a5',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'383c28e0-a8f3-40ab-ae2e-357eee001d20',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'329831d5-7770-4c7f-bc1e-2ba969ad8708',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'54249809-b84d-4755-bd7a-1a89dcfad73d',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'a509c0d3-6cec-4b3e-8e78-f9211e8a65cd',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'68f8bbd0-3670-419f-9f9e-ed6c8f27a07f',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'ad53b720-457b-4f15-99f6-51ef8dd51706',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'ce340d05-3e03-4692-88a6-3073961618ed',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'54e8a21a-1344-4043-9bc0-951ad747ae8e',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'c85945ea-d8fc-42ef-aecf-6f7a1dc05185',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'4d69074f-dce6-4a6f-b44e-2f48c28d9ebf',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'54e973e4-dfaf-48ca-a488-d3d157fbac52',NULL,1,1,'{}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'5de23934-7f16-473d-82ac-3a98a6ffe21a',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'f6f4cab9-9bb6-4ac8-b943-0621ba561071',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'d0105535-ef88-4f14-8048-6f6359d95a7b',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'0375d106-8aba-437b-8933-e946d0772a70',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'admin',X'E169D1521AF535C59AC3210CCDB9599858A2001480A6CD9656271E8871CC8A9E',1795478400002);
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
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$uqT3noY50BofhEJ1hbMcJQ$RHMGFKw6PcuSQz84E1/CIhl3ofye24CT4Fw3JBTrdLs',1795478400000,NULL);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$hIEH9Oor+336co3n7ZKgKg$KDX38IYhFPf3OuiVBa+IOIhq2U96Z5t7HdKt0d9ODmo',1795478400001,NULL);
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
CREATE INDEX inbound_without_message ON inbound_pdus (received_at) WHERE message_id IS NULL AND erased_at IS NULL;
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
CREATE TRIGGER a_wish_counts AFTER INSERT ON consents
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER another_wish_counts AFTER UPDATE ON consents
  BEGIN INSERT INTO look_again VALUES (OLD.phone), (NEW.phone); END;
CREATE TRIGGER no_wish_counts_no_more AFTER DELETE ON consents
  BEGIN INSERT INTO look_again VALUES (OLD.phone); END;
CREATE TRIGGER an_invite_counts_elsewhere AFTER UPDATE OF source_group_id ON invites
  WHEN NEW.source_group_id IS NOT OLD.source_group_id AND NEW.source_group_id IS NOT NULL
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER a_group_counts_no_more BEFORE DELETE ON groups BEGIN
  INSERT INTO reached
    SELECT phone, of, 0, delivered, answered, stands FROM reached WHERE of = 'group' AND part = OLD.id
    ON CONFLICT DO UPDATE SET delivered = max(delivered, excluded.delivered), answered = max(answered, excluded.answered)
     WHERE (delivered, answered) IS NOT (max(delivered, excluded.delivered), max(answered, excluded.answered));
  DELETE FROM reached WHERE of = 'group' AND part = OLD.id;
END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 13;
